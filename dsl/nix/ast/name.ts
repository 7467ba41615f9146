import { isIdentifier } from "./identifier.ts";
import type { Interpolation } from "./interpolation.ts";
import type { NodeBase, Origin } from "./node.ts";
import type { Str } from "./str.ts";
import { str } from "./str.ts";

/** A bare attribute name. */
export interface Name extends NodeBase<"Name", "self"> {
  readonly name: string;
}

/** One component of an attribute path: `a`, `"a b"`, `"${x}"`, `${x}`. */
export type AttrName = Name | Str | Interpolation;

/** The attribute name for any text: bare where the language allows it (`a-b`), quoted where not (`"a b"`, `"let"`). Errors as `str`. */
export function attrName(text: string, origin?: Origin): Name | Str {
  if (!isIdentifier(text)) return str(text, origin);
  return origin === undefined ? { kind: "Name", name: text } : { kind: "Name", name: text, origin };
}
