/** The clan: `clan = { … }`. */
import { binding, type AttrSet, type Binding } from "../../../nix/ast/index.ts";
import type { OptionNode } from "../../../options/check.ts";
import { specialArgs } from "../configurations.ts";
import { isOpenSet, setOf, under, withBinding } from "../entries.ts";
import type { Found } from "../found.ts";
import type { DataOf } from "../fleet.ts";
import { valueNode, type Lowering } from "../lowering.ts";

/** What a clan writes. */
export function clanBinding(lowering: Lowering, found: Found<DataOf<"clan">>): Binding {
  const { origin } = found;
  const node = valueNode(lowering, found.data.spec, { origin, class: "flake", option: ["clan"] });
  const set = withInputs(isOpenSet(node) ? node : setOf());
  recordClan(lowering, found, binding("clan", set));
  return under(["clan"], set);
}

/** `inputs` among the special arguments: what modules of machines are called with. */
function withInputs(set: AttrSet): AttrSet {
  const entries = withBinding(set.entries, specialArgs("specialArgs"));
  // Special arguments that are no set literal, or have `inputs` already, are the author's business.
  return entries === undefined ? set : { ...set, entries };
}

/** Takes note of definitions below `clan`, to be checked as those of a flake-parts module, or by a schema of their own. */
export function recordClan(
  lowering: Lowering,
  { origin }: Found,
  definitions: Binding,
  schema?: () => OptionNode,
): void {
  lowering.record({
    class: "flake",
    name: undefined,
    source: lowering.source,
    origin,
    system: undefined,
    node: setOf(definitions),
    options: undefined,
    imports: [],
    ...(schema === undefined ? {} : { schema }),
  });
}
