import { describe, expect, it } from "vitest";
import { checked, checkedHost } from "../testing.ts";

const only = async (code: string, found: Promise<readonly string[]>): Promise<readonly string[]> =>
  (await found).flatMap((line) => (line.startsWith(`${code} `) ? [line.replace(/^\S+ /, "")] : []));

/** Host `a` with definitions, and a module it imports with others. */
const pair = (host: string, module: string): Promise<readonly string[]> =>
  checked({
    "hosts/modules/nixos/m.ts": `import { nixosModule } from "../../../dsl";
export const m = nixosModule("m", { config: ({ config, lib, pkgs }) => (${module}) });
`,
    "hosts/a.ts": `import { nixosHost } from "../dsl";
import { m } from "./modules/nixos/m";
export const a = nixosHost("a", { system: "x86_64-linux", imports: [m], config: ({ config, lib, pkgs }) => (${host}) });
`,
  });

describe("NV5010: conflicts", () => {
  it.each([
    ["text", `{ networking: { hostName: "a" } }`, `{ networking: { hostName: "b" } }`],
    ["truth", `{ services: { openssh: { enable: true } } }`, `{ services: { openssh: { enable: false } } }`],
    [
      "packages",
      `{ services: { postgresql: { package: pkgs.postgresql_15 } } }`,
      `{ services: { postgresql: { package: pkgs.postgresql_16 } } }`,
    ],
    [
      "two forces",
      `{ time: { timeZone: lib.mkForce("UTC") } }`,
      `{ time: { timeZone: lib.mkForce("CET") } }`,
    ],
  ])("%s", async (_, host, module) => {
    expect(await only("NV5010", pair(host, module))).toHaveLength(1);
  });

  it.each([
    ["one agrees", `{ networking: { hostName: "a" } }`, `{ networking: { hostName: "a" } }`],
    [
      "one gives way",
      `{ networking: { hostName: "a" } }`,
      `{ networking: { hostName: lib.mkDefault("b") } }`,
    ],
    ["one wins", `{ networking: { hostName: lib.mkForce("a") } }`, `{ networking: { hostName: "b" } }`],
    [
      "a condition",
      `{ networking: { hostName: "a" } }`,
      `{ networking: { hostName: lib.mkIf(config.services.openssh.enable, "b") } }`,
    ],
    [
      "only Nix knows",
      `{ networking: { hostName: "a" } }`,
      `{ networking: { hostName: config.networking.domain } }`,
    ],
    [
      "what merges",
      `{ environment: { variables: { A: "1" } } }`,
      `{ environment: { variables: { B: "1" } } }`,
    ],
    [
      "only a rough type is known",
      `{ boot: { initrd: { extraUdevRulesCommands: "a" } } }`,
      `{ boot: { initrd: { extraUdevRulesCommands: "b" } } }`,
    ],
    ["lines merge", `{ networking: { extraHosts: "a" } }`, `{ networking: { extraHosts: "b" } }`],
  ])("none where %s", async (_, host, module) =>
    expect(await only("NV5010", pair(host, module))).toEqual([]),
  );

  it("names both places, once for all hosts", async () => {
    const found = await pair(`{ networking: { hostName: "a" } }`, `{ networking: { hostName: "b" } }`);
    expect(found.filter((line) => line.startsWith("NV5010"))).toEqual([
      "NV5010 hosts/modules/nixos/m.ts:2 networking.hostName is given two values, and only one can stand",
    ]);
  });

  it("also in homes", async () => {
    const found = await only(
      "NV5010",
      checked({
        "home/users/joe.ts": `import { homeModule, user } from "../../dsl";
export const look = homeModule("look", { config: { programs: { bat: { enable: true } } } });
export const joe = user("joe", { fullName: "Joe", email: "joe@example.org", imports: [look],
  config: { programs: { bat: { enable: false } } } });
`,
      }),
    );
    expect(found).toHaveLength(1);
  });
});

