/** Values that say where they stand when they cannot be computed. */
import { apply, ident, select, str, type Entry, type Expr, type Origin } from "../../nix/ast/index.ts";
import { callOf, staticText } from "../../options/check.ts";
import { firstName } from "./definitions.ts";

/** Functions of definitions: what matters stands in their arguments. */
const ofDefinitions: ReadonlySet<string> = new Set([
  "mkIf",
  "mkMerge",
  "mkForce",
  "mkDefault",
  "mkOptionDefault",
  "mkVMOverride",
  "mkImageMediaOverride",
  "mkOverride",
  "mkOrder",
  "mkBefore",
  "mkAfter",
]);

/** `hosts/cinnabar.ts:12:5`, as a terminal opens it. */
export const placeText = ({ file, line, column }: Origin): string => `${file}:${line}:${column}`;

/**
 * The expression with `builtins.addErrorContext` around each part that may fail. Lists, sets and the functions of
 * definitions are looked into: they are there before their parts are asked for. What is written out cannot fail.
 *
 * `pkgs.hello` becomes `builtins.addErrorContext "while evaluating environment.systemPackages (hosts/a.ts:9:7)" pkgs.hello`.
 */
export function withContext(expr: Expr, option: string, near: Origin): Expr {
  const origin = expr.origin ?? near;
  const inner = (part: Expr): Expr => withContext(part, option, origin);
  switch (expr.kind) {
    case "Paren":
      return { ...expr, expr: inner(expr.expr) };
    case "List":
      return { ...expr, items: expr.items.map(inner) };
    case "AttrSet":
      // A module says by itself where it is from.
      if (expr.recursive || expr.entries.some((one) => ["_file", "imports"].includes(firstName(one))))
        return expr;
      return { ...expr, entries: expr.entries.map((entry) => entryWith(entry, option, origin)) };
    case "Int":
    case "Float":
    case "Path":
    case "SearchPath":
    case "Uri":
    case "Lambda":
      return expr;
    case "Ident":
      if (["true", "false", "null"].includes(expr.name)) return expr;
      break;
    case "Str":
    case "IndentedString":
      if (staticText(expr) !== undefined) return expr;
      break;
    case "Apply":
      if (ofDefinitions.has(callOf(expr)?.name ?? "")) return inArguments(expr, inner);
      break;
    default:
  }
  const text = `while evaluating ${option} (${placeText(origin)})`;
  return apply(select(ident("builtins"), ["addErrorContext"]), str(text), expr);
}

function entryWith(entry: Entry, option: string, near: Origin): Entry {
  if (entry.kind === "Inherit") return entry;
  const origin = entry.path.names.at(-1)?.origin ?? entry.origin ?? near;
  return { ...entry, value: withContext(entry.value, option, origin) };
}

/** The arguments of a curried call, the function left as it is. */
function inArguments(call: Expr, change: (argument: Expr) => Expr): Expr {
  if (call.kind !== "Apply") return call;
  return { ...call, fn: inArguments(call.fn, change), arg: change(call.arg) };
}
