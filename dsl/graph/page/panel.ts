/** What is known of the selected thing: where it stands, what it consists of, what it has to do with others. */
import type { Origin } from "../../nix/ast/index.ts";
import { iconOf } from "../draw/svg.ts";
import { edgeWords, nodeOfEnd, type GraphItem, type GraphNode } from "../model.ts";
import { gettersOf } from "../view/gets.ts";
import { groupBy } from "../view/ends.ts";
import { select } from "../view/select.ts";
import { views } from "../view/views.ts";
import { element, make } from "./dom.ts";
import type { Page } from "./page.ts";
import { editorNames, type Sources } from "./sources.ts";

export function panel(page: Page, links: Sources): { readonly update: () => void } {
  const aside = element("panel");
  element("panel-close").addEventListener("click", () => page.go({ selected: undefined }));
  const update = (): void => {
    const { selected } = page.state();
    const node = selected === undefined ? undefined : page.lookups.nodes.get(nodeOfEnd(selected));
    aside.hidden = node === undefined || selected === undefined;
    if (node === undefined || selected === undefined) return;
    const item = page.lookups.items.get(selected);
    element("panel-body").replaceChildren(
      ...headOf(node, item, links, update),
      actions(page, node),
      ...factsOf(node, item),
      ...(item === undefined ? itemsOf(page, node) : []),
      ...relations(page, selected),
    );
  };
  return { update };
}

function headOf(
  node: GraphNode,
  item: GraphItem | undefined,
  links: Sources,
  again: () => void,
): readonly (Node | string)[] {
  const { kind, name, note } = node;
  const title = make("h2", { class: `k-${kind}` });
  title.insertAdjacentHTML("beforeend", iconOf(kind));
  title.append(make("span", {}, item === undefined ? name : `${name} › ${item.name}`));
  const shown = item ?? node;
  const about = item?.note ?? note;
  return [
    title,
    make("p", { class: "kind" }, [kind, about].filter((part) => part !== undefined).join(" · ")),
    ...(shown.about === undefined ? [] : [make("p", { class: "comment" }, shown.about)]),
    ...(shown.place === undefined ? [] : [sourceOf(shown.place, links, again)]),
  ];
}

/** The source, as a file and in an editor. */
function sourceOf(place: Origin, links: Sources, again: () => void): HTMLElement {
  const file = make("a", { href: links.hrefOf(place), class: "place" }, `${place.file}:${place.line}`);
  const href = links.editorHref(place);
  if (href === undefined) return make("p", { class: "sources" }, file);
  const choice = make("select", { "aria-label": "editor" });
  for (const name of editorNames) choice.append(make("option", {}, name));
  choice.value = links.editor();
  choice.addEventListener("change", () => {
    links.choose(choice.value);
    again();
  });
  return make("p", { class: "sources" }, file, make("span", {}, make("a", { href }, "open in"), " ", choice));
}

/** Ways to look at it alone, and the other views that it is in. */
function actions(page: Page, node: GraphNode): HTMLElement {
  const list = make("p", { class: "actions" });
  const action = (text: string, change: Parameters<Page["go"]>[0]): void => {
    const button = make("button", { type: "button" }, text);
    button.addEventListener("click", () => page.go(change));
    list.append(button);
  };
  const { view, around, of } = page.state();
  if (around !== node.id) action("Only what it is connected to", { around: node.id });
  if (/^(?:machine|home|tag)$/.test(node.kind) && of !== node.id)
    action("Only what belongs to it", { of: node.id, around: undefined });
  const own = node.kind === "machine" || node.kind === "home" ? { of: node.id } : { of: "*" };
  for (const other of views)
    if (other.name !== view && isIn(page, other.name, node.id))
      action(`In ${other.title}`, { view: other.name, around: undefined, ...own });
  return list;
}

const isIn = ({ lookups }: Page, view: (typeof views)[number]["name"], id: string): boolean =>
  select(lookups, { view }).nodes.some((node) => node.id === id);

function factsOf({ facts = [] }: GraphNode, item: GraphItem | undefined): readonly HTMLElement[] {
  const shown =
    item === undefined ? facts : item.on === undefined ? [] : [["on", item.on.join(", ")] as const];
  if (shown.length === 0) return [];
  return [make("dl", {}, ...shown.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]))];
}

function itemsOf(page: Page, { items = [] }: GraphNode): readonly HTMLElement[] {
  if (items.length === 0) return [];
  const list = make("ul", {}, ...items.map(({ id, name, note }) => entry(page, id, name, note)));
  return [make("h3", {}, "Consists of"), list];
}

interface Relation {
  readonly words: string;
  readonly other: string;
}

/** What it has to do with others, in words, over all views. */
function relations(page: Page, selected: string): readonly HTMLElement[] {
  const isItem = selected.includes("#");
  const own = (end: string): boolean => end === selected || (!isItem && nodeOfEnd(end) === selected);
  const all = page.lookups.graph.edges.flatMap(({ from, to, kind }): readonly Relation[] =>
    own(from)
      ? [{ words: edgeWords[kind][0], other: to }]
      : own(to)
        ? [{ words: edgeWords[kind][1], other: from }]
        : [],
  );
  for (const other of gettersOf(page.lookups, selected)) all.push({ words: "changes packages for", other });
  return [...groupBy(all, ({ words }) => words)].flatMap(([words, group]) => {
    const others = [...new Set(group.map(({ other }) => other))];
    const entries = others.map((id) => {
      const node = page.lookups.nodes.get(nodeOfEnd(id));
      const item = page.lookups.items.get(id);
      const name = item === undefined ? (node?.name ?? id) : `${node?.name ?? ""} › ${item.name}`;
      return entry(page, id, name, node?.kind, node?.kind);
    });
    return [
      make("h3", {}, `${words[0]?.toUpperCase() ?? ""}${words.slice(1)} (${others.length})`),
      make("ul", {}, ...entries),
    ];
  });
}

function entry(page: Page, id: string, name: string, note?: string, kind?: GraphNode["kind"]): HTMLLIElement {
  const button = make("button", { type: "button", ...(kind === undefined ? {} : { class: `k-${kind}` }) });
  if (kind !== undefined) button.insertAdjacentHTML("beforeend", iconOf(kind));
  button.append(make("span", {}, name));
  if (note !== undefined) button.append(make("small", {}, note));
  button.addEventListener("click", () => page.show(id));
  return make("li", {}, button);
}
