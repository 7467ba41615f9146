import { describe, expect, it } from "vitest";
import { clanInputs } from "../../fleet/testing/clan.ts";
import { checkedInClan } from "../testing.ts";

const inputs = {
  "flake/inputs.ts": (clanInputs["flake/inputs.ts"] ?? "").replace(
    "flakeInputs({",
    'flakeInputs({ "sops-nix": { url: "github:Mic92/sops-nix" },',
  ),
};
const sealed = "ENC[AES256_GCM,data:eA==,type:str]";

/** What is said of these secrets, the first on line 5, in this file. */
const of = (secrets: string, text: string): Promise<readonly string[]> =>
  checkedInClan({
    ...inputs,
    "home/s.yaml": text,
    "home/s.ts": `import { file, nix, sopsSecrets } from "../dsl";
export const s = sopsSecrets("s", {
  defaultSopsFile: file("./s.yaml"),
  secrets: {
    ${secrets}
  },
});`,
  });

describe("NV5221 keys", () => {
  it.each([
    ["token: {},", `token: ${sealed}\nsops: {}\n`, []],
    ["tokn: {},", `token: ${sealed}\nsops: {}\n`, ['NV5221 home/s.ts:5 home/s.yaml has no key "tokn"']],
    [`"github/token": {},`, `github:\n  token: ${sealed}\nsops: {}\n`, []],
    [
      `"github/tokn": {},`,
      `github:\n  token: ${sealed}\nsops: {}\n`,
      ['NV5221 home/s.ts:5 home/s.yaml has no key "github/tokn"'],
    ],
    [`a: { key: "token" },`, `token: ${sealed}\nsops: {}\n`, []],
    [
      `a: ({ config }) => ({ key: "tokn", path: nix\`\${config.xdg.configHome}/a\` }),`,
      `token: ${sealed}\nsops: {}\n`,
      ['NV5221 home/s.ts:5 home/s.yaml has no key "tokn"'],
    ],
    [
      `tokn: ({ config }) => ({ path: nix\`\${config.xdg.configHome}/a\` }),`,
      `token: ${sealed}\nsops: {}\n`,
      ['NV5221 home/s.ts:5 home/s.yaml has no key "tokn"'],
    ],
    [`a: { format: "binary" },`, `{ "data": "${sealed}", "sops": {} }`, []],
    [`a: { sopsFile: "/etc/s.yaml" },`, `sops: {}\n`, []],
    [`a: {},`, `not: [yaml`, []],
  ])("%s of %j", async (secrets, text, expected) => {
    expect(await of(secrets, text)).toEqual(expected);
  });
});

describe("NV5220 files", () => {
  it("are encrypted", async () => {
    expect(await of("token: {}, more: {},", "token: secret\nmore: x\n")).toEqual([
      "NV5220 home/s.ts:2 home/s.yaml is not encrypted: its secrets would lie in the Nix store for everybody to read",
    ]);
  });

  it("are encrypted as a whole", async () => {
    expect(await of("token: {},", "token: secret\nsops: {}\n")).toEqual([
      'NV5220 home/s.ts:5 "token" stands in home/s.yaml as plain text',
    ]);
    expect(await of("token: {},", "token: secret\nsops: { encrypted_regex: ^data$ }\n")).toEqual([]);
  });
});

describe("NV5223 secrets", () => {
  const fleet = (more: string) =>
    checkedInClan({
      ...inputs,
      "home/s.yaml": `token: ${sealed}\nsops: {}\n`,
      "home/s.ts": `import { file, homeConfiguration, homeModule, sopsSecrets, user } from "../dsl";
export const s = sopsSecrets("s", { defaultSopsFile: file("./s.yaml"), secrets: { token: { mode: "0400" } } });
export const use = homeModule("use", {
  config: { home: { sessionVariables: { A: s.secrets.token.path } } } });
${more}`,
    });
  const who = `fullName: "Joe", email: "joe@example.org"`;

  it("are declared where they are used", async () => {
    expect(await fleet(`export const joe = user("joe", { ${who}, imports: [use] });`)).toEqual([
      'NV5223 home/s.ts:4 joe uses the secret "token" and does not declare it',
    ]);
  });

  it("are declared by what is imported, or by any other module", async () => {
    expect(await fleet(`export const joe = user("joe", { ${who}, imports: [use, s] });`)).toEqual([]);
    expect(
      await fleet(
        `export const joe = user("joe", { ${who}, imports: [use], config: { sops: { secrets: { token: {} } } } });`,
      ),
    ).toEqual([]);
    expect(
      await fleet(`export const joe = user("joe", { ${who}, imports: [s] });
        export const home = homeConfiguration("joe@x", { system: "x86_64-linux", user: joe, imports: [use] });`),
    ).toEqual([]);
  });
});
