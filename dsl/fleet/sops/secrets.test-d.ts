/** What the types of secrets accept, and what they stop. `tsc` is the test. */
import { file, homeModule, nix, nixosModule, sopsSecrets } from "../../index.ts";

declare function use(value: unknown): void;

const secrets = sopsSecrets("own", {
  defaultSopsFile: file("./secrets.yaml"),
  age: ({ config }) => ({ keyFile: nix`${config.xdg.configHome}/sops/age/keys.txt` }),
  secrets: { token: {}, key: ({ config }) => ({ path: nix`${config.xdg.configHome}/key`, mode: "0400" }) },
  templates: {
    conf: ({ secrets: { token } }) => ({ content: nix`token = ${token.placeholder}` }),
    plain: { content: "x" },
  },
});
homeModule("m", {
  imports: [secrets],
  config: {
    home: { sessionVariables: { A: secrets.secrets.key.path, B: nix`${secrets.templates.conf.path}` } },
    sops: { age: { generateKey: true } },
  },
});
const system = sopsSecrets("system", {
  class: "nixos",
  secrets: { hash: { neededForUsers: true }, key: ({ config }) => ({ owner: config.networking.hostName }) },
});
nixosModule("m", {
  imports: [system],
  config: { users: { users: { joe: { hashedPasswordFile: system.secrets.hash.path } } } },
});

// @ts-expect-error -- no such secret
use(secrets.secrets.tokn);
// @ts-expect-error -- no such template
use(secrets.templates.cnf);
// @ts-expect-error -- a template is no placeholder
use(secrets.templates.conf.placeholder);
// @ts-expect-error -- a module of homes
nixosModule("m", { imports: [secrets] });
// @ts-expect-error -- no such option of a secret
sopsSecrets("a", { secrets: { token: { sopsfile: "x" } } });
// @ts-expect-error -- in a home there is no such option
sopsSecrets("a", { secrets: { token: { neededForUsers: true } } });
// @ts-expect-error -- no such option of sops-nix
sopsSecrets("a", { agee: {}, secrets: {} });
sopsSecrets("a", {
  secrets: { token: {} },
  // @ts-expect-error -- a template of a secret that is not declared
  templates: { t: ({ secrets: all }) => ({ content: all.tokn.placeholder }) },
});