describe("NV5011: dropped by a set that is forced as a whole", () => {
  it("a sibling from another module", async () => {
    const found = pair(
      `{ environment: { variables: lib.mkForce({ A: "1" }) } }`,
      `{ environment: { variables: { B: "2" } } }`,
    );
    expect(await only("NV5011", found)).toEqual([
      "hosts/modules/nixos/m.ts:2 environment.variables.B is dropped: environment.variables is forced as a whole",
    ]);
  });

  it.each([
    ["nothing else is there", `{ environment: { variables: lib.mkForce({ A: "1" }) } }`, `{ }`],
    [
      "a group is no option",
      `{ networking: lib.mkForce({ hostName: "a" }) }`,
      `{ networking: { domain: "b" } }`,
    ],
  ])("none where %s", async (_, host, module) => {
    expect(await only("NV5011", pair(host, module))).toEqual([]);
  });
});

describe("NV5012: a definition that needs itself", () => {
  it.each([
    ["its value", `{ networking: { hostName: config.networking.hostName } }`],
    ["in a text", "{ networking: { domain: nix`x.${config.networking.domain}` } }"],
    [
      "its condition",
      `{ services: lib.mkIf(config.services.openssh.enable, { openssh: { enable: true } }) }`,
    ],
    [
      "the names of a set",
      `{ services: lib.optionalAttrs(config.services.openssh.enable, { fwupd: { enable: true } }) }`,
    ],
    ["all of config", `lib.optionalAttrs(config.services.openssh.enable, { networking: { domain: "x" } })`],
  ])("%s", async (_, config) => expect(await only("NV5012", checkedHost(config))).toHaveLength(1));

  it.each([
    ["another option", `{ networking: { domain: config.networking.hostName } }`],
    [
      "a condition on another",
      `{ services: lib.mkIf(config.services.openssh.enable, { fwupd: { enable: true } }) }`,
    ],
    ["another name of the set", `{ environment: { variables: { A: config.environment.variables.B } } }`],
    ["an element", `{ environment: { systemPackages: [nix.if(config.services.openssh.enable, "a", "b")] } }`],
  ])("not %s", async (_, config) => expect(await only("NV5012", checkedHost(config))).toEqual([]));
});

describe("NV5014: a force that overrides nothing", () => {
  const module = (config: string): string =>
    `{ environment: { variables: { A: config.custom.m.x } }, ${config} }`;
  const of = (host: string, inner: string): Promise<readonly string[]> =>
    checked({
      "hosts/modules/nixos/m.ts": `import { nixosModule } from "../../../dsl";
export const m = nixosModule("m", {
  options: ({ lib, types }) => ({ custom: { m: { x: lib.mkOption({ type: types.str, default: "a" }) } } }),
  config: ({ config, lib }) => (${module(inner)}),
});
`,
      "hosts/a.ts": `import { nixosHost } from "../dsl";
import { m } from "./modules/nixos/m";
export const a = nixosHost("a", { system: "x86_64-linux", imports: [m], config: ({ lib }) => (${host}) });
`,
    });

  it("is told", async () => {
    const found = of(`{ custom: { m: { x: lib.mkForce("b") } } }`, "");
    expect(await only("NV5014", found)).toHaveLength(1);
  });

  it.each([
    [
      "another definition is there",
      `{ custom: { m: { x: lib.mkForce("b") } } }`,
      `custom: { m: { x: "c" } }`,
    ],
    ["the option is not the fleet's own", `{ networking: { domain: lib.mkForce("b") } }`, ""],
    ["nothing is forced", `{ custom: { m: { x: "b" } } }`, ""],
  ])("not where %s", async (_, host, inner) => expect(await only("NV5014", of(host, inner))).toEqual([]));
});

describe("NV5013: twice in one list", () => {
  it("ports and packages", async () => {
    const config = `{ networking: { firewall: { allowedTCPPorts: [80, 443, 80] } } }`;
    expect(await only("NV5013", checkedHost(config))).toHaveLength(1);
  });

  it.each([
    ["words of a command", `{ boot: { kernelParams: ["a", "b", "a"] } }`],
    ["different ports", `{ networking: { firewall: { allowedTCPPorts: [80, 443] } } }`],
  ])("not %s", async (_, config) => expect(await only("NV5013", checkedHost(config))).toEqual([]));
});
