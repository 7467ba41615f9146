import { describe, expect, it } from "vitest";
import { build, flakeSources, summary } from "../fleet/testing/project.ts";
import { exampleFleet } from "../fleet/testing/example.ts";
import { checkOptions } from "./check-options.ts";

const inputs = `import { flakeInputs } from "../dsl";
  export const inputs = flakeInputs({
    nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
    "flake-parts": { url: "github:hercules-ci/flake-parts" },
    "import-tree": { url: "github:vic/import-tree" },
    "home-manager": { url: "github:nix-community/home-manager/master" },
    disko: { url: "github:nix-community/disko" },
    other: { url: "github:someone/other", adds: { nixos: ["services.other"] } },
  });`;

const check = async (sources: Record<string, string>, partial = false): Promise<readonly string[]> => {
  const { lowered, diagnostics } = await build({ ...flakeSources, "flake/inputs.ts": inputs, ...sources });
  expect(diagnostics.map(summary)).toEqual([]);
  return checkOptions(lowered, partial).map((found) =>
    [summary(found), found.severity === "error" ? "" : ` (${found.severity})`].join(""),
  );
};

const host = (imports: string, config: string): string => `
  import { aggregate, file, nixosHost, nixosModule, rawModule } from "../dsl";
  import { inputs } from "../flake/inputs";
  export const ports = nixosModule("ports", {
    options: ({ lib, types }) => ({ custom: { ports: lib.mkOption({ type: types.listOf(types.port), default: [] }) } }),
  });
  export const more = nixosModule("more", { imports: [ports] });
  export const a = nixosHost("a", {
    system: "x86_64-linux",
    imports: [${imports}],
    config: ${config},
  });`;

describe("checkOptions", () => {
  it("finds nothing in a sound fleet", async () => {
    const { lowered, diagnostics } = await build(exampleFleet);
    expect(diagnostics).toEqual([]);
    expect(checkOptions(lowered).map(summary)).toEqual([]);
  });

  it("reads the class, imported declarations, and schemas of inputs", async () => {
    const config = `({ config, lib }) => ({
      custom: { ports: [22, 70000] },
      services: { openssh: { enable: "yes" } },
      networking: { hostNam: lib.mkDefault("x"), domain: config.networking.hostNmae },
      disko: { devices: { disk: { main: { devise: "/dev/sda" } } } },
    })`;
    const found = await check({ "hosts/a.ts": host("more, inputs.disko.nixosModules.disko", config) });
    expect(found).toEqual([
      "NV4003 hosts/a.ts:12 custom.ports[1] takes a 16 bit unsigned integer; between 0 and 65535 (both inclusive), not 70000",
      "NV4002 hosts/a.ts:13 services.openssh.enable takes a boolean, not a string",
      "NV4001 hosts/a.ts:14 there is no option networking.hostNam",
      expect.stringMatching(/^NV4001 hosts\/a\.ts:15 .*devise$/),
      "NV4012 hosts/a.ts:14 there is no option config.networking.hostNmae",
    ]);
    const alone = await check({ "hosts/a.ts": host("", "{ custom: { ports: [22] } }") });
    expect(alone).toEqual(["NV4001 hosts/a.ts:11 there is no option custom"]);
    expect(await check({ "hosts/a.ts": host("", "{ custom: { ports: [22] } }") }, true)).toEqual([]);
  });

  it("lets an input define what it says it adds, and a Nix file what it likes", async () => {
    const config = `{ services: { other: { x: 1 }, opensh: { enable: true }, mine: { y: 2 } } }`;
    expect(await check({ "hosts/a.ts": host("inputs.other.nixosModules.x", config) })).toEqual([
      "NV4001 hosts/a.ts:11 there is no option services.opensh",
      "NV4001 hosts/a.ts:11 there is no option services.mine",
    ]);
    const sources = { "hosts/a.ts": host('rawModule("./r.nix")', config), "hosts/r.nix": "{ }" };
    const [misspelt, ...others] = await check(sources);
    expect(misspelt).toBe("NV4001 hosts/a.ts:11 there is no option services.opensh (warning)");
    expect(others.every((text) => text.endsWith("(warning)"))).toBe(true);
  });

  it("lets a Nix file define what it is said to add, and nothing else", async () => {
    const imports = 'ports, rawModule("./r.nix", { adds: ["mine", "custom.mail"] })';
    const config = `({ config }) => ({
      mine: { x: config.mine.y }, custom: { ports: [22], mail: { z: config.custom.mail.port } },
      services: { opensh: { enable: true }, other: {} },
      custom2: {},
    })`;
    expect(await check({ "hosts/a.ts": host(imports, config), "hosts/r.nix": "{ }" })).toEqual([
      "NV4001 hosts/a.ts:13 there is no option services.opensh",
      "NV4001 hosts/a.ts:13 there is no option services.other",
      "NV4001 hosts/a.ts:14 there is no option custom2",
    ]);
  });

  it("knows the host behind osConfig", async () => {
    const home = `
      import { homeModule } from "../dsl";
      export const h = homeModule("h", {
        config: ({ osConfig }) => ({
          home: { username: osConfig.networking.hostName, stateVersion: osConfig.custom.port },
          programs: { git: { enable: osConfig.networking.hostNam } },
        }),
      });`;
    const module = `
      import { nixosModule } from "../dsl";
      export const m = nixosModule("m", {
        options: ({ lib, types }) => ({ custom: { port: lib.mkOption({ type: types.port }) } }),
      });`;
    expect(await check({ "home/h.ts": home, "hosts/m.ts": module })).toEqual([
      expect.stringMatching(/^NV4002 home\/h\.ts:5 home\.stateVersion /),
      "NV4012 home/h.ts:6 there is no option osConfig.networking.hostNam",
    ]);
  });
});
