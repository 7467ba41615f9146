/** Options drawn at random from a schema, with a right value, a wrong one and a misspelt name for each, as TypeScript. */
import {
  elementNode,
  keyNode,
  namedChildren,
  type Option,
  type OptionNode,
  type Schema,
} from "../model/node.ts";
import type { OptionType } from "../model/type.ts";

/** A generator of numbers in [0, 1): the same seed gives the same numbers. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Found {
  readonly path: readonly string[];
  readonly option: Option;
  readonly node: OptionNode;
  /** The node above, whose names a misspelt one must not meet. */
  readonly parent: OptionNode;
}

function* options(node: OptionNode, path: readonly string[]): Iterable<Found> {
  for (const [name, child] of node.children) {
    const at = [...path, name];
    const { option } = child;
    if (option !== undefined && !name.startsWith("<") && name !== "*")
      yield { path: at, option, node: child, parent: node };
    yield* options(child, at);
  }
}

/** A value of a type; `undefined` where writing one takes more than a line. */
function right(type: OptionType, node: OptionNode): string | undefined {
  switch (type.t) {
    case "nullOr":
    case "unique":
      return right(type.of, node);
    case "either":
      return type.any[0] === undefined ? undefined : right(type.any[0], node);
    case "coercedTo":
      return right(type.to, node);
    case "listOf":
    case "nonEmptyListOf": {
      const of = right(type.of, elementNode(node));
      return of === undefined ? undefined : `[${of}]`;
    }
    case "attrsOf":
    case "lazyAttrsOf":
    case "dagOf": {
      const of = right(type.of, keyNode(node));
      return of === undefined ? undefined : `{ key: ${of} }`;
    }
    case "enum":
      return JSON.stringify(type.values[0]);
    case "submodule":
    case "attrs":
    case "value":
      return "{}";
    case "bool":
      return "true";
    case "package":
      return "pkg";
    case "path":
    case "absolutePath":
      return '"/x"';
    case "str":
    case "lines":
    case "commas":
    case "separatedString":
    case "strMatching":
    case "singleLineStr":
    case "nonEmptyStr":
    case "scalar":
      return '"x"';
    case "int":
    case "float":
    case "number":
    case "unsignedInt":
    case "unsignedInt8":
    case "unsignedInt16":
    case "positiveInt":
    case "intBetween":
    case "numberBetween":
    case "numberNonnegative":
      return String("min" in type ? type.min : 1);
    case "anything":
    case "raw":
    case "unspecified":
      return '{ a: [1, "x"] }';
    default:
      return undefined;
  }
}

/** What TypeScript can tell apart in a type; `undefined` where anything goes. */
function takes(
  type: OptionType,
): ReadonlySet<"string" | "number" | "boolean" | "list" | "set" | "function"> | undefined {
  switch (type.t) {
    case "nullOr":
    case "unique":
      return takes(type.of);
    case "either":
    case "coercedTo": {
      const all = (type.t === "either" ? type.any : [type.from, type.to]).map(takes);
      return all.includes(undefined) ? undefined : new Set(all.flatMap((of) => Array.from(of ?? [])));
    }
    case "enum":
      return new Set(
        type.values
          .filter((value) => value !== null)
          .map((value) => typeof value as "string" | "number" | "boolean"),
      );
    case "listOf":
    case "nonEmptyListOf":
      return new Set(["list"]);
    case "attrsOf":
    case "lazyAttrsOf":
    case "submodule":
    case "attrs":
      return new Set(["set"]);
    case "bool":
      return new Set(["boolean"]);
    case "package":
      return new Set([]);
    case "int":
    case "float":
    case "number":
    case "unsignedInt":
    case "unsignedInt8":
    case "unsignedInt16":
    case "positiveInt":
    case "intBetween":
    case "numberBetween":
    case "numberNonnegative":
      return new Set(["number"]);
    case "str":
    case "path":
    case "absolutePath":
    case "lines":
    case "commas":
    case "separatedString":
    case "strMatching":
    case "singleLineStr":
    case "nonEmptyStr":
      return new Set(["string"]);
    default:
      return undefined;
  }
}

