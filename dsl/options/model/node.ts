import type { OptionType } from "./type.ts";

/** One declared option. */
export interface Option {
  readonly type: OptionType;
  readonly hasDefault: boolean;
  /** The default, where it is a plain literal. `undefined`: it is not known. */
  readonly default?: unknown;
  readonly readOnly: boolean;
  readonly internal: boolean;
  /** Not shown in the manual: a renamed option (with `hasApply`), or an inner one. */
  readonly hidden: boolean;
  readonly hasApply: boolean;
  /** The source knows the name and a rough type only. */
  readonly coarse: boolean;
  /** What the project says about it: only in schemas that were made from the user's own inputs. */
  readonly description?: string;
  /** Files that declare it, relative to their project. */
  readonly declarations: readonly string[];
}

/**
 * A name of the option tree: a namespace (`children` alone), an option, or an option whose type has options below it.
 * A child named `<name>` (any word in `<>`) stands for every key of an `attrsOf`, `*` for every element of a `listOf`,
 * `<function body>` for what a function returns.
 */
export interface OptionNode {
  readonly option?: Option;
  readonly children: ReadonlyMap<string, OptionNode>;
}

export const emptyNode: OptionNode = { children: new Map() };

const isPlaceholder = (name: string): boolean => name === "*" || (name.startsWith("<") && name.endsWith(">"));

/** The names below a node that a definition writes as they are. */
export function namedChildren(node: OptionNode): ReadonlyMap<string, OptionNode> {
  let free = false;
  for (const name of node.children.keys()) if (isPlaceholder(name)) free = true;
  if (!free) return node.children;
  return new Map([...node.children].filter(([name]) => !isPlaceholder(name)));
}

/** The node of every key of an `attrsOf`: the child in `<>`. */
export function keyNode(node: OptionNode, placeholder?: string): OptionNode {
  const exact = placeholder === undefined ? undefined : node.children.get(`<${placeholder}>`);
  if (exact !== undefined) return exact;
  for (const [name, child] of node.children) {
    if (name.startsWith("<") && name !== "<function body>" && !name.startsWith("<type:")) return child;
  }
  return emptyNode;
}

/** The node of every element of a `listOf`. */
export const elementNode = (node: OptionNode): OptionNode => node.children.get("*") ?? emptyNode;

/** The node of what a `functionTo` returns. */
export const resultNode = (node: OptionNode): OptionNode => node.children.get("<function body>") ?? emptyNode;

/** The type of one value of a set of free settings. */
export const freeformValue = (freeform: OptionType): OptionType =>
  freeform.t === "attrsOf" || freeform.t === "lazyAttrsOf"
    ? freeform.of
    : freeform.t === "attrs"
      ? { t: "anything" }
      : freeform;

/**
 * The free type of a namespace that is declared below free settings (`settings.server.port` declared,
 * `settings.server.host` not); `undefined` where a value of theirs is no set.
 */
export const freeformBelow = (freeform: OptionType): OptionType | undefined =>
  setLike(freeformValue(freeform));

function setLike(type: OptionType): OptionType | undefined {
  switch (type.t) {
    case "attrsOf":
    case "lazyAttrsOf":
    case "value":
    case "anything":
    case "raw":
    case "unspecified":
    case "opaque":
    case "attrs":
      return type;
    case "nullOr":
    case "unique":
      return setLike(type.of);
    case "either":
      return type.any.map(setLike).find((of) => of !== undefined);
    default:
      return undefined;
  }
}

/** The schema of one class of modules. */
export interface Schema {
  readonly class: string;
  /** A name at the top: `services`. Loads what is below on demand. */
  readonly root: OptionNode;
  /** Content types told apart by their attribute `type` (disko). */
  readonly contentTypes: ReadonlyMap<string, OptionNode>;
  /** Option paths that were renamed or removed (`to` null), by their old path joined with `.`. */
  readonly renames: ReadonlyMap<string, Rename>;
}

export interface Rename {
  readonly from: readonly string[];
  readonly to: readonly string[] | null;
  /** What does the work of a removed option, where another does. */
  readonly instead?: readonly string[];
}
