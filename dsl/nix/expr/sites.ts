/** The places, comments and names of literals and functions of a fleet, by value: what `source.ts` records. */
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
  /** For a method, `{ f(x) { … } }`: what `$function` would have told. */
  readonly method?: FunctionSite;
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

/** One name of an object pattern. */
export interface PatternProperty {
  /** The attribute. */
  readonly key: string;
  /** The local name (`{ config: cfg }`); for a nested pattern the key. */
  readonly name: string;
  /** For `{ port = 80 }`. */
  readonly hasDefault: boolean;
  readonly origin: Origin;
}

/** A parameter as the source has it. */
export type ParamSite =
  | { readonly kind: "name"; readonly name: string; readonly hasDefault?: boolean; readonly origin: Origin }
  | {
      readonly kind: "pattern";
      readonly properties: readonly PatternProperty[];
      /** The `rest` of `{ a, ...rest }`. */
      readonly rest?: string;
      readonly origin: Origin;
    }
  /** `...args`. */
  | { readonly kind: "rest"; readonly name: string; readonly origin: Origin }
  /** `[a, b]`. */
  | { readonly kind: "array"; readonly origin: Origin };

export interface FunctionSite {
  readonly origin: Origin;
  readonly params: readonly ParamSite[];
}

/** Turns a position of a running (instrumented, bundled) file into one of the fleet's; `undefined` for files of others. */
export type PositionMapper = (file: string, line: number, column: number) => Origin | undefined;

const objects = new WeakMap<object, ObjectSite>();
const arrays = new WeakMap<object, ArraySite>();
const functions = new WeakMap<object, FunctionSite>();
let mapper: PositionMapper | undefined;

/** The site of an object literal, `undefined` when the object came from elsewhere. */
export const siteOfObject = (object: object): ObjectSite | undefined => objects.get(object);
/** The site of an array literal. */
export const siteOfArray = (array: object): ArraySite | undefined => arrays.get(array);
/** The site of a function. */
export const siteOfFunction = (fn: object): FunctionSite | undefined => functions.get(fn);

/** Records the site of an object, and gives the object back. Builders use it for objects they derive from a user's. */
export function registerObject<T extends object>(site: ObjectSite, object: T): T {
  objects.set(object, site);
  return object;
}
/** Records the site of an array. */
export function registerArray<T extends object>(site: ArraySite, array: T): T {
  arrays.set(array, site);
  return array;
}
/** Records the site of a function. */
export function registerFunction<T extends object>(site: FunctionSite, fn: T): T {
  functions.set(fn, site);
  return fn;
}

/**
 * Tells how positions in error stacks map to the fleet's files; the loader calls it once. It gets absolute paths
 * or `file:` addresses, as the stack has them, without query. Without a mapper nothing is known. Returns the one before.
 */
export function setPositionMapper(next: PositionMapper | undefined): PositionMapper | undefined {
  const before = mapper;
  mapper = next;
  return before;
}

/** The mapper in force. */
export const positionMapper = (): PositionMapper | undefined => mapper;

/** A library call of the fleet that is running. */
interface Call {
  readonly origin: Origin;
  readonly parts: readonly Origin[] | undefined;
}

const calls: Call[] = [];

/** Where the library call that is running stands in the fleet; `undefined` outside of one. */
export const currentCall = (): Origin | undefined => calls.at(-1)?.origin;

/** Of a tagged template, where the text of each part begins. */
export const currentParts = (): readonly Origin[] | undefined => calls.at(-1)?.parts;

/** Runs `fn` as the library call at `origin`. */
export function duringCall<T>(origin: Origin, parts: readonly Origin[] | undefined, fn: () => T): T {
  calls.push({ origin, parts });
  try {
    return fn();
  } finally {
    calls.pop();
  }
}