function wrong(type: OptionType): string | undefined {
  const kinds = takes(type);
  if (kinds === undefined) return undefined;
  const candidates = [
    ["boolean", "true"],
    ["number", "42"],
    ["string", '"wrong"'],
    ["list", "[[[]]]"],
  ] as const;
  return candidates.find(([kind]) => !kinds.has(kind))?.[1];
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** A definition: `{ services: { openssh: { enable: true } } }`. */
function definition(path: readonly string[], value: string): string {
  return path.reduceRight((inner, name) => {
    if (name === "*") return `[${inner}]`;
    return `{ ${name.startsWith("<") ? "key" : key(name)}: ${inner} }`;
  }, value);
}

/** Two neighbouring letters changed places. */
function misspell(name: string, taken: ReadonlySet<string>): string | undefined {
  for (let i = name.length - 2; i >= 1; i -= 1) {
    const made = name.slice(0, i) + name[i + 1] + name[i] + name.slice(i + 2);
    if (made !== name && !taken.has(made)) return made;
  }
  return undefined;
}

export interface Sample {
  readonly path: string;
  readonly right: string;
  readonly wrong: string | undefined;
  readonly misspelt: string | undefined;
}

/** Whether free names may stand beside an option: then TypeScript cannot know a misspelt one. */
function closed(schema: Schema, path: readonly string[]): boolean {
  let node: OptionNode | undefined = schema.root;
  for (const name of path.slice(0, -1)) {
    node = node?.children.get(name);
    const text = JSON.stringify(node?.option?.type ?? "");
    if (
      text.includes('"freeform"') ||
      text.includes('"attrTag"') ||
      text.includes('"either"') ||
      text.includes('"coercedTo"')
    )
      return false;
  }
  return true;
}

/** Whether the types demand something beside an option: the arguments that a block of Terraform cannot do without. */
function demanding(schema: Schema, path: readonly string[]): boolean {
  if (schema.class !== "terranix") return false;
  let node: OptionNode | undefined = schema.root;
  for (const name of path) {
    const beside = node === undefined ? [] : [...namedChildren(node)].filter(([other]) => other !== name);
    if (beside.some(isDemanded)) return true;
    node = node?.children.get(name);
  }
  return node !== undefined && [node, keyNode(node)].some((at) => [...namedChildren(at)].some(isDemanded));
}

const isDemanded = ([, { option }]: readonly [string, OptionNode]): boolean =>
  option?.hasDefault === false && option.type.t !== "nullOr";

/** `count` options of a schema, of those for which a right value can be written on a line. */
export function sample(schema: Schema, count: number, seed: number): readonly Sample[] {
  const all = [...options(schema.root, [])].filter(({ option, path }) => {
    const renamed = schema.renames.get(path.join("."));
    return (
      !(option.hidden && option.hasApply) &&
      renamed === undefined &&
      !path.includes("<function body>") &&
      !demanding(schema, path)
    );
  });
  const next = random(seed);
  const chosen: Sample[] = [];
  const seen = new Set<number>();
  for (let tries = 0; chosen.length < count && tries < all.length * 4; tries += 1) {
    const index = Math.floor(next() * all.length);
    const found = all[index];
    if (found === undefined || seen.has(index)) continue;
    seen.add(index);
    const value = right(found.option.type, found.node);
    if (value === undefined) continue;
    const { path } = found;
    const bad = wrong(found.option.type);
    const name = path.at(-1) ?? "";
    const plain = name.length >= 5 && /^[A-Za-z]\w*$/.test(name) && closed(schema, path);
    const other = plain ? misspell(name, new Set(namedChildren(found.parent).keys())) : undefined;
    chosen.push({
      path: path.join("."),
      right: definition(path, value),
      wrong: bad === undefined ? undefined : definition(path, bad),
      misspelt: other === undefined ? undefined : definition([...path.slice(0, -1), other], value),
    });
  }
  return chosen;
}
