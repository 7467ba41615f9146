/** Functions → lambdas: each is called once, with symbols for its parameters. */
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../ast/expr.ts";
import type { Binder } from "../ast/ident.ts";
import { lambda } from "../ast/lambda.ts";
import { withOrigin } from "../ast/node.ts";
import { reference } from "./binder.ts";
import { constants, withConstants } from "./constants.ts";
import type { State } from "./context.ts";
import { fail, insideOf, reportHere } from "./context.ts";
import type { Frame } from "./frame.ts";
import { duringFrame } from "./frame.ts";
import type { Param } from "./param.ts";
import { argument, paramNode, paramsOf } from "./param.ts";
import { originOfError } from "./position.ts";
import type { FunctionSite } from "./sites.ts";
import { siteOfFunction } from "./sites.ts";
import { symbol } from "./symbol.ts";
import { convert, nothing } from "./to-nix.ts";

/**
 * The lambda of a function. `(x) => …` is `x: …`, `(final, prev) => …` is `final: prev: …`, `({ pkgs, lib }) => …` is
 * `{ pkgs, lib, ... }: …`; a name's default (`{ port = 80 }`) becomes `port ? 80`, a local name (`{ config: cfg }`) gives
 * way to the attribute's, which is what Nix calls it.
 *
 * NV1120 a class or a function of JavaScript itself · NV1130 no parameter · NV1131 `...rest` · NV1132 a default outside of a
 * pattern · NV1133 an array pattern · NV1134 an attribute that no pattern can name · NV1135 nothing returned · NV1136 the
 * function threw · NV1137 it calls itself without end.
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
  const own = constants();
  const called = own.during(() => call(fn as (...args: unknown[]) => unknown, params, site, here));
  if (called === undefined) return nothing();
  const body = withConstants(own.settle({ body: own.lowering(() => convert(called.result, here)) }));
  const defaultNode = (binder: Binder): Expr | undefined =>
    called.defaults.has(binder) ? convert(called.defaults.get(binder), here) : undefined;
  const node = params.reduceRight<Expr>((inner, param) => lambda(paramNode(param, defaultNode), inner), body);
  return withOrigin(node, here.origin);
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
