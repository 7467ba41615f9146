/** What is said where JavaScript would ask a symbolic value for its truth, type or identity. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../ast/node.ts";
import { subject, valueError } from "./misuse.ts";

const comparisons: Readonly<Record<string, string>> = {
  "===": "eq",
  "==": "eq",
  "!==": "ne",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
};

function plainHelp(asked: string, text: string): string {
  const use = asked.replace(/^\./, "");
  const comparison = comparisons[use];
  if (comparison !== undefined) return `write nix.${comparison}(${text}, …)`;
  switch (use) {
    case "&&":
    case "&&=":
      return `write nix.and(${text}, …); for an optional definition lib.mkIf(${text}, …), for list items lib.optionals(${text}, [ … ])`;
    case "||":
    case "||=":
      return `of two truths write nix.or(${text}, …); for a text, a number or a list that may be null nix.if(nix.eq(${text}, null), fallback, ${text}), for an attribute that may be missing nix.get(set, "name", fallback)`;
    case "!":
      return `write nix.not(${text})`;
    case "??":
    case "??=":
    case "?.":
    case "?.()":
      return `for a value that may be null write nix.if(nix.eq(${text}, null), …, …); for an attribute that may be missing nix.get(set, "name", fallback)`;
    case "switch":
    case "case":
      return `write nix.if(nix.eq(${text}, …), …, …), or select from a set: nix.get({ … }, ${text}, fallback)`;
    case "typeof":
    case "instanceof":
      return `Nix tells types when it evaluates: write nix.builtins.typeOf(${text}), lib.isString(${text}) …`;
    case "Array.isArray()":
    case "Array.isArray":
      return `Nix tells types when it evaluates: write lib.isList(${text})`;
    case "Object.is()":
      return `write nix.eq(${text}, …)`;
    case "isNaN()":
    case "isFinite()":
    case "Number.isInteger()":
    case "Number.isFinite()":
    case "Number.isNaN()":
    case "Number.isSafeInteger()":
      return `Nix tells types when it evaluates: write lib.isInt(${text}), lib.isFloat(${text})`;
    case "await":
      return `leave \`await\` out: there is nothing to wait for`;
    case "in":
      return `write nix.has(${text}, "name")`;
    case "while":
    case "do":
    case "for":
      return `loops run while the flake is built; over a Nix list write lib.map(fn, list) or lib.foldl'`;
    case "includes()":
    case "indexOf()":
    case "lastIndexOf()":
    case "has()":
      return `write lib.elem(${text}, [ … ])`;
    case "filter()":
      return `write lib.filter(fn, list), or lib.optional(${text}, item) for each item`;
    case "find()":
    case "findIndex()":
    case "findLast()":
    case "findLastIndex()":
      return `write lib.findFirst(fn, fallback, list)`;
    case "some()":
      return `write lib.any(fn, list)`;
    case "every()":
      return `write lib.all(fn, list)`;
    default:
      return `write nix.if(${text}, …, …); for definitions lib.mkIf(${text}, { … })`;
  }
}

/**
 * NV1201: JavaScript is about to take a symbolic value for true or false, compare it, or ask for its type. NV1202: for a name,
 * `set[value]`; of that `use` is `[set`.
 */
export function plainDiagnostic(use: string, text: string | undefined, origin: Origin): Diagnostic {
  if (use.startsWith("["))
    return valueError(
      "NV1202",
      `${subject(text)} is known only to Nix; JavaScript cannot look it up`,
      origin,
      `write nix.get(${use.slice(1)}, ${text ?? "name"})`,
    );
  return valueError(
    "NV1201",
    `${subject(text)} is known only to Nix; \`${use}\` would decide now, while the flake is generated`,
    origin,
    plainHelp(use, text ?? "x"),
  );
}
