/** Calls of fetchers in all that is generated, with what they are given. */
import type { AttrSet, Entry, Expr, Node, Origin } from "../../nix/ast/index.ts";
import { eachChild } from "../../nix/ast/traverse.ts";
import type { GeneratedFile } from "../../fleet/lower/generated-file.ts";
import { memoize } from "../memoize.ts";
import { callOf, selection, staticName } from "../../options/check.ts";

/** An attribute that is written out. */
export interface Given {
  readonly name: string;
  readonly value: Expr;
  readonly origin: Origin;
}

/** A set of attributes, and the fetcher it is given to. */
export interface Fetched {
  readonly fetcher: string | undefined;
  readonly attributes: readonly Given[];
}

/** Every attribute set of the generated Nix that a fetcher takes, or that holds a hash; places of carried Nix files are their own. */
export const fetched = memoize((files: readonly GeneratedFile[]): readonly Fetched[] => {
  const found: Fetched[] = [];
  for (const { content, source } of files)
    if (content.kind === "nix")
      visit(content.file.expr, { file: source, line: 1, column: 1 }, undefined, found);
  return found;
});

function visit(node: Node, near: Origin, fetcher: string | undefined, found: Fetched[]): void {
  const here = node.origin ?? near;
  if (node.kind === "AttrSet" && (fetcher !== undefined || node.entries.some(isHash)))
    found.push({ fetcher, attributes: attributesOf(node, here) });
  const call = node.kind === "Apply" ? callOf(node) : undefined;
  const name = call === undefined ? undefined : selection(call.fn)?.at(-1);
  eachChild(node, (child) => {
    const given = node.kind === "Apply" && child === node.arg && name?.startsWith("fetch") === true;
    visit(child, here, given ? name : undefined, found);
  });
}

/** `vendorHash = …`: what builders of languages are given. */
const isHash = (entry: Entry): boolean => {
  const [first, ...others] = entry.kind === "Binding" ? entry.path.names : [];
  return others.length === 0 && first?.kind === "Name" && first.name.endsWith("Hash");
};

const attributesOf = ({ entries }: AttrSet, near: Origin): readonly Given[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== "Binding" || entry.path.names.length !== 1) return [];
    const [first] = entry.path.names;
    const name = first === undefined ? undefined : staticName(first);
    const origin = entry.origin ?? entry.value.origin ?? near;
    return name === undefined ? [] : [{ name, value: entry.value, origin }];
  });
