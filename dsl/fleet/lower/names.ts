/** NV3001 names taken twice, NV3002 names that are none. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder } from "../brand.ts";
import type { BuilderData, Found } from "./found.ts";
import { classesOf, problem, type DataOf, type Fleet } from "./fleet.ts";

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
    help: "A host name has letters, digits and inner hyphens, 63 at most.",
  },
  user: {
    what: "a user",
    pattern: /^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/,
    help: "An account name starts with a letter and has letters, digits, `_`, `.`, `-`, 32 at most.",
  },
  homeConfiguration: {
    what: "a home configuration",
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.@-]*$/,
    help: 'home-manager looks for "<user>" and "<user>@<host>".',
  },
  overlay: named("an overlay"),
  composedOverlays: named("an overlay"),
  meta: named("flake.meta"),
  lib: named("flake.lib"),
};

function moduleRule(what: string): Rule {
  return {
    what,
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.@+-]*(?:\/[A-Za-z0-9_.@+-]+)*$/,
    help: 'Letters, digits and `_ . @ + -`, with `/` between parts: "shell", "services/caddy".',
  };
}

function named(what: string): Rule {
  return { what, pattern: identifier, help: "Letters, digits, `_` and `-`, starting with a letter." };
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

function takenTwice(fleet: Fleet): readonly Diagnostic[] {
  const owners = new Map<string, Found>();
  const diagnostics: Diagnostic[] = [];
  for (const found of fleet.found) {
    for (const place of placesOf(found.data)) {
      const owner = owners.get(place);
      if (owner === undefined) {
        owners.set(place, found);
        continue;
      }
      if (owner.data === found.data) continue;
      const also = { at: owner, text: "the first one" };
      diagnostics.push(problem("NV3001", found, `${place} is defined twice`, helpFor(found, owner), also));
    }
  }
  return diagnostics;
}

/** What a builder claims for itself, as Nix names it. Contributions to an aggregate share its name. */
function placesOf(data: BuilderData): readonly string[] {
  switch (data[builder]) {
    case "aggregate":
      return [`the aggregate ${JSON.stringify(data.name)}`];
    case "module":
      return data.aggregate === undefined ? modulePlaces(data) : [];
    case "host":
      return [`the host ${JSON.stringify(data.name)}`];
    case "user":
      return [
        `flake.users.${data.name}`,
        `flake.modules.homeManager.${JSON.stringify(`users/${data.name}`)}`,
      ];
    case "homeConfiguration":
      return [`flake.homeConfigurations.${JSON.stringify(data.name)}`];
    case "overlay":
    case "composedOverlays":
      return [`flake.overlays.${data.name}`];
    case "meta":
      return [`flake.meta.${data.name}`];
    case "lib":
      return [`flake.lib.${data.name}`];
    default:
      return [];
  }
}

function modulePlaces(data: DataOf<"module">): readonly string[] {
  return classesOf(data).map((moduleClass) => `flake.modules.${moduleClass}.${data.name}`);
}

function helpFor(found: Found, owner: Found): string {
  if (found.data[builder] === "module" && owner.data[builder] === "module") {
    return `Rename one of them, or let both write one module: export const shared = aggregate(${JSON.stringify(found.data.name)}).`;
  }
  return "Rename one of them.";
}

/** NV3003 where a plain module has the name of an aggregate, and so would be part of it unsaid. */
export function checkAggregateNames(fleet: Fleet): readonly Diagnostic[] {
  const aggregates = new Map(fleet.of("aggregate").map((found) => [found.data.name, found]));
  return fleet.of("module").flatMap((found) => {
    const owner = found.data.aggregate === undefined ? aggregates.get(found.data.name) : undefined;
    if (owner === undefined) return [];
    const name = JSON.stringify(found.data.name);
    const help = `Import it and write ${found.data.builder}(${owner.name}, …) to contribute to it, or rename one of them.`;
    const also = { at: owner, text: "the aggregate" };
    return [problem("NV3003", found, `${name} is the name of an aggregate`, help, also)];
  });
}
