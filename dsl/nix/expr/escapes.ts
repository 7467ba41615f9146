/** Where a fleet steps outside of what is checked: counted, and shown by `inspect --escapes`. */
import type { Origin } from "../ast/node.ts";

/** One such place. */
export interface Escape {
  /** `raw`: an expression in Nix's own words; `unlisted`: a package that no list knows. Rooms above add kinds of their own. */
  readonly kind: string;
  readonly origin: Origin;
  /** What it is about, where the place alone does not say it. */
  readonly what?: string;
}

const found = new Map<string, Escape>();

/** Notes an escape; each place counts once, however often it runs. */
export function noteEscape(kind: string, origin: Origin | undefined): void {
  if (origin === undefined) return;
  found.set(`${kind} ${origin.file}:${origin.line}:${origin.column}`, { kind, origin });
}

/** The escapes noted since the last call of `forgetEscapes`, in the order in which they ran first. */
export const escapes = (): readonly Escape[] => [...found.values()];

/** Starts over, for the next build in one process (`watch`). */
export const forgetEscapes = (): void => found.clear();
