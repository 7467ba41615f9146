/** JavaScript values → syntax. */
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../ast/expr.ts";
import { float } from "../ast/float.ts";
import { int, maxInt } from "../ast/int.ts";
import type { Origin } from "../ast/node.ts";
import { withOrigin } from "../ast/node.ts";
import { stringLiteral } from "../ast/str.ts";
import { listNode, setNode } from "./collection.ts";
import { fail, insideOf, optionOf, reportHere, startState } from "./context.ts";
import type { State, ToNixContext } from "./context.ts";
import { objectError } from "./foreign.ts";
import { lambdaNode } from "./lambda.ts";
import type { Builder, SymbolData } from "./symbol.ts";
import { buildSymbol, isSymbolic, symbolData } from "./symbol.ts";

export type { ToNixContext } from "./context.ts";

/**
 * The syntax of a value: data as literals, symbolic values as the expressions they stand for, arrow functions as lambdas
 * where `context` allows them. Order and comments of object and array literals are those of the source.
 *
 * ```ts
 * toNix({ services: { openssh: { enable: true } } }, context); // { services.openssh.enable = true; }
 * ```
 *
 * A property that is `undefined` is left out, as in JSON. What has no meaning in Nix is reported to `context` with its
 * option and line, all of it in one run, and stands as `null` in the result:
 * NV1120 a function where none may stand · NV1121 `undefined` · NV1122 a symbol · NV1123 NaN, Infinity · NV1124 an inexact
 * integer · NV1125 an instance of a class (Map, Set, Date, RegExp …) · NV1126 a promise · NV1127 a cycle · NV1128 a
 * sparse array · NV1129 a symbol as key · NV1100, NV1101 text that no string holds · NV1102 a bigint beyond 64 bits ·
 * NV1103 a number too small · NV113x functions, see `lambdaNode` · NV12xx symbolic values used as JavaScript values.
 */
export function toNix(value: unknown, context: ToNixContext): Expr {
  return convert(value, startState(context));
}

/** The syntax of a symbolic value, `undefined` for others. Throws what `toNix` would report. */
export function nodeOf(value: unknown): Expr | undefined {
  const data = symbolData(value);
  if (data === undefined) return undefined;
  return toNix(value, {
    report: (diagnostic) => {
      throw new NivisError([diagnostic]);
    },
    allowFunctions: true,
  });
}

/** What stands where an error was reported. */
export const nothing = (): Expr => ({ kind: "Ident", name: "null" });

/** Lowers a value in the middle of another. */
export function convert(value: unknown, state: State): Expr {
  return guarded(state, () => {
    const node = convertValue(value, state);
    return node.origin === undefined ? withOrigin(node, state.origin) : node;
  });
}

/** Runs `make`; what it throws is reported. */
export function guarded(state: State, make: () => Expr): Expr {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NivisError)) throw error;
    for (const diagnostic of error.diagnostics) reportHere(state, diagnostic);
    return nothing();
  }
}

function convertValue(value: unknown, state: State): Expr {
  switch (typeof value) {
    case "string":
      return stringLiteral(value, state.origin);
    case "boolean":
      return { kind: "Ident", name: value ? "true" : "false" };
    case "number":
      return numberNode(value, state);
    case "bigint":
      return int(value, state.origin);
    case "object":
      return value === null ? nothing() : objectNode(value, state);
    case "function":
      return functionNode(value, state);
    case "undefined":
      fail(
        state,
        "NV1121",
        "`undefined` has no meaning in Nix",
        "write null for Nix's null; a property that shall not be defined may be undefined or left out, a list holds items only",
      );
      return nothing();
    case "symbol":
      fail(state, "NV1122", `a JavaScript symbol (${String(value)}) has no meaning in Nix`, "write a string");
      return nothing();
  }
}

function numberNode(value: number, state: State): Expr {
  if (Number.isSafeInteger(value)) return int(value);
  if (!Number.isFinite(value)) {
    fail(state, "NV1123", `${value} is no number that Nix knows`, "check the calculation that gave it");
    return nothing();
  }
  if (Number.isInteger(value) && Math.abs(value) <= Number(maxInt)) {
    const help = `write a bigint, ${BigInt(value)}n, for the integer, or nix.float(${value}) for a floating-point number`;
    fail(state, "NV1124", `${value} is too large for a JavaScript number to be exact`, help);
    return nothing();
  }
  return float(value, state.origin);
}

function objectNode(value: object, state: State): Expr {
  const custom = state.context.convert?.(value, contextHere(state));
  if (custom !== undefined) return custom;
  const problem = objectError(value);
  if (problem !== undefined) {
    fail(state, problem.code, problem.message, problem.help);
    return nothing();
  }
  return unlessOpen(value, state, () =>
    Array.isArray(value) ? listNode(value, state) : setNode(value, state),
  );
}

function functionNode(value: object, state: State): Expr {
  const data = symbolData(value);
  if (data !== undefined) return symbolNode(data, state);
  const custom = state.context.convert?.(value, contextHere(state));
  if (custom !== undefined) return custom;
  if (!functionsAllowed(state)) {
    fail(
      state,
      "NV1120",
      "a function cannot stand here",
      "give the value itself, or call the function; a Nix function is taken where the option or function called asks for one",
    );
    return nothing();
  }
  return unlessOpen(value, state, () => lambdaNode(value, state));
}

function functionsAllowed(state: State): boolean {
  if (state.inside) return true;
  const allowed = state.context.allowFunctions ?? false;
  return typeof allowed === "boolean" ? allowed : allowed(optionOf(state));
}

function symbolNode(data: SymbolData, state: State): Expr {
  const origin: Origin | undefined = ("build" in data.root ? data.root.origin : undefined) ?? state.origin;
  const here = origin === state.origin ? state : { ...state, origin };
  const builder: Builder = {
    value: (value, as) =>
      convert(value, as === undefined ? insideOf(here) : { ...here, merged: as === "definitions" }),
    report: (diagnostic) => reportHere(here, diagnostic),
    origin,
  };
  return buildSymbol(data, builder);
}

/** Lowers an object or function unless that is going on already: then it holds itself. */
function unlessOpen(value: object, state: State, make: () => Expr): Expr {
  if (state.open.has(value)) {
    const what =
      typeof value === "function"
        ? "this function's result holds the function itself"
        : "this value holds itself";
    fail(
      state,
      "NV1127",
      `${what}, without end`,
      "bind it by name and refer to the name: nix.let, or a reference to `config`",
    );
    return nothing();
  }
  state.open.add(value);
  try {
    return make();
  } finally {
    state.open.delete(value);
  }
}

/** The context as it stands here, for `convert` of the caller. */
const contextHere = (state: State): ToNixContext => ({
  ...state.context,
  option: optionOf(state),
  origin: state.origin,
  ...(state.inside ? { allowFunctions: true } : {}),
});

export { isSymbolic };
