/** Checks of literals: ranges, patterns, enums, paths. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import { inWords } from "../model/describe.ts";
import type { Bounded, Enum, EnumValue, OptionType } from "../model/type.ts";
import { type Context, problem } from "./context.ts";
import { staticText } from "./expand.ts";
import { posixPattern } from "./pattern.ts";
import { type Place, showPath } from "./place.ts";

/** The number that a literal stands for. */
export function staticNumber(expr: Expr): number | undefined {
  if (expr.kind === "Int") return Number(expr.value);
  if (expr.kind === "Float") return expr.value;
  if (expr.kind === "Paren") return staticNumber(expr.expr);
  if (expr.kind !== "Unary" || expr.operator !== "-") return undefined;
  const operand = staticNumber(expr.operand);
  return operand === undefined ? undefined : -operand;
}

function staticValue(expr: Expr): EnumValue | undefined {
  if (expr.kind === "Ident") {
    if (expr.name === "true") return true;
    if (expr.name === "false") return false;
    return expr.name === "null" ? null : undefined;
  }
  return staticText(expr) ?? staticNumber(expr);
}

const bounds: { readonly [type: string]: readonly [min: number, max: number] } = {
  unsignedInt8: [0, 255],
  unsignedInt16: [0, 65_535],
  unsignedInt32: [0, 4_294_967_295],
  unsignedInt: [0, Infinity],
  positiveInt: [1, Infinity],
  numberNonnegative: [0, Infinity],
};

function checkRange(type: Bounded, expr: Expr, place: Place, context: Context): readonly Diagnostic[] {
  const value = staticNumber(expr);
  if (value === undefined) return [];
  const [lowest, highest] = bounds[type.t] ?? [-Infinity, Infinity];
  if (value >= (type.min ?? lowest) && value <= (type.max ?? highest)) return [];
  return [problem("NV4003", `${showPath(place.path)} takes ${inWords(type)}, not ${value}`, place, context)];
}

function checkEnum(
  type: Enum,
  expr: Expr,
  shown: OptionType,
  place: Place,
  context: Context,
): readonly Diagnostic[] {
  const value = staticValue(expr);
  if (value === undefined || type.values.includes(value)) return [];
  const strings = type.values.filter((of): of is string => typeof of === "string");
  const near = typeof value === "string" ? nearest(value, strings) : undefined;
  const help = near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`;
  const message = `${showPath(place.path)} takes ${inWords(shown)}, not ${JSON.stringify(value)}`;
  return [problem("NV4005", message, place, context, { help })];
}

/** The text that a string starts with, as far as it is written out. */
function startOf(expr: Expr): string | undefined {
  if (expr.kind !== "Str" && expr.kind !== "IndentedString") return undefined;
  const [first] = expr.parts;
  if (first === undefined) return "";
  return first.kind === "Text" ? first.value : undefined;
}

/** Checks a literal of the right kind against what its type says besides. */
export function checkScalar(
  type: OptionType,
  expr: Expr,
  shown: OptionType,
  place: Place,
  context: Context,
): readonly Diagnostic[] {
  const at = showPath(place.path);
  const text = staticText(expr);
  switch (type.t) {
    case "enum":
      return checkEnum(type, expr, shown, place, context);
    case "unsignedInt8":
    case "unsignedInt16":
    case "unsignedInt32":
    case "unsignedInt":
    case "positiveInt":
    case "intBetween":
    case "numberBetween":
    case "numberNonnegative":
      return checkRange(type, expr, place, context);
    case "strMatching": {
      const pattern = text === undefined ? null : posixPattern(type.pattern);
      if (pattern === null || text === undefined || pattern.test(text)) return [];
      return [problem("NV4004", `${at} takes ${inWords(type)}, not ${JSON.stringify(text)}`, place, context)];
    }
    case "nonEmptyStr":
      return text !== undefined && text.trim() === ""
        ? [problem("NV4016", `${at} takes a non-empty string`, place, context)]
        : [];
    case "singleLineStr":
      return text !== undefined && text.replace(/\n$/, "").includes("\n")
        ? [problem("NV4004", `${at} takes a string of a single line`, place, context)]
        : [];
    case "path":
    case "absolutePath": {
      const start = startOf(expr);
      if (start === undefined || start.startsWith("/")) return [];
      const help = start.startsWith("~")
        ? "Nix does not expand `~` in strings"
        : 'a file of yours is file("./…")';
      return [
        problem("NV4004", `${at} takes an absolute path, not ${JSON.stringify(start)}`, place, context, {
          help,
        }),
      ];
    }
    case "package": {
      const start = startOf(expr);
      if (start === undefined || start.startsWith("/nix/store/")) return [];
      const help = /^[\w+-]+$/.test(start) ? `write pkgs.${start}` : undefined;
      return [problem("NV4002", `${at} takes ${inWords(shown)}, not a string`, place, context, { help })];
    }
    default:
      return [];
  }
}
