/** Functions → lambdas: each is called once, with symbols for its parameters. */
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../ast/expr.ts";
import { formal } from "../ast/formal.ts";
import type { Binder, Ident } from "../ast/ident.ts";
import { lambda } from "../ast/lambda.ts";
import { withOrigin } from "../ast/node.ts";
import type { Pattern } from "../ast/pattern.ts";
import { pattern } from "../ast/pattern.ts";
import type { FixedBinder } from "./binder.ts";
import { isVariable, reference, variableName } from "./binder.ts";
import type { State } from "./context.ts";
import { fail, insideOf, reportHere } from "./context.ts";
import type { Frame } from "./frame.ts";
import { duringFrame } from "./frame.ts";
import { originOfError } from "./position.ts";
import type { FunctionSite, ParamSite } from "./sites.ts";
import { siteOfFunction } from "./sites.ts";
import { symbol } from "./symbol.ts";
import { convert, nothing } from "./to-nix.ts";

interface PatternParam {
  readonly kind: "pattern";
  readonly names: readonly {
    readonly key: string;
    readonly binder: FixedBinder;
    readonly hasDefault: boolean;
  }[];
}
interface NameParam {
  readonly kind: "name";
  readonly binder: Binder;
}
type Param = PatternParam | NameParam;

/**
 * The lambda of a function. `(x) => …` is `x: …`, `(final, prev) => …` is `final: prev: …`, `({ pkgs, lib }) => …` is
 * `{ pkgs, lib, ... }: …`; a name's default (`{ port = 80 }`) becomes `port ? 80`, a local name (`{ config: cfg }`) gives
 * way to the attribute's, which is what Nix calls it.
 *
 * NV1120 a class or a function of JavaScript itself · NV1130 no parameter · NV1131 `...rest` · NV1132 a default outside of a
 * pattern · NV1133 an array pattern · NV1134 an attribute that no pattern can name · NV1135 nothing returned · NV1136 the
 * function threw.
 */
export function lambdaNode(fn: object, state: State): Expr {
  const source = Function.prototype.toString.call(fn);
  if (/^class\b|\{\s*\[native code\]\s*\}\s*$/.test(source)) {
    const name = (fn as { readonly name?: string }).name ?? "this";
    fail(
      state,
      "NV1120",
      `${name} is a class or a function of JavaScript, which Nix cannot call`,
      "write an arrow function that gives the Nix expression",
    );
    return nothing();
  }
  const site = siteOfFunction(fn);
  const here = insideOf({ ...state, origin: site?.origin ?? state.origin });
  const params = paramsOf(fn, site, here);
  if (params === undefined) return nothing();
  const called = call(fn as (...args: unknown[]) => unknown, params, site, here);
  if (called === undefined) return nothing();
  const body = convert(called.result, here);
  const node = params.reduceRight<Expr>(
    (inner, param) => lambda(paramNode(param, called.defaults, here), inner),
    body,
  );
  return withOrigin(node, here.origin);
}

function paramsOf(fn: object, site: FunctionSite | undefined, state: State): readonly Param[] | undefined {
  const sites = site?.params ?? unnamed((fn as { readonly length: number }).length);
  if (sites.length === 0) {
    fail(
      state,
      "NV1130",
      "a function of Nix takes an argument, this one takes none",
      "write (_) => …, or give the value without a function",
    );
    return undefined;
  }
  const params = sites.map((param) => paramOf(param, state));
  return params.every((param) => param !== undefined) ? params : undefined;
}

const unnamed = (count: number): readonly ParamSite[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "name",
    name: index === 0 ? "arg" : `arg${index + 1}`,
    origin: { file: "", line: 0, column: 0 },
  }));

