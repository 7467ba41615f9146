/** What generated files tell of Nivis, taken out of them. */
import { isHeader } from "../fleet/lower/file-head.ts";
import {
  plainText,
  str,
  withEnd,
  withLeading,
  type AttrSet,
  type Binding,
  type Entry,
  type LeadingTrivium,
  type Node,
  type NixFile,
} from "../nix/ast/index.ts";
import { mapChildren } from "../nix/ast/traverse.ts";
import { parseFile } from "../nix/parse/index.ts";
import { print } from "../nix/print/index.ts";

/**
 * A generated file of Nix as its owner would have written it: without the line that names its source, without `_file` of
 * TypeScript, laid out as nixfmt does. A file without that line is given back as it is.
 *
 * Throws `NixSyntaxError` where somebody broke it.
 */
export function unmarkedNix(text: string, file?: string): string {
  const tree = parseFile(text, file === undefined ? {} : { file });
  const headed = withoutHeader(tree);
  return headed === undefined ? text : print({ ...headed, expr: unmarked(headed.expr) });
}

/** Another generated file without the line that names its source, and without the blank line behind it. */
export function unmarkedText(text: string): string {
  const [first = "", second, ...rest] = text.split("\n");
  const comment = /^\s*(?:#|<!--)(.*?)(?:-->)?\s*$/.exec(first)?.[1];
  if (comment === undefined || second === undefined || !isHeader(comment)) return text;
  return [...(second.trim() === "" ? [] : [second]), ...rest].join("\n");
}

/** The file without its header; `undefined` where it has none. */
function withoutHeader(tree: NixFile): NixFile | undefined {
  let found = false;
  // The header hangs on whatever token comes first.
  const visit = (node: Node): Node => {
    if (found) return node;
    const trivia = (node.trivia ?? {}) as Readonly<
      Record<string, { readonly leading?: readonly LeadingTrivium[] }>
    >;
    for (const [token, { leading = [], ...others }] of Object.entries(trivia)) {
      const at = leading.findIndex((one) => one.kind === "LineComment" && isHeader(one.text));
      if (at < 0) continue;
      found = true;
      const rest = [...leading.slice(0, at), ...leading.slice(at + 1)];
      if (rest[0]?.kind === "BlankLine") rest.shift();
      return { ...node, trivia: { ...trivia, [token]: { ...others, leading: rest } } } as Node;
    }
    return mapChildren(node, visit);
  };
  const expr = visit(tree.expr) as NixFile["expr"];
  return found ? { ...tree, expr } : undefined;
}

/** `_file = "hosts/cinnabar.ts"`: it names what is gone. */
const isFile = (entry: Entry): boolean => isNamed(entry, "_file") && /\.tsx?$/.test(textOf(entry) ?? "");

const isNamed = (entry: Entry, wanted: string): entry is Binding =>
  entry.kind === "Binding" &&
  entry.path.names.length === 1 &&
  entry.path.names.every((name) => name.kind === "Name" && name.name === wanted);

const textOf = (entry: Entry): string | undefined =>
  entry.kind === "Binding" && entry.value.kind === "Str" ? plainText(entry.value) : undefined;

function unmarked<N extends Node>(node: N): N {
  const inner = mapChildren(node, (child) => unmarked(child));
  return inner.kind === "AttrSet" ? (inSet(inner) as N) : inner;
}

function inSet(set: AttrSet): AttrSet {
  if (!set.entries.some((entry) => isFile(entry) || keyOf(entry) !== undefined)) return set;
  const entries: Entry[] = [];
  let above: LeadingTrivium[] = [];
  for (const entry of set.entries) {
    if (isFile(entry)) {
      above.push(...commentsOf(entry));
      continue;
    }
    const key = keyOf(entry);
    const kept = key === undefined ? entry : { ...(entry as Binding), value: str(key) };
    entries.push(withLeading(kept, above));
    above = [];
  }
  const { multiline: _, ...rest } = set;
  return withEnd(entries.length === 0 ? { ...rest, entries } : { ...set, entries }, above);
}

/** What a key becomes: it tells modules apart, and the path of a file does so without `.ts`. */
function keyOf(entry: Entry): string | undefined {
  const text = isNamed(entry, "key") ? textOf(entry) : undefined;
  return text !== undefined && /\.ts#/.test(text) ? text.replace(".ts#", "#") : undefined;
}

/** Comments of somebody who edited the file stay. */
function commentsOf(entry: Entry): readonly LeadingTrivium[] {
  const [name] = entry.kind === "Binding" ? entry.path.names : [];
  const trivia = (name?.trivia ?? {}) as Readonly<
    Record<string, { readonly leading?: readonly LeadingTrivium[] }>
  >;
  return (trivia["self"]?.leading ?? []).filter(({ kind }) => kind !== "BlankLine");
}
