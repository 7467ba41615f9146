/** Parameters of functions, as those of lambdas. */
import { formal } from "../ast/formal.ts";
import type { Binder, Ident } from "../ast/ident.ts";
import type { Expr } from "../ast/expr.ts";
import type { Pattern } from "../ast/pattern.ts";
import { pattern } from "../ast/pattern.ts";
import type { FixedBinder } from "./binder.ts";
import { isVariable, reference, variableName } from "./binder.ts";
import type { State } from "./context.ts";
import { fail } from "./context.ts";
import type { FunctionSite, ParamSite } from "./sites.ts";
import { symbol } from "./symbol.ts";

export interface PatternParam {
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
/** A parameter of a function that becomes a lambda. */
export type Param = PatternParam | NameParam;

/** The parameters of a function, `undefined` when one of them has no meaning in Nix: NV1130 … NV1134, see `lambdaNode`. */
export function paramsOf(
  fn: object,
  site: FunctionSite | undefined,
  state: State,
): readonly Param[] | undefined {
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

/** What stands for a parameter when the function is called. */
export function argument(param: Param): unknown {
  if (param.kind === "name") return symbol(reference(param.binder));
  const entries = param.names
    .filter((name) => !name.hasDefault)
    .map(({ key, binder }) => [key, symbol(reference(binder))] as const);
  return Object.fromEntries(entries);
}

/** The parameter in Nix; `defaultNode` gives the default of a name that has one. */
export function paramNode(param: Param, defaultNode: (binder: Binder) => Expr | undefined): Ident | Pattern {
  if (param.kind === "name") return reference(param.binder);
  const formals = param.names.map(({ binder }) => formal(reference(binder), defaultNode(binder)));
  return pattern(formals, { ellipsis: true });
}