function paramOf(param: ParamSite, state: State): Param | undefined {
  switch (param.kind) {
    case "name":
      if (param.hasDefault !== true) return { kind: "name", binder: { name: variableName(param.name) } };
      fail(
        state,
        "NV1132",
        `the parameter ${param.name} has a default, which Nix knows in set patterns only`,
        `write ({ ${param.name} = … }) => …, or leave the default out`,
        param.origin,
      );
      return undefined;
    case "rest":
      fail(
        state,
        "NV1131",
        `a function of Nix takes one argument after the other, not \`...${param.name}\``,
        "name each parameter, or take a list",
        param.origin,
      );
      return undefined;
    case "array":
      fail(
        state,
        "NV1133",
        "Nix cannot take a list apart in a parameter",
        "write (list) => … lib.elemAt(list, 0) …",
        param.origin,
      );
      return undefined;
    case "pattern":
      return patternParam(param, state);
  }
}

function patternParam(param: Extract<ParamSite, { kind: "pattern" }>, state: State): Param | undefined {
  if (param.rest !== undefined) {
    const help = `take the whole set, (args) => … args.name …; without some attributes it is lib.removeAttrs(args, [ … ])`;
    fail(
      state,
      "NV1131",
      `Nix has no \`...${param.rest}\` that collects the other attributes`,
      help,
      param.origin,
    );
    return undefined;
  }
  const names = new Map<string, PatternParam["names"][number]>();
  for (const { key, hasDefault, origin } of param.properties) {
    if (!isVariable(key)) {
      fail(
        state,
        "NV1134",
        `a set pattern of Nix cannot name the attribute ${JSON.stringify(key)}`,
        `take the whole set: (args) => … args[${JSON.stringify(key)}] …`,
        origin,
      );
      return undefined;
    }
    names.set(key, { key, hasDefault, binder: names.get(key)?.binder ?? { name: key, fixed: true } });
  }
  return { kind: "pattern", names: [...names.values()] };
}

function argument(param: Param): unknown {
  if (param.kind === "name") return symbol(reference(param.binder));
  const entries = param.names
    .filter((name) => !name.hasDefault)
    .map(({ key, binder }) => [key, symbol(reference(binder))] as const);
  return Object.fromEntries(entries);
}

interface Called {
  readonly result: unknown;
  readonly defaults: ReadonlyMap<Binder, unknown>;
}

function call(
  fn: (...args: unknown[]) => unknown,
  params: readonly Param[],
  site: FunctionSite | undefined,
  state: State,
): Called | undefined {
  const waiting = params.flatMap((param) =>
    param.kind === "pattern" ? param.names.filter((name) => name.hasDefault) : [],
  );
  const defaults = new Map<Binder, unknown>();
  const frame: Frame = {
    site,
    take: (key, thunk) => {
      const index = waiting.findIndex((name) => name.key === key);
      if (index < 0) return undefined;
      const [name] = waiting.splice(index, 1);
      if (name === undefined) return undefined;
      defaults.set(name.binder, thunk());
      return { value: symbol(reference(name.binder)) };
    },
  };
  try {
    const result = duringFrame(frame, () => fn(...params.map(argument)));
    if (result !== undefined) return { result, defaults };
    fail(
      state,
      "NV1135",
      "this function returns nothing",
      "give the result: (x) => ({ … }) needs the parentheses around the braces, a body in braces needs return",
    );
  } catch (error) {
    reportThrown(error, state);
  }
  return undefined;
}

function reportThrown(error: unknown, state: State): void {
  if (error instanceof NivisError) {
    for (const diagnostic of error.diagnostics) reportHere(state, diagnostic);
    return;
  }
  if (error instanceof RangeError && /call stack|recursion/i.test(error.message)) {
    const help =
      "a function that calls itself has to be a function of Nix: nix.let(({ f }) => ({ f: (x) => … f(x) … }), ({ f }) => …)";
    fail(state, "NV1137", "this function calls itself without end", help);
    return;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  fail(
    state,
    "NV1136",
    `this function threw while it was turned into Nix: ${message}`,
    undefined,
    originOfError(error) ?? state.origin,
  );
}

function paramNode(param: Param, defaults: ReadonlyMap<Binder, unknown>, state: State): Ident | Pattern {
  if (param.kind === "name") return reference(param.binder);
  const formals = param.names.map(({ binder }) =>
    defaults.has(binder)
      ? formal(reference(binder), convert(defaults.get(binder), state))
      : formal(reference(binder)),
  );
  return pattern(formals, { ellipsis: true });
}
