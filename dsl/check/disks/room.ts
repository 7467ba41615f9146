import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined, literal, placeOf, text, type Tree } from "../tree.ts";
import { layoutsOf, type Layout } from "./layout.ts";

/** Something that takes room, in the order in which disko makes it. */
interface Taker {
  readonly tree: Tree;
  readonly rest: boolean;
  readonly priority: number;
}

/** NV5405: a partition or volume behind the one that takes all that is left; more than the whole in percent. */
export const room = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    layoutsOf(checked).flatMap((layout) => [...partitions(layout), ...volumes(layout), ...primary(layout)]),
  );

const partitions = ({ tables }: Layout): readonly Diagnostic[] =>
  tables.flatMap((table) =>
    table.kind === "gpt" ? behind(table.partitions.map(partition), "partition") : [],
  );

/** As disko sorts partitions: by priority, then by name. */
function partition(tree: Tree): Taker | undefined {
  const size = at(tree, "size");
  const rest = text(size) === "100%" && !isDefined(at(tree, "end"));
  return taker(tree, size, rest, rest ? 9001 : text(at(tree, "type")) === "EF02" ? 100 : 1000);
}

function taker(tree: Tree, size: Tree, rest: boolean, usual: number): Taker | undefined {
  const own = at(tree, "priority");
  const priority = isDefined(own) ? literal(own) : usual;
  if ((isDefined(size) && text(size) === undefined) || typeof priority !== "number") return undefined;
  return { tree, rest, priority };
}

function volumes({ groups }: Layout): readonly Diagnostic[] {
  return groups.lvm_vg.flatMap((group) => {
    const all = [...at(group, "lvs").names.values()].filter(
      (tree) => text(at(tree, "lvm_type")) !== "thinlv",
    );
    const takers = all.map((tree) => {
      const size = text(at(tree, "size")) ?? "";
      const pool = text(at(tree, "lvm_type")) === "thin-pool";
      const rest = /^100%(?:FREE)?$/.test(size);
      return taker(tree, at(tree, "size"), rest, (pool ? 501 : 1000) + (size.includes("100%") ? 251 : 0));
    });
    return [...behind(takers, "volume"), ...shares(group, all)];
  });
}

/** What comes behind the first that takes the rest. */
function behind(all: readonly (Taker | undefined)[], what: string): readonly Diagnostic[] {
  // One whose place is not known may come anywhere.
  if (all.includes(undefined)) return [];
  const sorted = (all as readonly Taker[]).toSorted(
    (a, b) => a.priority - b.priority || (keyOf(a.tree) < keyOf(b.tree) ? -1 : 1),
  );
  const greedy = sorted.findIndex(({ rest }) => rest);
  const first = sorted[greedy];
  if (first === undefined) return [];
  return sorted.slice(greedy + 1).map(({ tree, rest, priority }) => {
    const size = at(tree, "size");
    const message = `nothing is left for the ${what} ${keyOf(tree)}: ${keyOf(first.tree)} takes all the rest before it`;
    const help = rest
      ? `give one of them a size: only the last ${what} can be "100%"`
      : `give it a priority below ${first.priority}: it has ${priority}`;
    return told("NV5405", isDefined(size) ? placeOf(size) : tree.origin, message, {
      help,
      also: [label(placeOf(at(first.tree, "size")), "takes the rest")],
      option: showPath(tree.path),
    });
  });
}

const keyOf = (tree: Tree): string => tree.path.at(-1) ?? "";

/** Shares of a volume group that come to more than the whole. */
function shares(group: Tree, all: readonly Tree[]): readonly Diagnostic[] {
  const percents = all.map((tree) => /^(\d+)%VG$/.exec(text(at(tree, "size")) ?? "")?.[1]);
  const sum = percents.reduce((total, percent) => total + Number(percent ?? 0), 0);
  const last = all.findLast((_, index) => percents[index] !== undefined);
  if (sum <= 100 || last === undefined) return [];
  const message = `the volumes of ${keyOf(group)} take ${sum} % of it`;
  return [
    told("NV5405", placeOf(at(last, "size")), message, {
      help: "shares of a volume group come to 100 % at most",
      option: showPath(group.path),
    }),
  ];
}

/** An MBR has four entries. */
function primary({ tables }: Layout): readonly Diagnostic[] {
  return tables.flatMap(({ kind, tree, partitions: all }) => {
    if (kind !== "table" || text(at(tree, "format")) !== "msdos") return [];
    const entries = all.filter((one) => text(at(one, "part-type")) !== "logical");
    const [fifth] = entries.slice(4);
    if (fifth === undefined || entries.some((one) => at(one, "part-type").open)) return [];
    const message = `an MBR holds four primary partitions, not ${entries.length}`;
    const help = 'make one of them `part-type: "extended"` with logical ones inside, or use gpt';
    return [told("NV5405", fifth.origin, message, { help, option: showPath(tree.path) })];
  });
}
