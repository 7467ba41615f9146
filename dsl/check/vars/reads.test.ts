import { describe, expect, it } from "vitest";
import { checkedInClan } from "../testing.ts";

const head = `import { homeModule, nix, nixosHost, nixosModule, raw, user, varsGenerator } from "../dsl";`;
const generator = `
export const key = varsGenerator("key", {
  files: { id: {}, "id.pub": { secret: false }, seed: { deploy: false } },
  script: 'cp x "$out/id"; cp x $out/id.pub; cp x $out/seed',
});`;
const host = (name: string, more: string): string =>
  `export const ${name} = nixosHost("${name}", { system: "x86_64-linux", ${more} });`;

/** What is said of a file with the generator and this code. */
const of = (code: string): Promise<readonly string[]> =>
  checkedInClan({ "hosts/a.ts": `${head}${generator}\n${code}` });

describe("NV5201 values of secrets", () => {
  it("are not known", async () => {
    const text = host(
      "a",
      `imports: [key],\nconfig: { environment: { etc: { a: { text: key.files.id.value } } } }`,
    );
    expect(await of(text)).toEqual([
      'NV5201 hosts/a.ts:7 "id" of the vars generator "key" is secret: its value is not known here',
    ]);
  });

  it("are not known either where they are written out, or taken from another machine", async () => {
    const text = host(
      "a",
      `imports: [key], config: { environment: { etc: {
      a: { text: raw\`config.clan.core.vars.generators.key.files.id.value\` },
      b: { text: key.on("a").files.id.value },
    } } }`,
    );
    expect((await of(text)).map((line) => line.slice(0, 19))).toEqual([
      "NV5201 hosts/a.ts:7",
      "NV5201 hosts/a.ts:8",
    ]);
  });

  it("of public files are", async () => {
    const text = host(
      "a",
      `imports: [key], config: { environment: { etc: { a: { text: key.files["id.pub"].value } } } }`,
    );
    expect(await of(text)).toEqual([]);
  });
});

describe("NV5202 files", () => {
  it("are those of the generator", async () => {
    const text = host(
      "a",
      `imports: [key],\nconfig: { environment: { etc: { a: { source: key.files["id.pup"].path } } } }`,
    );
    expect(await of(text)).toEqual(['NV5202 hosts/a.ts:7 the vars generator "key" has no file "id.pup"']);
  });

  it("that another module declares are not judged", async () => {
    const text = host(
      "a",
      `imports: [key], config: { clan: { core: { vars: { generators: { key: { files: { more: {} } } } } } }, environment: { etc: { a: { source: key.files.more.path } } } }`,
    );
    expect(await of(text)).toEqual([]);
  });

  it("of generators that the fleet does not have are not judged", async () => {
    const text = host(
      "a",
      `config: { environment: { etc: { a: { source: raw\`config.clan.core.vars.generators.zerotier.files.x.path\` } } } }`,
    );
    expect(await of(text)).toEqual([]);
  });
});

describe("NV5203 generators", () => {
  it("are imported where their files are used", async () => {
    const use = `export const use = nixosModule("use", {\nconfig: { environment: { etc: { a: { source: key.files.id.path } } } } });`;
    expect(await of(`${use}\n${host("a", "imports: [use]")}\n${host("b", "imports: [use, key]")}`)).toEqual([
      'NV5203 hosts/a.ts:7 a uses a file of the vars generator "key" and does not import it',
    ]);
  });

  it("are imported through other modules as well", async () => {
    const between = `export const between = nixosModule("between", { imports: [key] });`;
    const text = host(
      "a",
      `imports: [between], config: { environment: { etc: { a: { source: key.files.id.path } } } }`,
    );
    expect(await of(`${between}\n${text}`)).toEqual([]);
  });

  it("are imported by the machine that a home is on", async () => {
    const home = `export const joe = user("joe", { fullName: "Joe", email: "joe@example.org",\nconfig: { home: { sessionVariables: { A: key.files.id.path } } } });`;
    expect(
      await of(`${home}\n${host("a", "users: { joe }")}\n${host("b", "users: { joe }, imports: [key]")}`),
    ).toEqual(['NV5203 hosts/a.ts:7 a uses a file of the vars generator "key" and does not import it']);
  });

  it("may be imported by Nix that nobody has read", async () => {
    const text = host(
      "a",
      `imports: [raw\`./x.nix\`],\nconfig: { environment: { etc: { a: { source: key.files.id.path } } } }`,
    );
    expect(await of(text)).toEqual([
      'warning NV5203 hosts/a.ts:7 a uses a file of the vars generator "key" and does not import it',
    ]);
  });

  it("are imported by the machine whose value is read", async () => {
    const text = `${host("a", `config: { environment: { etc: { a: { text: key.on("b").files["id.pub"].value },\nc: { text: key.on(c).files["id.pub"].value } } } }`)}`;
    expect(await of(`${host("b", "imports: [key]")}\n${host("c", "")}\n${text}`)).toEqual([
      'NV5203 hosts/a.ts:9 the machine "c" does not import the vars generator "key", so it has no such value',
    ]);
  });
});

it("NV5203: generators may come with a service", async () => {
  const files = {
    "services/tokens.ts": `import { clanService, serviceRole } from "../dsl";
      import { key } from "../hosts/a";
      export const tokens = clanService("tokens", {
        manifest: { name: "tokens", description: "x" },
        roles: { server: serviceRole({ description: "x", perInstance: () => ({ nixosModule: { imports: [key] } }) }) },
      });`,
    "hosts/a.ts": `${head}${generator}\n${host("a", `config: { environment: { etc: { a: { source: key.files.id.path } } } }`)}`,
  };
  expect(await checkedInClan(files)).toEqual([]);
});

it("NV5215: machines are hosts of the fleet", async () => {
  const text = host(
    "argon",
    `imports: [key],\nconfig: { environment: { etc: { a: { text: key.on("agron").files["id.pub"].value } } } }`,
  );
  expect(await of(text)).toEqual(['NV5215 hosts/a.ts:7 there is no machine "agron"']);
});

it("NV5211: a secret that is not deployed has no path", async () => {
  const text = host(
    "a",
    `imports: [key],\nconfig: { environment: { etc: { a: { source: key.files.seed.path } } } }`,
  );
  expect(await of(text)).toEqual([
    'NV5211 hosts/a.ts:7 "seed" of the vars generator "key" is on no machine: it says deploy: false',
  ]);
});

it("NV5217: generators belong to a clan", async () => {
  const text = `${head}${generator}\n${host("a", "imports: [key]")}`;
  const found = await checkedInClan({ "hosts/a.ts": text, "services/clan.ts": "" });
  expect(found).toEqual([
    'NV5217 hosts/a.ts:2 the vars generator "key" is one of a clan, and the fleet is none',
  ]);
});
