/**
 * Options of NixOS by the names that they had, `nixos.renames`: the list of options says nothing of them. A line each, in the
 * order of their characters: `renamed old new`, `removed old` and `removed old instead`, where another option does the work of
 * one that is gone; paths as Nix prints them. What both names are right for (`mkAliasOptionModule`) is not in it, nor an option
 * that the list of options shows and a later release refuses: a fleet may be on either. Gathered from NixOS' own declarations as
 * of release 24.11, with the moves of 25.05 and 25.11 that most fleets meet.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitPath } from "../from-entries.ts";
import type { Entry } from "../load/extracted.ts";
import type { Rename } from "../model/node.ts";

/** What stands between blanks; in a quoted name there may be some. */
const word = /(?:"[^"]*"|[^\s"])+/g;

/** All of `nixos.renames`. */
export const nixosRenames = (): readonly Rename[] =>
  parseRenames(readFileSync(join(import.meta.dirname, "nixos.renames"), "utf8"));

/**
 * ```ts
 * parseRenames("renamed a.b c.d\nremoved e\n") // [{ from: ["a", "b"], to: ["c", "d"] }, { from: ["e"], to: null }]
 * ```
 *
 * @throws SyntaxError naming the line that is not one
 */
export function parseRenames(text: string): readonly Rename[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line): Rename => {
    const [kind, ...paths] = line.match(word) ?? [];
    const [from, to, ...more] = paths.map(splitPath);
    if (from === undefined || more.length > 0) throw new SyntaxError(`nixos.renames: ${line}`);
    if (kind === "renamed" && to !== undefined) return { from, to };
    if (kind === "removed") return { from, to: null, ...(to === undefined ? {} : { instead: to }) };
    throw new SyntaxError(`nixos.renames: ${line}`);
  });
}

/**
 * The options with the former names among them hidden, as in NixOS. Those that the list of options still shows keep their type;
 * of the others no more is known than the name.
 */
export function withFormerNames(entries: readonly Entry[], renames: readonly Rename[]): readonly Entry[] {
  const former = new Map(renames.map((rename) => [rename.from.join("."), rename]));
  const parents = new Set(renames.flatMap(({ from }) => from.slice(1).map((_, i) => from.slice(0, i + 1).join("."))));
  const typed = new Set<Rename>();
  const kept = entries.flatMap((entry): readonly Entry[] => {
    const { loc, src, type } = entry;
    const rename = loc.flatMap((_, i) => former.get(loc.slice(0, i + 1).join(".")) ?? [])[0];
    // An option of which nothing is known, because all that is below are former names.
    if (rename === undefined) return src === "tix" && type.t === "anything" && parents.has(loc.join(".")) ? [] : [entry];
    if (src === "tix" || rename.to === null) return [];
    typed.add(rename);
    return [{ ...entry, visible: false }];
  });
  const names = renames.filter((rename) => !typed.has(rename));
  return [...kept, ...names.map(({ from }): Entry => ({ loc: from, type: { t: "anything" }, hasDefault: true, visible: false, hasApply: true }))];
}
