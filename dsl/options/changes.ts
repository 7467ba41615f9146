/** What differs between two schemas of a class. */
import { isOffered } from "./from-entries.ts";
import { describe } from "./model/describe.ts";
import type { OptionNode, Schema } from "./model/node.ts";

/** An option with its type in Nix's words. */
export interface NamedOption {
  readonly option: string;
  readonly type: string;
}
export interface RemovedOption extends NamedOption {
  /** What it is called now. */
  readonly renamedTo?: string;
}
export interface RetypedOption {
  readonly option: string;
  readonly from: string;
  readonly to: string;
}

/** Each list in the order of option paths. */
export interface OptionChanges {
  readonly added: readonly NamedOption[];
  readonly removed: readonly RemovedOption[];
  readonly retyped: readonly RetypedOption[];
}

const placeholder = /^(?:\*|<.*>)$/;
const identifier = /^[A-Za-z_][\w'-]*$/;

/** An option path as Nix prints it. */
export const showPath = (path: readonly string[]): string =>
  path
    .map((name) => (placeholder.test(name) || identifier.test(name) ? name : JSON.stringify(name)))
    .join(".");

/** Every option that may be set, by its path, with its type in Nix's words. */
export function offeredOptions(schema: Schema): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  const visit = (node: OptionNode, path: readonly string[]): void => {
    if (node.option !== undefined && isOffered(node.option))
      options.set(showPath(path), describe(node.option.type));
    for (const [name, child] of node.children) visit(child, [...path, name]);
  };
  visit(schema.root, []);
  return options;
}

/** Types that take whatever there is are alike, whichever word the source has for them. */
const alike = (type: string): string => type.replaceAll(/unspecified value|raw value/g, "anything");

const inOrder = <T extends { readonly option: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => (a.option < b.option ? -1 : 1));

/**
 * The options that are new, gone, or of another type.
 *
 * @example optionChanges(before, after).removed // [{ option: "programs.git.userName", type: "string", renamedTo: "…" }]
 */
export function optionChanges(before: Schema, after: Schema): OptionChanges {
  const old = offeredOptions(before);
  const now = offeredOptions(after);
  const renames = new Map([...after.renames.values()].map(({ from, to }) => [showPath(from), to] as const));
  const added = [...now].flatMap(([option, type]) => (old.has(option) ? [] : [{ option, type }]));
  const removed = [...old].flatMap(([option, type]): readonly RemovedOption[] => {
    if (now.has(option)) return [];
    const to = renames.get(option);
    return [{ option, type, ...(to ? { renamedTo: showPath(to) } : {}) }];
  });
  const retyped = [...now].flatMap(([option, to]) => {
    const from = old.get(option);
    return from === undefined || alike(from) === alike(to) ? [] : [{ option, from, to }];
  });
  return { added: inOrder(added), removed: inOrder(removed), retyped: inOrder(retyped) };
}
