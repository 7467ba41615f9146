/** What lowering JavaScript values to syntax needs to know, and how it tells what is wrong. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../ast/expr.ts";
import type { Origin } from "../ast/node.ts";
import { optionPath } from "./describe.ts";

/** Given to `toNix` by whoever lowers a value. */
export interface ToNixContext {
  /** Takes every error; the value in question becomes `null` and the work goes on. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** The option that the value defines, for messages. */
  readonly option?: readonly string[];
  /** Where the value stands, when its own literals do not tell. */
  readonly origin?: Origin | undefined;
  /** Whether an arrow function may stand here as a Nix function; by option where it depends. Arguments of calls always may. */
  readonly allowFunctions?: boolean | ((option: readonly string[]) => boolean);
  /** Has the first word on objects and functions that are no plain data, such as results of builders. */
  readonly convert?: (value: object, context: ToNixContext) => Expr | undefined;
}

/** A step down from the option that is being defined. */
interface Step {
  readonly name: string;
  readonly above: Step | undefined;
}

/** Where lowering stands. */
export interface State {
  readonly context: ToNixContext;
  readonly step: Step | undefined;
  readonly origin: Origin | undefined;
  /** Inside a call or a function: names are no options any more, and functions may stand anywhere. */
  readonly inside: boolean;
  /** The items of a list here define the option itself, as in `mkMerge`. */
  readonly merged: boolean;
  /** Objects and functions that are being lowered, to find cycles. */
  readonly open: Set<object>;
}

/** The state at the root of a value. */
export const startState = (context: ToNixContext): State => ({
  context,
  step: undefined,
  origin: context.origin,
  inside: false,
  merged: false,
  open: new Set(),
});

/** The state at an attribute or an element (`[2]`) below, at `origin`. */
export function below(state: State, name: string, origin: Origin | undefined): State {
  const step = state.inside ? state.step : { name, above: state.step };
  return { ...state, merged: false, step, origin: origin ?? state.origin };
}

/** The state inside a call or a function. */
export const insideOf = (state: State): State =>
  state.inside ? state : { ...state, inside: true, merged: false };

/** The names down to here. */
export function optionOf(state: State): readonly string[] {
  const names: string[] = [];
  for (let step = state.step; step !== undefined; step = step.above) names.unshift(step.name);
  return [...(state.context.option ?? []), ...names];
}

/** Reports an error here. */
export function fail(
  state: State,
  code: string,
  message: string,
  help?: string,
  origin = state.origin,
): void {
  reportHere(state, {
    code,
    severity: "error",
    message,
    labels: origin === undefined ? [] : [{ origin }],
    ...(help === undefined ? {} : { help }),
  });
}

/** Reports a diagnostic with the option it is about, and this place when it knows none. */
export function reportHere(state: State, diagnostic: Diagnostic): void {
  const path = optionOf(state);
  const labels =
    diagnostic.labels.length > 0 || state.origin === undefined
      ? diagnostic.labels
      : [{ origin: state.origin }];
  const option = diagnostic.option ?? (path.length === 0 ? undefined : optionPath(path));
  state.context.report({ ...diagnostic, labels, ...(option === undefined ? {} : { option }) });
}
