import type { Option, OptionNode } from "../model/node.ts";
import { namedChildren } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";
import { mayBeLeftOut } from "./not-required.ts";
import { normaliseType } from "./types.ts";

/** Deferred modules whose class is known, by option path: what is written there is checked as a module of that class. */
const moduleClasses: { readonly [path: string]: { readonly [option: string]: string } } = {
  nixos: {
    "containers.<name>.config": "nixos",
    "specialisation.<name>.configuration": "nixos",
    "virtualisation.vmVariant": "nixos",
    "virtualisation.vmVariantWithBootLoader": "nixos",
    "virtualisation.vmVariantWithDisko": "nixos",
  },
  homeManager: { "specialisation.<name>.configuration": "homeManager" },
  homeManagerModule: { "home-manager.users.<name>": "homeManager" },
  flake: { perSystem: "perSystem" },
};

/** Rules about an option where it stands. */
export interface OptionRule {
  readonly name: string;
  readonly apply: (
    option: Option,
    node: OptionNode,
    where: { readonly class: string; readonly path: string },
  ) => Option;
}

const ownOptions = (type: OptionType): boolean => {
  switch (type.t) {
    case "submodule":
    case "attrTag":
    case "oneOfType":
      return true;
    case "nullOr":
    case "unique":
      return ownOptions(type.of);
    case "either":
      return type.any.some(ownOptions);
    case "coercedTo":
      return ownOptions(type.to) || ownOptions(type.from);
    default:
      return false;
  }
};

/** Where the tree declares names that the type has no place for, the type is that of the other names. */
const freeform = (type: OptionType): OptionType =>
  type.t === "nullOr"
    ? { ...type, of: freeform(type.of) }
    : { t: "submodule", freeform: type.t === "attrsOf" || type.t === "value" ? type : { t: "anything" } };

/** The same for the values of an `attrsOf` and the elements of a `listOf`. */
function freeformBelow(type: OptionType, node: OptionNode): OptionType {
  switch (type.t) {
    case "nullOr":
      return { ...type, of: freeformBelow(type.of, node) };
    case "attrsOf":
    case "lazyAttrsOf":
      return { ...type, of: freeformValue(type.of, node.children.get(`<${type.placeholder ?? "name"}>`)) };
    case "listOf":
    case "nonEmptyListOf":
      return { ...type, of: freeformValue(type.of, node.children.get("*")) };
    default:
      return type;
  }
}

function freeformValue(type: OptionType, node: OptionNode | undefined): OptionType {
  if (node === undefined) return type;
  const of = freeformBelow(type, node);
  return namedChildren(node).size > 0 && node.option === undefined && !ownOptions(of) ? freeform(of) : of;
}

export const optionRules: readonly OptionRule[] = [
  { name: "normal-type", apply: (option) => ({ ...option, type: normaliseType(option.type) }) },
  {
    name: "known-module-class",
    apply: (option, _node, where) => {
      const known = moduleClasses[where.class]?.[where.path];
      return known === undefined ? option : { ...option, type: { t: "module", class: known } };
    },
  },
  {
    name: "declared-names-of-freeform",
    apply: (option, node) => {
      if (option.type.t === "module") return option;
      const type = freeformBelow(option.type, node);
      return { ...option, type: namedChildren(node).size > 0 && !ownOptions(type) ? freeform(type) : type };
    },
  },
  {
    name: "may-be-left-out",
    apply: (option, _node, where) =>
      option.hasDefault || !mayBeLeftOut(where.class, where.path) ? option : { ...option, hasDefault: true },
  },
  {
    name: "coarse-may-be-null",
    apply: (option) => {
      const { type } = option;
      const bare = ["str", "int", "path", "package", "bool"].includes(type.t);
      return option.coarse && bare ? { ...option, type: { t: "nullOr", of: type } } : option;
    },
  },
];

/** Normalises every option of a tree; `class` names the schema. */
export function normaliseTree(node: OptionNode, className: string, path: readonly string[] = []): OptionNode {
  const children = new Map(
    [...node.children].map(([name, child]) => [name, normaliseTree(child, className, [...path, name])]),
  );
  if (node.option === undefined) return { children };
  let option = node.option;
  for (const rule of optionRules)
    option = rule.apply(option, { children }, { class: className, path: path.join(".") });
  // A module of a known class brings its own options: those listed below it are of another reading of the same.
  return { option, children: option.type.t === "module" ? new Map() : children };
}
