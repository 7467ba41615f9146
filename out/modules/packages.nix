# Generated from flake/packages.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Packages of our own, so that `nix run .#fleet-status` works from anywhere.
  perSystem = { pkgs, ... }: {
    packages = {
      fleet-status = pkgs.fleet-status;
      mesh-ping = pkgs.mesh-ping;
    };
  };
}
