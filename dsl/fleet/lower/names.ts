/** NV3001 names taken twice, NV3002 names that are none. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder } from "../brand.ts";
import { addressOf } from "../terranix/block.ts";
import type { BuilderData, Found } from "./found.ts";
import { classesOf, problem, type Fleet } from "./fleet.ts";

type Kind = BuilderData[typeof builder];

interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
  readonly help: string;
}

const identifier: Rule["pattern"] = /^[A-Za-z_][A-Za-z0-9_'-]*$/;

const rules: { readonly [K in Kind]?: Rule } = {
  aggregate: moduleRule("an aggregate"),
  module: moduleRule("a module"),
  host: {
    what: "a host",
    pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
    help: "a host name has letters, digits and inner hyphens, 63 at most",
  },
  user: {
    what: "a user",
    pattern: /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/,
    help: "an account name starts with a letter and has letters, digits, `_`, `.`, `-`, 32 at most",
  },
  homeConfiguration: {
    what: "a home configuration",
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.@-]*$/,
    help: 'home-manager looks for "<user>" and "<user>@<host>".',
  },
  channels: named("an overlay"),
  overlay: named("an overlay"),
  clanService: named("a clan service"),
  instance: named("an instance of a service"),
  composedOverlays: named("an overlay"),
  meta: named("flake.meta"),
  lib: named("flake.lib"),
  container: {
    what: "an image",
    pattern: /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/,
    help: "small letters and digits, with `.`, `_` or `-` between them, as registries take them",
  },
  nixUnit: named("a set of tests"),
  workflow: {
    what: "a workflow",
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/,
    help: 'the name of its file without .yml: "fleet" for .github/workflows/fleet.yml',
  },
  activationGuide: {
    what: "a page",
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]*$/,
    help: 'the name of its file without .md: "machines" for out/docs/machines.md',
  },
  terranix: named("a terranix configuration"),
  terraform: named("a block of Terraform"),
};

function moduleRule(what: string): Rule {
  return {
    what,
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(?:\/[A-Za-z0-9_.@+-]+)*$/,
    help: 'letters, digits and `_ . @ + -`, with `/` between parts: "shell", "services/caddy"',
  };
}

function named(what: string): Rule {
  return { what, pattern: identifier, help: "letters, digits, `_` and `-`, starting with a letter" };
}

/** Reports every name that Nix or the fleet cannot take. */
export function checkNames(fleet: Fleet): readonly Diagnostic[] {
  return [...fleet.found.flatMap(invalid), ...takenTwice(fleet)];
}

function invalid(found: Found): readonly Diagnostic[] {
  const { data } = found;
  const rule = rules[data[builder]];
  if (rule === undefined || !("name" in data) || (data[builder] === "module" && data.aggregate !== undefined))
    return [];
  if (typeof data.name === "string" && rule.pattern.test(data.name)) return [];
  return [problem("NV3002", found, `${JSON.stringify(data.name)} is no name for ${rule.what}`, rule.help)];
}

/** A builder that claims an attribute of the flake for itself. */
interface Owner {
  readonly found: Found;
  /** What it writes for: the parts of one aggregate are of one. */
  readonly of: BuilderData;
}

function takenTwice(fleet: Fleet): readonly Diagnostic[] {
  const owners = new Map<string, Owner>();
  const told = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const found of fleet.found) {
    for (const [place, of] of placesOf(found.data)) {
      const owner = owners.get(place);
      if (owner === undefined) owners.set(place, { found, of });
      else if (owner.of !== of && !told.has(`${place} ${found.file} ${found.name}`)) {
        told.add(`${place} ${found.file} ${found.name}`);
        diagnostics.push(clash(place, found, owner));
      }
    }
  }
  return diagnostics;
}

/** What a builder claims, as Nix names it, and in whose name. */
function placesOf(data: BuilderData): readonly (readonly [string, BuilderData])[] {
  switch (data[builder]) {
    case "module":
      if (data.vars !== undefined) return [[`the vars generator ${JSON.stringify(data.vars.name)}`, data]];
      return classesOf(data).map((item) => [`flake.modules.${item}.${data.name}`, data.aggregate ?? data]);
    case "host":
      return [[`the host ${JSON.stringify(data.name)}`, data]];
    case "user":
      return [
        [`flake.users.${data.name}`, data],
        [`flake.modules.homeManager.users/${data.name}`, data],
      ];
    case "homeConfiguration":
      return [[`flake.homeConfigurations.${JSON.stringify(data.name)}`, data]];
    case "channels":
    case "overlay":
    case "composedOverlays":
      return [[`flake.overlays.${data.name}`, data]];
    case "clanService":
      return [[`clan.modules.${data.name}`, data]];
    case "instance":
      return [[`clan.inventory.instances.${data.name}`, data]];
    case "meta":
      return [[`flake.meta.${data.name}`, data]];
    case "container":
      return [[`packages.container-${data.name}`, data]];
    case "nixUnit":
      return [[`flake.tests.${data.name}`, data]];
    case "lib":
      return [[`flake.lib.${data.name}`, data]];
    case "terranix":
      return [
        [`terranix.terranixConfigurations.${data.name}`, data],
        [`packages.${data.name}`, data],
      ];
    case "terraform":
      return data.block === "terraform" || data.block === "provider"
        ? []
        : [[`${addressOf(data)} of ${JSON.stringify(data.of)}`, data]];
    default:
      return [];
  }
}

function clash(place: string, found: Found, owner: Owner): Diagnostic {
  const { data } = found;
  const also = { at: owner.found, text: "the other one" };
  if (data[builder] !== "module" || owner.found.data[builder] !== "module" || data.vars !== undefined) {
    return problem("NV3001", found, `${place} is defined twice`, "rename one of them", also);
  }
  const name = JSON.stringify(data.name);
  const plain = [found, owner.found].find(
    (item) => item.data[builder] === "module" && item.data.aggregate === undefined,
  );
  if (plain === undefined) {
    const help = "keep one aggregate(…) of this name and import it in both places, or rename one";
    return problem("NV3001", found, `two aggregates ${name} write ${place}`, help, also);
  }
  if (data.aggregate === undefined && owner.found.data.aggregate === undefined) {
    const help = `rename one of them, or let both write one module: export const shared = aggregate(${name})`;
    return problem("NV3001", found, `${place} is defined twice`, help, also);
  }
  const help = `give ${data.builder} the aggregate in place of the name to contribute to it, or rename one of them`;
  return problem("NV3003", plain, `${name} is the name of an aggregate`, help, also);
}
