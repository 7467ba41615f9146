import { darwinModule, nix, type Module, type OptionsArgs } from "../../../dsl";

const options = ({ lib, types }: OptionsArgs) => ({
  environment: {
    casks: lib.mkOption({
      type: types.listOf(types.package),
      default: [],
      description: "Packages with an Applications directory, to be copied to /Applications/Nix.",
    }),
  },
});

/** Application bundles from nixpkgs, copied so that Spotlight and the Dock accept them; symbolic links they ignore. */
export const casks: Module<"darwin", typeof options> = darwinModule("casks", {
  options,
  config: ({ config, lib }) =>
    lib.mkIf(nix.ne(config.environment.casks, []), {
      system: {
        activationScripts: {
          postActivation: {
            text: lib.mkAfter(nix`
              echo "copying application bundles to /Applications/Nix..." >&2
              target=/Applications/Nix
              mkdir -p "$target/.from"
              declare -A wanted=()

              # Copies when the store path is another one than last time.
              copy_bundles() {
                local bundle name
                for bundle in "$1"/Applications/*.app; do
                  [ -e "$bundle" ] || continue
                  name="\${bundle##*/}"
                  wanted["$name"]=1
                  if [ "$(cat "$target/.from/$name" 2>/dev/null)" != "$1" ]; then
                    rm -rf "\${target:?}/$name"
                    /usr/bin/ditto "$bundle" "$target/$name"
                    chmod -R u+w "$target/$name"
                    printf '%s' "$1" > "$target/.from/$name"
                  fi
                done
              }

              ${lib.concatMapStringsSep("\n", (cask) => nix`copy_bundles ${cask}`, config.environment.casks)}

              for bundle in "$target"/*.app; do
                name="\${bundle##*/}"
                if [ -e "$bundle" ] && [ -z "\${wanted[$name]:-}" ]; then
                  echo "removing $name, no configuration wants it" >&2
                  rm -rf "$bundle" "$target/.from/$name"
                fi
              done
            `),
          },
        },
      },
    }),
});
