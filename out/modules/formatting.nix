# Generated from flake/formatting.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  imports = [
    # `nix fmt` for what stands in the flake: scripts, tables, hand-written Nix. What is generated is laid out already. The
    # TypeScript lies outside of the flake: `npm run format` takes care of it.
    inputs.treefmt-nix.flakeModule
  ];
  perSystem = { pkgs, ... }: {
    treefmt = {
      projectRootFile = "flake.nix";
      programs = {
        nixfmt = {
          enable = true;
          package = pkgs.nixfmt;
        };
        shfmt = {
          enable = true;
          indent_size = 2;
        };
        shellcheck.enable = true;
        taplo.enable = true;
      };
      settings = {
        # Sealed secrets and what machines write about themselves keep their own form.
        global.excludes = [
          "sops/*"
          "vars/*"
          "*.age"
          "*.lock"
        ];
        formatter.shellcheck.options = [ "--severity=warning" ];
      };
    };
  };
}
