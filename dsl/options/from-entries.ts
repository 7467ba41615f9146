/** Entries → the schema of a class, with what the schema in use knows besides. */
import type { Entry } from "./load/extracted.ts";
import { schemaOfEntries } from "./load/schema.ts";
import type { Option, OptionNode, Rename, Schema } from "./model/node.ts";
import { hoverText } from "./hover-text.ts";

/** What a source of options gives. */
export interface Gathered {
  readonly class: string;
  readonly entries: readonly Entry[];
  /** Paths of options that are declared only to say that they are gone. */
  readonly removed: readonly (readonly string[])[];
  /**
   * Whether it holds everything. An `options.json` lists what the manual shows: no internal options, no former names, nothing
   * inside of alternatives.
   */
  readonly complete: boolean;
}

/** Whether an option is there to be set: not a former name of another, nor one that is gone. */
export const isOffered = (option: Option): boolean => !(option.hidden && option.hasApply);

const aliasOf = /^Alias of \{option\}`(.+)`\.?$/;

/** An option path as Nix prints it: names that are no identifiers stand in quotes. */
export const splitPath = (path: string): readonly string[] =>
  [...path.matchAll(/"((?:[^"\\]|\\.)*)"|[^."]+/g)].map(([whole, quoted]) => quoted ?? whole);

const isPlaceholder = (name: string): boolean => name === "*" || name.startsWith("<");

/** Where a new name leads that is told as seen from inside a submodule, or from the top; `undefined` where nothing is. */
function resolve(
  from: readonly string[],
  to: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] | undefined {
  const lengths = from.map((_, length) => length).toReversed();
  const inSubmodule = lengths.filter((length) => length > 0 && isPlaceholder(from[length - 1] ?? ""));
  for (const length of [...inSubmodule, 0, ...lengths]) {
    const path = [...from.slice(0, length), ...to];
    if (known.has(path.join("."))) return path;
  }
  return from.some(isPlaceholder) ? undefined : to;
}

function renamesOf({ entries, removed }: Gathered): Map<string, Rename> {
  const renames = new Map<string, Rename>();
  const known = new Set(entries.map(({ loc }) => loc.join(".")));
  for (const { loc, visible, description } of entries) {
    const words = visible === false ? aliasOf.exec(description?.trim() ?? "")?.[1] : undefined;
    const to = words === undefined ? undefined : resolve(loc, splitPath(words), known);
    if (to !== undefined) renames.set(loc.join("."), { from: loc, to });
  }
  for (const from of removed) renames.set(from.join("."), { from, to: null });
  return renames;
}

/** The schema made of what was gathered; `before` is the one in use. */
export function schemaFrom(gathered: Gathered, before: Schema): Schema {
  const entries = gathered.entries.map((entry) =>
    entry.description === undefined ? entry : { ...entry, description: hoverText(entry.description) },
  );
  const { root: made } = schemaOfEntries(gathered.class, entries);
  const root = gathered.complete ? made : withUnlisted(made, before.root);
  const renames = renamesOf(gathered);
  for (const [path, rename] of before.renames) {
    const now = nodeAt(made, rename.from);
    if (!renames.has(path) && (now === undefined || now.option?.hidden === true)) renames.set(path, rename);
  }
  const sorted = [...renames].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { class: gathered.class, root, contentTypes: before.contentTypes, renames: new Map(sorted) };
}

function nodeAt(root: OptionNode, path: readonly string[]): OptionNode | undefined {
  return path.reduce<OptionNode | undefined>((node, name) => node?.children.get(name), root);
}

const hasOptions = ({ type }: Option): boolean => /"t":"(?:submodule|attrTag)"/.test(JSON.stringify(type));

/** Of options that are known roughly nobody knows whether they are internal. */
const isUnlisted = (option: Option): boolean => option.internal || option.hidden || option.coarse;

/** What a list for readers leaves out stays as it is known. */
function withUnlisted(made: OptionNode, before: OptionNode): OptionNode {
  // The list does not look into alternatives: what is in them is as it was.
  if (
    made.option !== undefined &&
    made.children.size === 0 &&
    before.children.size > 0 &&
    hasOptions(made.option)
  )
    return { option: made.option, children: before.children };
  const children = new Map<string, OptionNode>();
  for (const [name, child] of made.children) {
    const known = before.children.get(name);
    children.set(name, known === undefined ? child : withUnlisted(child, known));
  }
  for (const [name, known] of before.children) {
    const kept = made.children.has(name) ? undefined : unlisted(known);
    if (kept !== undefined) children.set(name, kept);
  }
  const sorted = new Map([...children].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  // Where it lists options below a former name, that is their name still.
  const kept = before.option !== undefined && isUnlisted(before.option) && isOffered(before.option);
  const option = made.option ?? (kept ? before.option : undefined);
  return option === undefined ? { children: sorted } : { option, children: sorted };
}

/** The part of a tree that no list for readers has. */
function unlisted(node: OptionNode): OptionNode | undefined {
  const { option } = node;
  if (option !== undefined) return isUnlisted(option) ? node : undefined;
  const children = new Map<string, OptionNode>();
  for (const [name, child] of node.children) {
    const kept = unlisted(child);
    if (kept !== undefined) children.set(name, kept);
  }
  return children.size === 0 ? undefined : { children };
}
