/** What the types of generators accept, and what they stop. `tsc` is the test. */
import { darwinModule, homeModule, nix, nixosHost, nixosModule, varsGenerator } from "../../index.ts";

declare function use(value: unknown): void;

const ca = varsGenerator("ca", {
  share: true,
  files: { key: { deploy: false }, "key.pub": { secret: false } },
  script: "ssh-keygen",
});
const key = varsGenerator("key", {
  prompts: { token: { type: "hidden", persist: true }, name: { display: { group: "who", required: false } } },
  dependencies: [ca],
  files: {
    id: { owner: "git", mode: "0440", neededFor: "users", secret: true },
    "id.pub": { secret: false },
  },
  runtimeInputs: ({ pkgs }) => [pkgs.openssh],
  script: ({ config }) => nix`echo ${config.networking.hostName} > $out/id`,
});
varsGenerator("later", { dependencies: () => [key, ca] });

nixosModule("m", {
  imports: [key],
  config: {
    environment: {
      etc: { a: { source: key.files.id.path }, b: { text: nix`${key.files["id.pub"].value}` } },
    },
    users: { users: { joe: { hashedPasswordFile: key.files.token.path } } },
  },
});
darwinModule("m", {
  imports: [key],
  config: { environment: { variables: { A: ca.files["key.pub"].value } } },
});
homeModule("m", { config: { home: { sessionVariables: { A: key.files.id.path } } } });
// @ts-expect-error -- a module of homes imports no generator
homeModule("n", { imports: [key] });

// Public values of other machines, by the host or by its name.
const cinnabar = nixosHost("cinnabar", { system: "x86_64-linux" });
use(key.on(cinnabar).files["id.pub"].value);
use(key.on("cinnabar").files["id.pub"].value);
// @ts-expect-error -- the secrets of other machines are theirs
use(key.on(cinnabar).files.id);

// @ts-expect-error -- a secret has no value here
use(key.files.id.value);
// @ts-expect-error -- nor has one that says so
use(key.files.token.value);
// @ts-expect-error -- no such file
use(key.files.idd);
// @ts-expect-error -- a prompt that is not kept is no file
use(key.files.name);
// @ts-expect-error -- a secret is a text only Nix knows
use(key.files.id.path === "x" ? 1 : 2);

// @ts-expect-error -- no such type of prompt
varsGenerator("a", { prompts: { p: { type: "password" } } });
// @ts-expect-error -- no such setting of a prompt
varsGenerator("a", { prompts: { p: { kind: "line" } } });
// @ts-expect-error -- no such setting of a file
varsGenerator("a", { files: { f: { secrte: false } } });
// @ts-expect-error -- a truth, not a word
varsGenerator("a", { files: { f: { secret: "no" } } });
// @ts-expect-error -- no such time
varsGenerator("a", { files: { f: { neededFor: "boot" } } });
// @ts-expect-error -- dependencies are generators, not their names
varsGenerator("a", { dependencies: ["ca"] });
// @ts-expect-error -- … and not modules
varsGenerator("a", { dependencies: [nixosModule("x", {})] });
// @ts-expect-error -- no such setting of a generator
varsGenerator("a", { runtimeInput: [] });
// @ts-expect-error -- a list of packages
varsGenerator("a", { runtimeInputs: ["openssh"] });
