/** Where the parts of a plain value stand in the source, and the comments around them. */
import type { Origin } from "../../../nix/ast/index.ts";
import { leadingTrivia, trailingText } from "../../../nix/expr/comments.ts";
import { isSymbolic } from "../../../nix/expr/symbol.ts";
import { siteOfArray, siteOfObject, type SourceTrivia } from "../../../nix/expr/sites.ts";

/** The place of a part of a value: of a property's name, or of an element. */
export function placeOf(parent: object, key: string | number, fallback: Origin): Origin {
  if (typeof key === "number") return siteOfArray(parent)?.elements[key]?.origin ?? fallback;
  return siteOfObject(parent)?.properties.get(key)?.origin ?? fallback;
}

/** What stands around a part of a value, for files whose comments begin with `#`. */
export interface HashComments {
  /** An empty line above it, or above its comments. */
  readonly blank: boolean;
  /** The lines above, without `#`. */
  readonly above: readonly string[];
  /** What stands behind it, without `#`. */
  readonly behind: string | undefined;
}

/** The comments of a property or element. */
export function commentsAt(parent: object, key: string | number): HashComments {
  const site =
    typeof key === "number" ? siteOfArray(parent)?.elements[key] : siteOfObject(parent)?.properties.get(key);
  const behind = trailingText(site?.trailing);
  return { ...hashLines(site?.leading), behind: behind === undefined ? undefined : ` ${behind}` };
}

/** The comments above an export. */
export const hashLines = (leading: SourceTrivia["leading"]): Omit<HashComments, "behind"> => {
  const trivia = leadingTrivia(leading, false);
  return {
    blank: trivia.some(({ kind }) => kind === "BlankLine"),
    above: trivia.flatMap((item) => {
      if (item.kind === "LineComment") return [item.text];
      return item.kind === "BlockComment" ? item.lines.map((line) => (line === "" ? "" : ` ${line}`)) : [];
    }),
  };
};

/** A part of a plain value: what it is, where it stands, and how it is reached. */
export interface Part {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly origin: Origin;
}

/** A value and all its parts, in their order. */
export function* partsOf(
  value: unknown,
  origin: Origin,
  path: readonly (string | number)[] = [],
): Generator<Part> {
  // What only Nix knows is reported where the file is written.
  if (isSymbolic(value)) return;
  yield { value, path, origin };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* partsOf(item, placeOf(value, index, origin), [...path, index]);
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value))
      yield* partsOf(item, placeOf(value, key, origin), [...path, key]);
  }
}

/** Whether a value is an object literal, or was made like one. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  !isSymbolic(value) &&
  Object.getPrototypeOf(value) === Object.prototype;
