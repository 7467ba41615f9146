/**
 * What the loader knows about the source of a value.
 *
 * The loader rewrites the fleet's files as it loads them: every object literal, array literal and function passes
 * through `$object`, `$array`, `$function` together with its site, and every place that asks a value for its truth,
 * its type or its identity (`if`, `?:`, `&&`, `||`, `??`, `!`, `while`, `===`, `switch`, `typeof`, `in`, `?.`, `Boolean()`)
 * passes it through `$plain` first. So positions, comments and parameter names are exact, however the value travels,
 * and no symbolic value is ever taken for a JavaScript one.
 */
import type { Origin } from "../ast/node.ts";

/** A comment as the source has it: its text without delimiters, for line comments with the leading space. */
export interface SourceComment {
  readonly kind: "line" | "block" | "doc";
  readonly text: string;
}

/** Comments around one property or element. */
export interface SourceTrivia {
  /** Above it, in order; `"blank"` where the source has an empty line. */
  readonly leading?: readonly (SourceComment | "blank")[];
  /** Behind it on the same line. */
  readonly trailing?: SourceComment;
}

/** A property of an object literal, by its static key; spread and computed properties have none. */
export interface PropertySite extends SourceTrivia {
  readonly origin: Origin;
  /** Where the value starts. */
  readonly valueOrigin: Origin;
}

export interface ObjectSite {
  readonly origin: Origin;
  readonly properties: ReadonlyMap<string, PropertySite>;
  /** Comments after the last property. */
  readonly end?: readonly (SourceComment | "blank")[];
}

export interface ArraySite {
  readonly origin: Origin;
  /** By index; a spread ends the list, since later indices are not known. */
  readonly elements: readonly (SourceTrivia & { readonly origin: Origin })[];
  readonly end?: readonly (SourceComment | "blank")[];
}

/** A parameter as the source has it. */
export type ParamSite =
  | { readonly kind: "name"; readonly name: string; readonly origin: Origin }
  | {
      readonly kind: "pattern";
      /** `key` is the attribute, `name` the local name (`{ config: cfg }`), `hasDefault` for `{ port = 80 }`. */
      readonly properties: readonly { readonly key: string; readonly name: string; readonly hasDefault: boolean; readonly origin: Origin }[];
      /** The `rest` of `{ a, ...rest }`. */
      readonly rest?: string;
      readonly origin: Origin;
    };

export interface FunctionSite {
  readonly origin: Origin;
  readonly params: readonly ParamSite[];
}
