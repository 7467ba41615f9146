/** What the source says around the properties that a builder is given: their comments and their order. */
import type { LeadingTrivium } from "../../nix/ast/index.ts";
import { leadingTrivia, trailingText } from "../../nix/expr/comments.ts";
import { registerObject, siteOfObject } from "../../nix/expr/sites.ts";

/** The comments of a property, to stand above what becomes of it. */
export function commentsOfProperty(spec: object, name: string): readonly LeadingTrivium[] {
  const property = siteOfObject(spec)?.properties.get(name);
  const trailing = trailingText(property?.trailing);
  const leading = leadingTrivia(property?.leading, true).filter(({ kind }) => kind !== "BlankLine");
  return trailing === undefined ? leading : [...leading, { kind: "LineComment", text: ` ${trailing}` }];
}

/** A copy with the places and comments of the object it was made of. */
export function sited<T extends object>(original: object, copy: T): T {
  const site = siteOfObject(original);
  return site === undefined ? copy : registerObject(site, copy);
}

/** Puts things that are named after properties into the order of the source; what has no property comes first. */
export function inOrderOf<T>(
  spec: object,
  items: readonly (readonly [property: string, item: T])[],
): readonly T[] {
  const names = Object.keys(spec);
  const rank = ([name]: readonly [string, T]): number => names.indexOf(name);
  return items.toSorted((a, b) => rank(a) - rank(b)).map(([, item]) => item);
}
