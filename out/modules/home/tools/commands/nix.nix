# Generated from home/tools/commands/nix.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Commands around Nix.
  flake.modules.homeManager.tools =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/tools/commands/nix.ts";
      home.packages = [
        (pkgs.writeShellApplication {
          name = "nix-clean";
          runtimeInputs = [ config.nix.package ];
          text = ''
            keep="''${1:-14d}"
            if [[ $EUID -ne 0 ]] && command -v sudo >/dev/null; then
              sudo nix-collect-garbage --delete-older-than "$keep"
            fi
            nix-collect-garbage --delete-older-than "$keep"
            nix store optimise
          '';
          meta.description = "Collect garbage of the system and of the user";
        })
        (pkgs.writeShellApplication {
          name = "nix-hash-url";
          runtimeInputs = [
            pkgs.nix
            pkgs.jq
          ];
          text = ''
            # prints the hash in the form that fetchers take
            nix store prefetch-file --json "''${@:?usage: nix-hash-url URL}" | jq --raw-output .hash
          '';
        })
        (pkgs.writeShellApplication {
          name = "rebuild";
          runtimeInputs = [ pkgs.nh ];
          text = ''
            # switches this machine, or builds another one with `rebuild HOST`
            kind=${if pkgs.stdenv.hostPlatform.isDarwin then "darwin" else "os"}
            if [[ -n "''${1:-}" ]]; then
              exec nh "$kind" build --hostname "$1"
            fi
            exec nh "$kind" switch
          '';
        })
        (pkgs.writeShellScriptBin "nix-locate-bin" "exec ${lib.getExe' pkgs.nix-index "nix-locate"} --top-level --minimal --at-root --whole-name \"/bin/$1\"")
      ];
    };
}
