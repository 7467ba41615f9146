import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expr, Origin } from "../../nix/ast/index.ts";
import { callOf, selection } from "../../options/check.ts";
import { treeOfModule } from "../hosts.ts";
import { label, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import type { Tree } from "../tree.ts";
import { visitTree } from "./walk.ts";

/** NV5012: a definition whose value, or condition, is the option itself: Nix goes round for ever. */
export const selfDependence = ({ modules }: FleetToCheck): readonly Diagnostic[] =>
  modules.flatMap((module) => {
    if (module.class === "flake" || module.class === "perSystem") return [];
    const found: Diagnostic[] = [];
    const tree = treeOfModule(module);
    const look = (one: Tree): void => {
      for (const condition of one.forks) {
        const at = needs(condition, one.path, one.origin);
        if (at !== undefined) found.push(fork(one, at));
      }
      for (const { expr, origin, conditions } of one.values) {
        const own = needs(expr, one.path, origin);
        if (own !== undefined) found.push(diagnostic(one, origin, own, "its value"));
        for (const condition of conditions) {
          const at = needs(condition, one.path, origin);
          if (at !== undefined) found.push(diagnostic(one, origin, at, "the condition it stands under"));
        }
      }
    };
    look(tree);
    visitTree(tree, look);
    return found;
  });

/**
 * Where a value asks for the option at `path`, if it cannot be computed without: the reference itself, in a text, an
 * operation, a condition. What Nix may leave alone (elements, attributes, bodies of functions) is not looked into.
 */
function needs(expr: Expr, path: readonly string[], near: Origin): Origin | undefined {
  const here = expr.origin ?? near;
  const inner = (...parts: readonly (Expr | undefined)[]): Origin | undefined => {
    for (const part of parts) {
      const found = part === undefined ? undefined : needs(part, path, here);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  switch (expr.kind) {
    case "Paren":
      return inner(expr.expr);
    case "Select": {
      const [root, ...names] = selection(expr) ?? [];
      return root === "config" && names.length >= path.length && path.every((name, i) => name === names[i])
        ? here
        : undefined;
    }
    case "Str":
    case "IndentedString":
      return inner(...expr.parts.map((part) => (part.kind === "Text" ? undefined : part.expr)));
    case "If":
      return inner(expr.condition);
    case "Unary":
      return inner(expr.operand);
    case "Binary":
      return expr.operator === "//"
        ? undefined
        : inner(expr.left, strict.has(expr.operator) ? expr.right : undefined);
    case "Apply": {
      const call = callOf(expr);
      return call?.name !== undefined && whole.has(call.name) ? inner(...call.args) : undefined;
    }
    default:
      return undefined;
  }
}

/** Operators that compute both sides; `&&`, `||` and `->` may do with the left one. */
const strict: ReadonlySet<string> = new Set(["+", "-", "*", "/", "==", "!=", "<", ">", "<=", ">=", "++"]);
/** Functions that compute all of their arguments. */
const whole: ReadonlySet<string> = new Set([
  "toString",
  "toUpper",
  "toLower",
  "removeSuffix",
  "removePrefix",
  "hasPrefix",
  "hasSuffix",
  "not",
]);

function diagnostic({ path }: Tree, origin: Origin, at: Origin, what: string): Diagnostic {
  const option = path.join(".");
  const elsewhere = at.line !== origin.line || at.file !== origin.file;
  return told("NV5012", origin, `${option} needs itself: ${what} asks for it`, {
    option,
    also: [elsewhere ? label(at, "here") : undefined],
    help: "compute both from something else, such as an option of your own; defaults of an option are in its declaration",
  });
}

function fork({ path }: Tree, at: Origin): Diagnostic {
  const all = path.length === 0;
  const option = all ? "config" : path.join(".");
  return told("NV5012", at, `which names ${option} has hangs on ${all ? "config itself" : "what it holds"}`, {
    ...(all ? {} : { option }),
    help: "use lib.mkIf(…): its condition is asked only when a value is",
  });
}
