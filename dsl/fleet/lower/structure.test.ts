import { describe, expect, it } from "vitest";
import { build, flakeSources, problems, summary } from "../testing/project.ts";

const host = (name: string, more = ""): string =>
  `import { nixosHost } from "../dsl";
export const ${name} = nixosHost("${name}", { system: "x86_64-linux", ${more} });`;

const module = (name: string, more = ""): string =>
  `import { nixosModule } from "../dsl";
export const ${name} = nixosModule("${name}", { ${more} });`;

const part = (make: string): string => `import { aggregate, nixosModule } from "../dsl";
${make}`;

describe("names", () => {
  it("NV3001 of modules of one class, taken twice", async () => {
    expect(await problems({ "hosts/a.ts": module("a"), "hosts/b.ts": module("a") })).toEqual([
      "NV3001 hosts/b.ts:2 flake.modules.nixos.a is defined twice",
    ]);
  });

  it("of different classes may be the same", async () => {
    const other = `import { darwinModule } from "../dsl"; export const a = darwinModule("a", {});`;
    expect(await problems({ "hosts/a.ts": module("a"), "hosts/b.ts": other })).toEqual([]);
  });

  it.each([
    ["host", `nixosHost("x", { system: "x86_64-linux" })`, 'the host "x"'],
    ["user", `user("x", { fullName: "X", email: "x@example.org" })`, "flake.users.x"],
    ["meta", `flakeMeta("x", 1)`, "flake.meta.x"],
    ["lib", `flakeLib("x", (a) => a)`, "flake.lib.x"],
    ["overlay", `overlay("x", (final, prev) => ({}))`, "flake.overlays.x"],
    ["home", `homeConfiguration("x", { system: "x86_64-linux" })`, 'flake.homeConfigurations."x"'],
  ])("NV3001 of a %s, taken twice", async (_, call, place) => {
    const source = (
      file: string,
    ): string => `import { flakeLib, flakeMeta, homeConfiguration, nixosHost, overlay, user } from "../dsl";
export const ${file} = ${call};`;
    const found = await problems({ "flake/a.ts": source("a"), "flake/b.ts": source("b") });
    expect(found).toContain(`NV3001 flake/b.ts:2 ${place} is defined twice`);
  });

  it("NV3001 two aggregates of one name that write one class; NV3003 a module with the name of an aggregate", async () => {
    expect(
      await problems({
        "home/a.ts": part(`export const all = aggregate("all");
export const one = nixosModule(all, {});`),
        "home/b.ts": part(`export const all = aggregate("all");
export const two = nixosModule(all, {});`),
        "home/c.ts": part(`export const three = nixosModule("all", {});`),
      }),
    ).toEqual([
      'NV3001 home/b.ts:3 two aggregates "all" write flake.modules.nixos.all',
      'NV3003 home/c.ts:2 "all" is the name of an aggregate',
    ]);
  });

  it.each([
    `nixosHost("a b", { system: "x86_64-linux" })`,
    `nixosHost("-a", { system: "x86_64-linux" })`,
    `nixosModule("a//b", {})`,
    `nixosModule("", {})`,
    `user("1x", { fullName: "X", email: "x@example.org" })`,
    `flakeMeta("a.b", 1)`,
    `overlay("a b", (final, prev) => ({}))`,
    `aggregate("a b")`,
  ])("NV3002 %s", async (call) => {
    const source = `import { aggregate, flakeMeta, nixosHost, nixosModule, overlay, user } from "../dsl";
export const a = ${call};`;
    expect(await problems({ "flake/a.ts": source })).toEqual([
      expect.stringMatching(/^NV3002 flake\/a\.ts:2 ".*" is no name for /),
    ]);
  });

  it("NV3004 of files, where two become one", async () => {
    const user = `import { user } from "../../dsl";
export const x = user("x", { fullName: "X", email: "x@example.org" });`;
    const found = await problems({
      "home/users/x.ts": user,
      "home/users/x/index.ts": user
        .replace("../../", "../../../")
        .replaceAll("x =", "y =")
        .replace('"x"', '"y"'),
    });
    expect(found).toEqual([
      "NV3004 home/users/x/index.ts:1 home/users/x/index.ts and home/users/x.ts would both become modules/home/users/x/default.nix",
    ]);
  });
});

