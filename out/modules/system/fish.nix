# Generated from hosts/modules/system/fish.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # fish as a login shell; what it looks like is the home's business.
  flake.modules = {
    nixos.fish = { lib, pkgs, ... }: {
      _file = "hosts/modules/system/fish.ts";
      programs.fish = {
        enable = true;
        useBabelfish = true;
      };
      # Completions generated from man pages go stale with the first garbage collection.
      environment.etc."fish/generated_completions".source = lib.mkForce (
        pkgs.runCommand "no-fish-completions" { } "mkdir $out"
      );
    };
    darwin.fish = { pkgs, ... }: {
      _file = "hosts/modules/system/fish.ts";
      programs.fish = {
        enable = true;
        useBabelfish = true;
        babelfishPackage = pkgs.babelfish;
      };
      environment.shells = [ pkgs.fish ];
    };
  };
}
