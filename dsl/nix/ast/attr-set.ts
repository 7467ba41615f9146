import type { Binding } from "./binding.ts";
import type { Inherit } from "./inherit.ts";
import type { NodeBase } from "./node.ts";

export type Entry = Binding | Inherit;

/** `{ … }`, `rec { … }`. Comments after the last entry hang on `close`. */
export interface AttrSet extends NodeBase<"AttrSet", "rec" | "open" | "close"> {
  readonly recursive: boolean;
  readonly entries: readonly Entry[];
  /** The source had the braces on different lines. */
  readonly multiline?: boolean;
}

/** An attribute set: `attrSet([binding("a", int(1))])` is `{ a = 1; }`. */
export function attrSet(entries: readonly Entry[], options: { readonly recursive?: boolean } = {}): AttrSet {
  return { kind: "AttrSet", recursive: options.recursive ?? false, entries };
}
