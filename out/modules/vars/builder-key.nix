# Generated from hosts/modules/vars/builder-key.ts by Nivis. Do not edit: run `bun build.ts`.
{ lib, ... }: {
  # What the Nix daemon of a workstation signs in with at the build host.
  flake.modules = lib.genAttrs [ "nixos" "darwin" ] (_: {
    "vars/builder-key" = { config, pkgs, ... }: {
      _file = "hosts/modules/vars/builder-key.ts";
      clan.core.vars.generators.builder-key = {
        files = {
          key = { };
          "key.pub".secret = false;
        };
        runtimeInputs = [ pkgs.openssh ];
        script = ''
          ssh-keygen -q -t ed25519 -N "" -C "nix@${config.networking.hostName}" -f "$out/key"
        '';
      };
    };
  });
}
