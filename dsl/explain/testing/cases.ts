/** Mistakes that reach Nix in a fleet nobody checks, one of each form of error that it has for them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mistake } from "../../compile/mistakes/mistake.ts";

/** A mistake with what Nix says to it and what is to be found of it. */
export type Case = About & ({ readonly nixos: string } | { readonly darwin: string });

interface About {
  /** The host and its file: `hosts/<title>.ts`. */
  readonly title: string;
  /** Modules that are imported besides the frame's own. */
  readonly imports?: string;
  /** The code that `explain` gives it. */
  readonly code: string;
  /** What the message says. */
  readonly says: string;
  readonly option?: string;
  /** Nix tells the place only with `--show-trace`. */
  readonly trace?: true;
  /** Other places that the frame shows: lines that end in `// and here`. */
  readonly also?: true;
}

export const cases: readonly Case[] = [
  {
    title: "unknown-option",
    nixos: `services: { opensh: { enable: true } },`,
    code: "NV8001",
    says: "there is no option services.opensh",
    option: "services.opensh",
  },
  {
    title: "wrong-type",
    nixos: `services: { openssh: { enable: "yes" } },`,
    code: "NV8002",
    says: 'services.openssh.enable takes boolean, not "yes"',
    option: "services.openssh.enable",
  },
  {
    title: "conflicting-values",
    nixos: `services: {
      openssh: nix.if(true, lib.mkMerge([
        { startWhenNeeded: true }, // here
        { startWhenNeeded: false }, // and here
      ]), {}),
    },`,
    code: "NV8003",
    says: "services.openssh.startWhenNeeded",
    option: "services.openssh.startWhenNeeded",
    also: true,
  },
  {
    title: "not-defined",
    imports: "web",
    nixos: `custom: { web: { sites: { blog: {} } } }, // here
    networking: { hostName: config.custom.web.sites.blog.root },`,
    code: "NV8004",
    says: "custom.web.sites.blog.root",
    option: "custom.web.sites.blog.root",
  },
  {
    title: "read-only",
    imports: "web",
    nixos: `custom: { web: { version: "2" } },`,
    code: "NV8005",
    says: "custom.web.version",
    option: "custom.web.version",
  },
  {
    title: "attribute-missing",
    nixos: `environment: { systemPackages: [nix.get(pkgs, "nosuchpackage")] },`,
    code: "NV8006",
    says: "nosuchpackage",
  },
  {
    title: "undefined-variable",
    nixos: `networking: { hostName: raw\`(x: y) 1\` },`,
    code: "NV8007",
    says: "y",
  },
  {
    title: "infinite-recursion",
    nixos: `networking: { hostName: config.networking.hostName },`,
    code: "NV8008",
    says: "networking.hostName",
    option: "networking.hostName",
  },
  {
    title: "failed-assertion",
    darwin: `assertions: [{ assertion: false, message: "the disk is too small" }],`,
    code: "NV8009",
    says: "the disk is too small",
  },
  {
    title: "no-text",
    trace: true,
    nixos: `networking: { hostName: nix\`host-\${raw\`{ a = 1; }\`}\` },`,
    code: "NV8010",
    says: "",
  },
  {
    title: "unexpected-argument",
    nixos: `networking: { hostName: raw\`({ name }: name) { name = "x"; nam = 1; }\` },`,
    code: "NV8011",
    says: "nam",
  },
];

/** Mistakes that a definition makes, in a flake built with `--provenance`: Nix itself names the lines. */
export const toldByNix: readonly Case[] = [
  ...cases.filter(({ title }) =>
    ["unknown-option", "wrong-type", "read-only", "attribute-missing"].includes(title),
  ),
  {
    title: "conflicting-parts",
    nixos: `services: {
      openssh: lib.mkMerge([
        { startWhenNeeded: true }, // here
        { startWhenNeeded: false }, // and here
      ]),
    },`,
    code: "NV8003",
    says: "services.openssh.startWhenNeeded",
    option: "services.openssh.startWhenNeeded",
    also: true,
  },
  {
    title: "defined-twice",
    nixos: `programs: {
      git: lib.mkMerge([
        { package: pkgs.git }, // here
        { package: pkgs.gitFull }, // and here
      ]),
    },`,
    code: "NV8003",
    says: "programs.git.package",
    option: "programs.git.package",
    also: true,
  },
  {
    title: "wrong-condition",
    nixos: `networking: lib.mkIf(nix.eq(raw\`throw "nobody knows"\`, 1), { // here
      hostName: "a",
    }),`,
    code: "NV8000",
    says: "nobody knows",
  },
  {
    title: "thrown-in-a-list",
    nixos: `environment: {
      systemPackages: [
        pkgs.hello,
        raw\`throw "not today"\`, // here
      ],
    },`,
    code: "NV8000",
    says: "not today",
  },
];

/** A case as the fleet of mistakes takes it. */
export const asMistake = (one: Case): Mistake => ({ ...one, code: "NV8000", says: "" });

/** What real Nix printed (`record.ts`). */
export const recorded = ({ title }: Case, folder = "."): string =>
  readFileSync(join(import.meta.dirname, "../fixtures", folder, `${title}.txt`), "utf8");
