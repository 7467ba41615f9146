import type { Entry } from "../load/extracted.ts";
import type { Option, OptionNode } from "./node.ts";

interface Growing {
  option?: Option;
  readonly children: Map<string, Growing>;
}

const grow = (): Growing => ({ children: new Map() });

function optionOf(entry: Entry): Option {
  return {
    type: entry.type,
    hasDefault: entry.hasDefault === true,
    ...(entry.default === undefined ? {} : { default: entry.default }),
    readOnly: entry.readOnly === true,
    internal: entry.internal === true,
    hidden: entry.visible === false,
    hasApply: entry.hasApply === true,
    coarse: entry.src === "tix" || entry.goneIn2026 === true,
    ...(entry.description === undefined ? {} : { description: entry.description }),
    declarations: entry.declarations ?? [],
  };
}

/** Entries → tree. Of two entries with one `loc` (both sides of an `either` declare it) the type becomes either of both. */
export function treeOf(entries: Iterable<Entry>): OptionNode {
  const root = grow();
  for (const entry of entries) {
    let node = root;
    for (const name of entry.loc) {
      let child = node.children.get(name);
      if (child === undefined) node.children.set(name, (child = grow()));
      node = child;
    }
    const option = optionOf(entry);
    const before = node.option;
    const same = before !== undefined && JSON.stringify(before.type) === JSON.stringify(option.type);
    node.option =
      before === undefined || same
        ? option
        : { ...before, type: { t: "either", any: [before.type, option.type] } };
  }
  return sorted(root);
}

function sorted(node: Growing): OptionNode {
  const names = [...node.children].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const children = new Map(names.map(([name, child]) => [name, sorted(child)]));
  return node.option === undefined ? { children } : { option: node.option, children };
}
