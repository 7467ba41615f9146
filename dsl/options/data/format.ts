/**
 * The schema file of a class, `<class>.options`: text of one JSON value a line, so that a diff shows the option that
 * changed and a build reads only the namespaces that a fleet uses.
 *
 *     {"class":"nixos","types":512,"files":0,"renames":27,"shards":1377}
 *     one line a type
 *     one line with the list of declaring files
 *     services.openssh.permitRootLogin<TAB>[…]<TAB>…   one line with all renames
 *     services/openssh<TAB>{…}   one line a namespace of one or two names
 *
 * An option is `[type, flags, files, default?]`; a node with children is `{"": option?, name: node, …}`.
 */
import { emptyNode, type Option, type OptionNode, type Rename, type Schema } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";
import { LazyMap } from "./lazy-map.ts";

const flagBits = { hasDefault: 1, readOnly: 2, internal: 4, hidden: 8, hasApply: 16, coarse: 32 } as const;
type Flag = keyof typeof flagBits;
const flagNames = Object.keys(flagBits) as readonly Flag[];

type JsonOption = readonly [type: number, flags: number, files: readonly number[], fallback?: unknown];
type JsonNode = JsonOption | { readonly [name: string]: JsonNode };

interface Header {
  readonly class: string;
  readonly types: number;
  readonly shards: number;
}

/** Numbers things by what they are, in the order of first use. */
function numbering<T>(): { readonly number: (value: T) => number; readonly lines: () => readonly string[] } {
  const index = new Map<string, number>();
  return {
    number: (value) => {
      const text = JSON.stringify(value);
      const known = index.get(text);
      if (known !== undefined) return known;
      index.set(text, index.size);
      return index.size - 1;
    },
    lines: () => [...index.keys()],
  };
}

/** A schema as text; `decodeSchema` reads it. The same schema always gives the same bytes. */
export function encodeSchema(schema: Schema): string {
  const types = numbering<OptionType>();
  const files = numbering<string>();
  const encodeOption = (option: Option): JsonOption => {
    const flags = flagNames.reduce((bits, name) => (option[name] ? bits | flagBits[name] : bits), 0);
    const head = [types.number(option.type), flags, option.declarations.map(files.number)] as const;
    return option.default === undefined ? head : [...head, option.default];
  };
  const encodeNode = (node: OptionNode): JsonNode => {
    const own = node.option === undefined ? undefined : encodeOption(node.option);
    if (own !== undefined && node.children.size === 0) return own;
    const children = [...node.children].map(([name, child]) => [name, encodeNode(child)] as const);
    return Object.fromEntries(own === undefined ? children : [["", own], ...children]);
  };
  const shards: string[] = [];
  const put = (key: string, node: OptionNode): number => shards.push(`${key}\t${JSON.stringify(encodeNode(node))}`);
  for (const [name, node] of schema.root.children) {
    // Two levels where the first is a mere namespace, one otherwise.
    if (node.option !== undefined) put(JSON.stringify([name]), node);
    else for (const [second, child] of node.children) put(JSON.stringify([name, second]), child);
  }
  for (const [name, node] of schema.contentTypes) put(JSON.stringify([`<type:${name}>`]), node);
  const renames = [...schema.renames].flatMap(([path, { from, to, instead }]) => {
    const json: JsonRename = instead === undefined ? [from, to] : [from, to, instead];
    return [path, JSON.stringify(json)];
  });
  const header: Header = { class: schema.class, types: types.lines().length, shards: shards.length };
  const table = JSON.stringify(files.lines().map((line) => JSON.parse(line) as string));
  return [JSON.stringify(header), ...types.lines(), table, renames.join("\t"), ...shards, ""].join("\n");
}

/**
 * Reads a schema file. Namespaces are parsed when they are first looked at.
 *
 * @throws SyntaxError if the text is not one that `encodeSchema` wrote
 */
export function decodeSchema(text: string): Schema {
  const lines = text.split("\n");
  const header = JSON.parse(lines[0] ?? "") as Header;
  const typeTable: (OptionType | undefined)[] = [];
  const typeAt = (index: number): OptionType =>
    (typeTable[index] ??= JSON.parse(lines[1 + index] ?? "") as OptionType);
  const after = 1 + header.types;
  let files: readonly string[] | undefined;
  const fileAt = (index: number): string => (files ??= JSON.parse(lines[after] ?? "") as string[])[index] ?? "";

  const decodeOption = ([type, flags, declarations, ...fallback]: JsonOption): Option => ({
    type: typeAt(type),
    ...(fallback.length === 0 ? {} : { default: fallback[0] }),
    hasDefault: (flags & flagBits.hasDefault) !== 0,
    readOnly: (flags & flagBits.readOnly) !== 0,
    internal: (flags & flagBits.internal) !== 0,
    hidden: (flags & flagBits.hidden) !== 0,
    hasApply: (flags & flagBits.hasApply) !== 0,
    coarse: (flags & flagBits.coarse) !== 0,
    declarations: declarations.map(fileAt),
  });
  const decodeNode = (json: JsonNode): OptionNode => {
    if (Array.isArray(json)) return { option: decodeOption(json as JsonOption), children: emptyNode.children };
    const { "": own, ...below } = json as { readonly [name: string]: JsonNode };
    // What nobody looks at stays JSON.
    let children: ReadonlyMap<string, OptionNode> | undefined;
    const decoded = (): ReadonlyMap<string, OptionNode> =>
      (children ??= new Map(Object.entries(below).map(([name, child]) => [name, decodeNode(child)])));
    const node = {
      get children() {
        return decoded();
      },
    };
    return own === undefined ? node : Object.defineProperty(node, "option", { value: decodeOption(own as JsonOption), enumerable: true });
  };

  const root = new LazyMap<OptionNode>();
  const contentTypes = new LazyMap<OptionNode>();
  const spaces = new Map<string, LazyMap<OptionNode>>();
  for (let i = after + 2; i < after + 2 + header.shards; i += 1) {
    const line = lines[i] ?? "";
    const tab = line.indexOf("\t");
    const [first, second] = JSON.parse(line.slice(0, tab)) as readonly [string, string?];
    const make = (): OptionNode => decodeNode(JSON.parse(line.slice(tab + 1)) as JsonNode);
    if (first.startsWith("<type:")) contentTypes.later(first.slice("<type:".length, -1), make);
    else if (second === undefined) root.later(first, make);
    else {
      let space = spaces.get(first);
      if (space === undefined) {
        spaces.set(first, (space = new LazyMap()));
        root.set(first, { children: space });
      }
      space.later(second, make);
    }
  }
  let renames: ReadonlyMap<string, Rename> | undefined;
  return {
    class: header.class,
    root: { children: root },
    contentTypes,
    get renames() {
      return (renames ??= decodeRenames(lines[after + 1] ?? ""));
    },
  };
}

type JsonRename = readonly [from: readonly string[], to: readonly string[] | null, instead?: readonly string[]];

/** Renames are parsed when they are asked for: of most a build never hears. */
function decodeRenames(line: string): ReadonlyMap<string, Rename> {
  const renames = new LazyMap<Rename>();
  const parts = line === "" ? [] : line.split("\t");
  for (let i = 0; i < parts.length; i += 2) {
    renames.later(parts[i] ?? "", () => {
      const [from, to, instead] = JSON.parse(parts[i + 1] ?? "") as JsonRename;
      return { from, to, ...(instead === undefined ? {} : { instead }) };
    });
  }
  return renames;
}