describe("imports", () => {
  it("NV3010 of a module that nothing exports", async () => {
    const source = `import { nixosHost, nixosModule } from "../dsl";
const hidden = nixosModule("hidden", {});
export const h = nixosHost("h", {
  system: "x86_64-linux",
  imports: [
    hidden,
  ],
});`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      'NV3010 hosts/h.ts:6 imports nixosModule "hidden", which nothing exports',
    ]);
  });

  it("NV3016 of what nothing exports or imports", async () => {
    const source = `import { aggregate, flakeMeta, nixosHost, nixosModule, perSystem } from "../dsl";
const group = aggregate("group");
export const one = nixosModule(group, {});
const lost = nixosModule("lost", {});
const motd = flakeMeta("motd", "hi");
perSystem({});
export const list = [nixosModule("kept", {})];
export const h = nixosHost("h", { system: "x86_64-linux", imports: [group], config: { users: { motd } } });`;
    const built = await build({ ...flakeSources, "hosts/h.ts": source });
    expect(built.diagnostics.map((found) => `${found.severity} ${summary(found)}`)).toEqual([
      'warning NV3016 hosts/h.ts:4 the nixosModule "lost" is exported by no file, so it is not in the flake',
      'warning NV3016 hosts/h.ts:5 the meta "motd" is exported by no file, so it is not in the flake',
      "warning NV3016 hosts/h.ts:6 the perSystem is exported by no file, so it is not in the flake",
    ]);
  });

  it("NV3011 in a circle", async () => {
    const source = `import { nixosModule } from "../dsl";
const list: never[] = [];
export const a = nixosModule("a", { imports: list });
export const b = nixosModule("b", { imports: [a] });
list.push(b as never);`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      "NV3011 hosts/h.ts:4 modules of class nixos import each other in a circle: a → b → a",
    ]);
  });

  it("NV3012 of an aggregate without parts for the class", async () => {
    const source = `import { aggregate, homeModule, nixosHost } from "../dsl";
export const shell = aggregate("shell");
export const fish = homeModule(shell, {});
export const h = nixosHost("h", { system: "x86_64-linux", imports: [shell] });`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      'NV3012 hosts/h.ts:4 imports "shell", to which nothing contributes for class nixos',
    ]);
  });

  it("NV3013 of a module of another class, NV3014 of what is no module", async () => {
    const source = `import { darwinModule, feature, nixosHost } from "../dsl";
export const d = darwinModule("d", {});
export const f = feature("f", { darwin: {}, homeManager: {} });
export const h = nixosHost("h", { system: "x86_64-linux", imports: [d, f, undefined, 3] as never });`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      'NV3013 hosts/h.ts:4 "d" is no module of class nixos, but one of darwin',
      'NV3013 hosts/h.ts:4 "f" is no module of class nixos, but one of darwin, homeManager',
      "NV3014 hosts/h.ts:4 `undefined` cannot be imported",
      "NV3014 hosts/h.ts:4 this value cannot be imported",
    ]);
  });

  it("of a module that did not load are not missed", async () => {
    const built = await build({
      ...flakeSources,
      "hosts/broken.ts": `import { nixosModule } from "../dsl"; export const x = (;`,
      "hosts/list.ts": `import { aggregate } from "../dsl"; export const all = aggregate("all");`,
      "hosts/h.ts": `import { nixosHost } from "../dsl"; import { all } from "./list";
        export const h = nixosHost("h", { system: "x86_64-linux", imports: [all] });`,
    });
    expect(built.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(["NV2001"]);
  });
});

