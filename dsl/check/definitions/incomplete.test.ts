import { describe, expect, it } from "vitest";
import { checkedInClan, reported } from "../testing.ts";

interface Parts {
  readonly host?: string;
  readonly module?: string;
  readonly options?: string;
  readonly input?: string;
  readonly class?: "nixos" | "darwin";
}

/** What is said of a host `a`, a module that it imports, and options that the module declares. */
async function said({
  host = "{}",
  module = "{}",
  options,
  input,
  class: of = "nixos",
}: Parts): Promise<readonly string[]> {
  const system = of === "nixos" ? "x86_64-linux" : "aarch64-darwin";
  const found = await reported({
    "flake/inputs.ts": `import { flakeInputs } from "../dsl";
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
  "nix-darwin": { url: "github:nix-darwin/nix-darwin" },
  disko: { url: "github:nix-community/disko" },
  stranger: { url: "github:example/stranger" },
});`,
    [`hosts/modules/${of}/m.ts`]: `import { ${of}Module } from "../../../dsl";
export const m = ${of}Module("m", {
  ${options === undefined ? "" : `options: ({ lib, types }) => (${options}),`}
  config: ({ config, lib, pkgs }) => (${module}),
});
`,
    "hosts/a.ts": `import { ${of}Host, file } from "../dsl";
import { inputs } from "../flake/inputs";
import { m } from "./modules/${of}/m";
export const a = ${of}Host("a", { system: "${system}", imports: [m, ${input ?? ""}], config: ({ config, lib, pkgs }) => (${host}) });
`,
  });
  return found.flatMap(({ code, severity, message }) =>
    code === "NV4006" ? [`${severity}: ${message}`] : [],
  );
}

const job = (more: string): string =>
  `{ services: { borgbackup: { jobs: { home: { paths: "/home", ${more} } } } } }`;

describe("NV4006: submodules that lack something", () => {
  it("tells what a key lacks, below namespaces as well", async () => {
    expect(await said({ host: job("") })).toEqual([
      "error: encryption.mode and repo of services.borgbackup.jobs.home have no default and are not set",
    ]);
    expect(await said({ host: job(`repo: "/backup"`) })).toEqual([
      "error: services.borgbackup.jobs.home.encryption.mode has no default and is not set",
    ]);
  });

  it("reads all modules of a host", async () => {
    const module = job(`encryption: { mode: "none" }`);
    expect(await said({ host: job(`repo: "/backup"`), module })).toEqual([]);
  });

  it("looks into submodules that may be null", async () => {
    const window = (more: string): Parts => ({
      host: `{ system: { autoUpgrade: { enable: true, rebootWindow: { lower: "01:00" ${more} } } } }`,
    });
    expect(await said(window(""))).toEqual([
      "warning: system.autoUpgrade.rebootWindow.upper has no default and is not set",
    ]);
    expect(await said(window(`, upper: "05:00"`))).toEqual([]);
  });

  it("knows options of the fleet's own", async () => {
    const sites = (more: string): string =>
      `{ my: { sites: lib.mkOption({ type: types.attrsOf(types.submodule({ options: { root: lib.mkOption({ type: types.str }) }, ${more} })), default: {} }) } }`;
    const host = "{ my: { sites: { www: {} } } }";
    expect(await said({ options: sites(""), host })).toEqual([
      "error: my.sites.www.root has no default and is not set",
    ]);
    expect(await said({ options: sites(`config: { root: "/srv" }`), host })).toEqual([]);
  });

  it.each([
    [
      "a condition",
      job("").replace("{ services", "lib.mkIf(config.networking.enableIPv6, { services").replace(/$/, ")"),
    ],
    [
      "a service that may be off",
      `{ services: { syncthing: { enable: lib.mkIf(config.networking.enableIPv6, true), settings: { devices: { nas: {} } } } } }`,
    ],
  ])("only warns under %s", async (_, host) => {
    expect((await said({ host })).map((line) => line.split(":")[0])).toEqual(["warning"]);
  });

  it("only warns where an input may complete it", async () => {
    expect(await said({ host: job(`repo: "/backup"`), input: "inputs.stranger.nixosModules.x" })).toEqual([
      "warning: services.borgbackup.jobs.home.encryption.mode has no default and is not set",
    ]);
  });

  it.each<[string, Parts]>([
    [
      "a service that is off",
      { host: "{ services: { syncthing: { settings: { devices: { nas: {} } } } } }" },
    ],
    [
      "what only Nix knows",
      { host: `{ services: { borgbackup: { jobs: { home: config.services.borgbackup.jobs.other } } } }` },
    ],
    [
      "a set that is computed",
      { host: `{ services: { borgbackup: { jobs: lib.genAttrs(["home"], (name) => ({ paths: name })) } } }` },
    ],
    ["text in place of a source", { host: `{ environment: { etc: { motd: { text: "hello" } } } }` }],
    ["a name that is the key", { host: `{ users: { users: { joe: { isNormalUser: true } } } }` }],
    [
      "what nixpkgs completes",
      { host: `{ services: { phpfpm: { pools: { nextcloud: { settings: { pm: "dynamic" } } } } } }` },
    ],
    [
      "what disko completes",
      {
        host: "{ boot: { initrd: { luks: { devices: { root: { allowDiscards: true } } } } } }",
        input: "inputs.disko.nixosModules.disko",
      },
    ],
    [
      "an account that is not created",
      { class: "darwin", host: `{ users: { users: { joe: { home: "/Users/joe" } } } }` },
    ],
  ])("says nothing of %s", async (_, parts) => {
    expect(await said(parts)).toEqual([]);
  });

  it("leaves to clan-core what its services complete", async () => {
    const found = await checkedInClan({
      "hosts/a.ts": `import { nixosHost } from "../dsl";
export const a = nixosHost("a", { system: "x86_64-linux", config: ${job("")} });`,
    });
    expect(found.filter((line) => line.includes("NV4006"))).toEqual([]);
  });
});
