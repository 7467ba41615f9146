import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, type Compiled } from "../compile/compile.ts";
import { library } from "../compile/load/resolve.ts";
import { writeFiles } from "../compile/load/temporary-fleet.ts";
import type { FleetToCheck } from "../check/rule.ts";
import { plainPaint } from "../diagnostics/style.ts";
import { before } from "../diff/testing/fleet.ts";
import { escapesOf } from "./escapes.ts";
import { configurationOf, modulesOf } from "./machine.ts";
import { inspectOption, namesIn } from "./option.ts";
import { escapesText, machineText, optionText } from "./text.ts";

const files = {
  ...before,
  "hosts/electrum.ts": (before["hosts/electrum.ts"] ?? "")
    .replace(
      "fileSystems:",
      `// nivis-allow NV5010 on purpose
    environment: { systemPackages: [nix.get(pkgs, "new-tool")], variables: { X: raw\`builtins.currentTime\` } },
    fileSystems:`,
    )
    .replace("({ lib })", "({ lib, pkgs })")
    .replace("{ nixosHost }", "{ nix, nixosHost, raw }"),
};

let compiled: Compiled;
let fleet: FleetToCheck;

const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-inspect-")));
afterAll(() => rmSync(root, { recursive: true }));

beforeAll(async () => {
  symlinkSync(library, join(root, "dsl"));
  writeFiles(root, { "package.json": '{ "type": "module" }', ...files });
  compiled = await compile(root, { types: false, today: "2026-11-25" });
  expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  if (compiled.fleet === undefined) throw new Error("no fleet");
  ({ fleet } = compiled as { fleet: FleetToCheck });
});

const option = (machine: string, path: string): string =>
  optionText(inspectOption(fleet, configurationOf(fleet, machine), path), machine, plainPaint);
const told = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { diagnostics: readonly { code: string; help?: string }[] }).diagnostics.map(
      ({ code, help }) => `${code} ${help}`,
    )[0];
  }
};

describe("modules", () => {
  it("stand as a tree, each once, with their files", () => {
    const machine = configurationOf(fleet, "cinnabar");
    expect(machineText(machine, modulesOf(fleet, machine), plainPaint))
      .toBe(`cinnabar (NixOS): 5 modules from 5 files
hosts/cinnabar.ts:7 · 16 options
├─ inputs.home-manager.nixosModules.home-manager (input)
├─ base (2 parts)
│  ├─ hosts/modules/nixos/ssh.ts:3 · 3 options
│  └─ hosts/modules/system/base.ts:4 · 2 options
├─ proxy  hosts/modules/nixos/proxy.ts:2 · 5 options
├─ vars/backup-key  hosts/modules/vars/backup-key.ts:2 · 4 options
└─ ./modules/nixos/legacy.nix (file)
`);
  });

  it("of homes as well", () => {
    for (const name of ["crs58", "crs58@devbox"]) {
      const machine = configurationOf(fleet, name);
      expect(machineText(machine, modulesOf(fleet, machine), plainPaint)).toContain("home/shell/fish.ts:3");
    }
  });

  it("NV7040: of what is not there, the nearest", () => {
    expect(told(() => configurationOf(fleet, "cinabar"))).toBe('NV7040 did you mean "cinnabar"?');
    expect(told(() => configurationOf(fleet, "x"))).toBe(
      "NV7040 there are cinnabar, electrum, stibnite, crs58, crs58@devbox",
    );
  });
});

describe("an option", () => {
  it("has its type, and all definitions with priority, condition and place", () => {
    expect(option("electrum", "services.openssh.settings.PermitRootLogin")).toBe(
      `services.openssh.settings.PermitRootLogin of electrum: null or one of "yes", "without-password", "prohibit-password", "forced-commands-only", "no" · default "prohibit-password"

hosts/electrum.ts:11 in machines/nixos/electrum
  lib.mkForce "prohibit-password"

hosts/modules/nixos/ssh.ts:8 in base (outranked by a stronger one)
  lib.mkDefault "no"
`,
    );
    expect(option("cinnabar", "services.caddy.enable")).toContain(
      "hosts/modules/nixos/proxy.ts:14 in proxy\n  lib.mkIf config.custom.proxy.enable true\n",
    );
    expect(option("crs58@devbox", "home.username")).toContain('in crs58@devbox\n  "crs58"\n');
  });

  it("of one's own names the TypeScript that declares it", () => {
    expect(option("cinnabar", "custom.proxy.ports")).toBe(
      "custom.proxy.ports of cinnabar: list of (16 bit unsigned integer; between 0 and 65535 (both inclusive)) · default [ 80 ]\ndeclared in hosts/modules/nixos/proxy.ts:7\n\nNo module of the fleet defines it.\n",
    );
  });

  it("may be a group, or stand below free settings", () => {
    expect(option("cinnabar", "networking")).toMatch(/^networking of cinnabar: a group of options\n/);
    expect(option("cinnabar", "networking")).toContain('networking.hostName = "cinnabar"');
    expect(option("cinnabar", "environment.variables.SELF")).toContain("config.networking.hostName");
  });

  it("NV7041: that is not there has a nearest one, in the host's own options as well", () => {
    expect(told(() => option("cinnabar", "services.opensh.enable"))).toBe(
      "NV7041 did you mean services.openssh.enable?",
    );
    expect(told(() => option("cinnabar", "custom.proxy.port"))).toBe(
      "NV7041 did you mean custom.proxy.ports?",
    );
    // Not imported there.
    expect(told(() => option("electrum", "custom.proxy.ports"))).toMatch(/^NV7041 /);
  });

  it("is named as Nix names it", () => {
    expect(namesIn('services.nginx.virtualHosts."a.b".root')).toEqual([
      "services",
      "nginx",
      "virtualHosts",
      "a.b",
      "root",
    ]);
  });
});

it("escapes are counted and located, of the fleet or of a host", () => {
  const shown = escapesText(escapesOf(compiled), plainPaint);
  expect(shown).toBe(`Nix in its own words: 1
  hosts/electrum.ts:13

Packages that no list knows: 1
  hosts/electrum.ts:13

Imports of modules that stay Nix: 1
  hosts/cinnabar.ts:7  ./modules/nixos/legacy.nix

Silenced warnings: 1
  hosts/electrum.ts:12  NV5010 on purpose
`);
  const only = new Set(configurationOf(fleet, "cinnabar").modules.map(({ source }) => source));
  expect(escapesOf(compiled, only).map(({ kind }) => kind)).toEqual(["raw module"]);
  expect(escapesText([], plainPaint)).toBe("No escapes: all of it is checked.\n");
});