describe("the flake", () => {
  it("NV3022 is missing", async () => {
    const built = await build({ "hosts/h.ts": host("h") });
    expect(built.diagnostics.map(summary)).toEqual(["NV3022 the fleet has no flake"]);
    expect(built.diagnostics[0]?.help).toContain("flake/flake.ts");
  });

  it("NV3023 is there twice", async () => {
    expect(await problems({ "flake/more.ts": (flakeSources["flake/flake.ts"] ?? "").trimStart() })).toEqual([
      "NV3023 flake/more.ts:3 the fleet has two flakes",
    ]);
  });

  it("NV3020 lacks inputs", async () => {
    const inputs = `import { flakeInputs } from "../dsl";
export const inputs = flakeInputs({});`;
    const built = await build({
      ...flakeSources,
      "flake/inputs.ts": inputs,
      "hosts/m.ts": `import { darwinHost, user } from "../dsl";
        export const u = user("u", { fullName: "U", email: "u@example.org" });
        export const m = darwinHost("m", { system: "aarch64-darwin", users: { u } });`,
    });
    expect(built.diagnostics.map(summary)).toEqual([
      'NV3020 flake/inputs.ts:2 the input "flake-parts" is missing: every generated flake is made with it',
      'NV3020 flake/inputs.ts:2 the input "import-tree" is missing: it finds the generated modules',
      'NV3020 flake/inputs.ts:2 the input "nixpkgs" is missing: packages and NixOS come from it',
      'NV3020 flake/inputs.ts:2 the input "nix-darwin" is missing: this host is built with it',
      'NV3020 flake/inputs.ts:2 the input "home-manager" is missing: the homes of users are built with it',
    ]);
    expect(built.diagnostics.at(-1)?.help).toBe(
      'add to flakeInputs({ … }): "home-manager": { url: "github:nix-community/home-manager", inputs: { nixpkgs: { follows: "nixpkgs" } } }',
    );
  });

  it("NV3021 follows what is no input", async () => {
    const inputs = (flakeSources["flake/inputs.ts"] ?? "").replace(
      'srvos", inputs: { nixpkgs: { follows: "nixpkgs" } }',
      'srvos", inputs: { nixpkgs: { follows: "nixpkg" }, systems: { follows: "" } }',
    );
    const built = await build({ ...flakeSources, "flake/inputs.ts": inputs.trimStart() });
    expect(built.diagnostics.map(summary)).toEqual([
      'NV3021 flake/inputs.ts:2 inputs.srvos.inputs.nixpkgs follows "nixpkg", which is no input of the flake',
    ]);
    expect(built.diagnostics[0]?.help).toBe('did you mean "nixpkgs"?');
  });

  it("NV3024 does not build for the platform of a host, NV3025 nobody does", async () => {
    const source = `import { homeConfiguration, nixosHost } from "../dsl";
export const a = nixosHost("a", { system: "aarch64-linux" });
export const b = nixosHost("b", { system: "aarch64-darwin" as never });
export const c = homeConfiguration("c", { system: "x86_64-darwin" });`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      'NV3024 hosts/h.ts:2 "aarch64-linux" is not among the systems of the flake',
      'NV3025 hosts/h.ts:3 "aarch64-darwin" is no platform of a nixos host',
      'NV3024 hosts/h.ts:4 "x86_64-darwin" is not among the systems of the flake',
    ]);
  });

  it("NV3025 has a host without a platform, of which the rest is looked at", async () => {
    const source = `import { nixosHost } from "../dsl";
export const a = nixosHost("a", { config: { networking: { hostNam: "a" } } } as never);`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      'NV3025 hosts/h.ts:2 the host "a" has no platform',
    ]);
    const home = `import { homeConfiguration } from "../dsl";
export const a = homeConfiguration("a@b", { config: { home: { username: "a" } } } as never);`;
    expect(await problems({ "home/h.ts": home })).toEqual([
      'NV3025 home/h.ts:2 the home "a@b" has no platform',
    ]);
  });

  it("NV3026 has hosts with users that are none", async () => {
    const source = `import { nixosHost, user } from "../dsl";
const hidden = user("hidden", { fullName: "H", email: "h@example.org" });
export const a = nixosHost("a", { system: "x86_64-linux", users: { hidden, x: 3 as never } });`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      'NV3026 hosts/h.ts:3 the user "hidden" is exported by no file',
      'NV3026 hosts/h.ts:3 "x" is given something that is no user',
    ]);
  });
});

describe("functions of the source", () => {
  it("NV3040 that return nothing, NV3041 that throw", async () => {
    const source = `import { nixosModule } from "../dsl";
export const a = nixosModule("a", { config: (() => { ({ x: 1 }); }) as never });
export const b = nixosModule("b", {
  config: () => {
    throw new Error("oops");
  },
});`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      'NV3040 hosts/h.ts:2 config of "a" returns nothing',
      'NV3041 hosts/h.ts:5 config of "b" threw: Error: oops',
    ]);
  });

  it("NV1208 that take the arguments apart without names", async () => {
    const source = `import { nixosModule } from "../dsl";
export const a = nixosModule("a", { config: (({ config, ...rest }) => ({ x: rest })) as never });`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      expect.stringMatching(/^NV120\d hosts\/h\.ts:2 /),
    ]);
  });

  it("NV3015 that use a builder's result as a value", async () => {
    const source = `import { feature, nixosModule, perSystem } from "../dsl";
export const p = perSystem({});
export const f = feature("f", { darwin: {}, homeManager: {} });
export const a = nixosModule("a", { config: { x: p, y: f } as never });`;
    expect(await problems({ "hosts/h.ts": source })).toEqual([
      "NV3015 hosts/h.ts:4 a perSystem has no value in Nix here",
      "NV3015 hosts/h.ts:4 a module has no value in Nix here",
    ]);
  });
});
