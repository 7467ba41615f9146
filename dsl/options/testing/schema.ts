/** Small schemas for tests. */
import { schemaFrom } from "../from-entries.ts";
import type { Entry } from "../load/extracted.ts";
import { emptyNode, type Schema } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";

/** An option by its path; names with dots are not for here. */
export const option = (path: string, type: OptionType, more: Partial<Entry> = {}): Entry => ({
  loc: path.split("."),
  type,
  ...more,
});

export const emptySchema = (className: string): Schema => ({
  class: className,
  root: emptyNode,
  contentTypes: new Map(),
  renames: new Map(),
});

/** The schema of these options. */
export const schemaWith = (...entries: readonly Entry[]): Schema =>
  schemaFrom({ class: "darwin", entries, removed: [], complete: true }, emptySchema("darwin"));
