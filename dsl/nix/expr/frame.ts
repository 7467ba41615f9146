/** Functions that are being turned into lambdas: what their pattern defaults stand for. */
import type { FunctionSite } from "./sites.ts";

/** One call of a function with symbols. */
export interface Frame {
  readonly site: FunctionSite | undefined;
  /** The symbol for a name with a default, once; notes the default. `undefined` when none is waiting. */
  readonly take: (key: string, thunk: () => unknown) => { readonly value: unknown } | undefined;
}

const frames: Frame[] = [];

/** Runs `fn`, the call of a function of the fleet with symbols. */
export function duringFrame<T>(frame: Frame, fn: () => T): T {
  frames.push(frame);
  try {
    return fn();
  } finally {
    frames.pop();
  }
}

/**
 * The symbol that stands for a pattern's name with a default, when its function is being turned into a lambda. Each name
 * is taken once per call, so a function that calls itself gets plain defaults inside.
 */
export function defaultOf(
  site: FunctionSite,
  key: string,
  thunk: () => unknown,
): { readonly value: unknown } | undefined {
  const frame = frames.at(-1);
  return frame === undefined || frame.site !== site ? undefined : frame.take(key, thunk);
}
