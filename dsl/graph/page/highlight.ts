/** What is selected, and what it has to do with others: the rest steps back. */
import { nodeOfEnd } from "../model.ts";
import { gettersOf } from "../view/gets.ts";
import { waysFrom } from "../view/ends.ts";
import { drawnOf, element, idAt } from "./dom.ts";
import type { Page } from "./page.ts";

export function highlight(page: Page): { readonly update: () => void } {
  const scene = element<SVGGElement>("scene");
  scene.addEventListener("click", (event) => {
    const id = idAt(event.target);
    // With a key held down, or on the sign for it, a box is the link to its source that it is.
    if (event.ctrlKey || event.metaKey || event.shiftKey || isSource(event.target)) return;
    event.preventDefault();
    if (id !== undefined) page.go({ selected: id });
  });
  element("canvas").addEventListener("click", (event) => {
    if (idAt(event.target) === undefined && page.state().selected !== undefined)
      page.go({ selected: undefined });
  });
  scene.addEventListener("pointerover", (event) => point(idAt(event.target)));
  scene.addEventListener("pointerleave", () => point(undefined));
  return { update: () => mark(page) };
}

const isSource = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".source") !== null;

/** The links of what the pointer is on. */
function point(id: string | undefined): void {
  for (const link of document.querySelectorAll<SVGPathElement>("#scene .link"))
    link.classList.toggle("hot", id !== undefined && touches(link, id));
}

/** An item has its own links, a node those of its items as well. */
function touches({ dataset }: SVGPathElement, id: string): boolean {
  const ends = [dataset["from"] ?? "", dataset["to"] ?? ""];
  return ends.includes(id) || (!id.includes("#") && ends.some((end) => nodeOfEnd(end) === id));
}

const boxOf = (id: string): string | undefined =>
  drawnOf(id)?.closest(".box")?.getAttribute("data-id") ?? undefined;

/** The links on ways through a node; through a package of an overlay those of the machines that get it. */
function waysOf(page: Page, own: string, group: string): ReadonlySet<string> {
  const { edges } = page.selection();
  const up = waysFrom([group], edges, true);
  const down = waysFrom(own.includes("#") ? gettersOf(page.lookups, own) : [group], edges);
  const ways = own.includes("#") ? [...up].filter((edge) => down.has(edge)) : [...up, ...down];
  return new Set(ways.map(({ from, to }) => `${from}\n${to}`));
}

function mark(page: Page): void {
  const scene = element("scene");
  const { selected } = page.state();
  const drawn = selected === undefined ? undefined : (drawnOf(selected) ?? drawnOf(nodeOfEnd(selected)));
  scene.classList.toggle("selecting", drawn !== undefined);
  for (const marked of scene.querySelectorAll(".selected, .near, .way"))
    marked.classList.remove("selected", "near", "way");
  if (selected === undefined || drawn === undefined) return;
  drawn.classList.add("selected");
  const box = drawn.closest(".box");
  box?.classList.add("near");
  const group = box?.getAttribute("data-id") ?? nodeOfEnd(selected);
  const own = drawnOf(selected) === undefined ? nodeOfEnd(selected) : selected;
  const start = own.includes("#") ? own : group;
  const ways = waysOf(page, own, group);
  const near = new Set<string>();
  const onWay = new Set<string>();
  for (const link of scene.querySelectorAll<SVGPathElement>(".link")) {
    const { from = "", to = "" } = link.dataset;
    if (touches(link, start)) {
      link.classList.add("near");
      near.add(nodeOfEnd(from)).add(nodeOfEnd(to));
    } else if (ways.has(`${from}\n${to}`)) {
      link.classList.add("way");
      onWay.add(nodeOfEnd(from)).add(nodeOfEnd(to));
    }
  }
  for (const id of gettersOf(page.lookups, own)) near.add(boxOf(id) ?? id);
  for (const other of scene.querySelectorAll(".box")) {
    const id = other.getAttribute("data-id") ?? "";
    if (near.has(id)) other.classList.add("near");
    else if (onWay.has(id)) other.classList.add("way");
  }
}
