import { homeModule, nix } from "../../dsl";
import { inputs } from "../../flake/inputs";

/** Secrets of a person, decrypted at login to files below the configuration directory. */
export const secrets = homeModule("secrets", {
  imports: [inputs["sops-nix"].homeManagerModules.sops],
  options: ({ lib, types }) => ({
    custom: {
      secrets: {
        file: lib.mkOption({
          type: types.path,
          description: "YAML file that sops has encrypted for the age key of this person.",
        }),
        names: lib.mkOption({
          type: types.listOf(types.str),
          default: [],
          description: "Keys of that file; each becomes a file of the same name.",
        }),
      },
    },
  }),
  config: ({ config, lib, pkgs }) => ({
    sops: {
      defaultSopsFile: config.custom.secrets.file,
      age: {
        keyFile: nix`${config.xdg.configHome}/sops/age/keys.txt`,
        plugins: [pkgs["age-plugin-yubikey"]],
      },
      secrets: lib.genAttrs(config.custom.secrets.names, (name) => ({
        path: nix`${config.xdg.configHome}/secrets/${name}`,
        mode: "0400",
      })),
    },
  }),
});
