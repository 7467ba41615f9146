import { homeModule, nix } from "../../../dsl";
import { tools } from "../index";

/** Commands around Nix. */
export const nixCommands = homeModule(tools, {
  config: ({ config, lib, pkgs }) => ({
    home: {
      packages: [
        pkgs.writeShellApplication({
          name: "nix-clean",
          runtimeInputs: [config.nix.package],
          text: nix`
            keep="\${1:-14d}"
            if [[ $EUID -ne 0 ]] && command -v sudo >/dev/null; then
              sudo nix-collect-garbage --delete-older-than "$keep"
            fi
            nix-collect-garbage --delete-older-than "$keep"
            nix store optimise
          `,
          meta: { description: "Collect garbage of the system and of the user" },
        }),
        pkgs.writeShellApplication({
          name: "nix-hash-url",
          runtimeInputs: [pkgs.nix, pkgs.jq],
          text: nix`
            # prints the hash in the form that fetchers take
            nix store prefetch-file --json "\${@:?usage: nix-hash-url URL}" | jq --raw-output .hash
          `,
        }),
        pkgs.writeShellApplication({
          name: "rebuild",
          runtimeInputs: [pkgs.nh],
          text: nix`
            # switches this machine, or builds another one with \`rebuild HOST\`
            kind=${nix.if<string>(pkgs.stdenv.hostPlatform.isDarwin, "darwin", "os")}
            if [[ -n "\${1:-}" ]]; then
              exec nh "$kind" build --hostname "$1"
            fi
            exec nh "$kind" switch
          `,
        }),
        pkgs.writeShellScriptBin(
          "nix-locate-bin",
          nix`exec ${lib["getExe'"](pkgs["nix-index"], "nix-locate")} --top-level --minimal --at-root --whole-name "/bin/$1"`,
        ),
      ],
    },
  }),
});
