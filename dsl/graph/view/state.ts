/** What the page shows, as it stands behind the `#` of its address: a view can be sent to somebody, and gone back to. */
import { nodeKinds, type NodeKind } from "../model.ts";
import { viewNames, type ViewName } from "./views.ts";

/** What is looked at. */
export interface State {
  readonly view: ViewName;
  /** The id of a machine, home or tag; `*` for the whole fleet; nothing where nobody has chosen. */
  readonly of?: string | undefined;
  /** The node whose surroundings alone are shown. */
  readonly around?: string | undefined;
  /** The node or item that is selected. */
  readonly selected?: string | undefined;
  readonly hidden: ReadonlySet<NodeKind>;
}

/** `#view=modules&of=machine:cinnabar`. */
export function hashOf({ view, of, around, selected, hidden }: State): string {
  const parts = new URLSearchParams({ view });
  if (of !== undefined) parts.set("of", of);
  if (around !== undefined) parts.set("around", around);
  if (selected !== undefined) parts.set("selected", selected);
  if (hidden.size > 0) parts.set("hide", nodeKinds.filter((kind) => hidden.has(kind)).join(","));
  // What needs no escape in a fragment stays as a person reads it.
  return `#${parts.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%40", "@")}`;
}

/** Reads it; what it does not say is as `start` has it, what it cannot mean is left out. */
export function stateOf(hash: string, start: State): State {
  if (hash.length < 2) return start;
  const parts = new URLSearchParams(hash.slice(1));
  const view = viewNames.find((name) => name === parts.get("view")) ?? start.view;
  const names = (parts.get("hide") ?? "").split(",");
  const given = (name: string): string | undefined => parts.get(name) ?? undefined;
  return {
    view,
    of: given("of"),
    around: given("around"),
    selected: given("selected"),
    hidden: new Set(nodeKinds.filter((kind) => names.includes(kind))),
  };
}
