import { file, nix, sopsSecrets } from "../../../dsl";

/** What crs58 keeps secret: decrypted at login, with the key on the token. */
export const secrets = sopsSecrets("crs58", {
  defaultSopsFile: file("./secrets.yaml"),
  age: ({ config, pkgs }) => ({
    keyFile: nix`${config.xdg.configHome}/sops/age/keys.txt`,
    plugins: [pkgs["age-plugin-yubikey"]],
  }),
  secrets: {
    "github-token": {},
    "backup-key-id": {},
    "backup-key": {},
    "sealed-password": {},
  },
  templates: {
    // Included by nix.conf: private repositories of the fleet's people.
    "nix-access-tokens": ({ secrets }) => ({
      content: nix`access-tokens = github.com=${secrets["github-token"].placeholder}`,
    }),
  },
});
