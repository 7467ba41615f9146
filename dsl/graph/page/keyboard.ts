/** Everything that a mouse does, by keys. */
import { nodeOfEnd } from "../model.ts";
import { neighbour, type Direction } from "../view/neighbour.ts";
import { views } from "../view/views.ts";
import type { Board } from "./canvas.ts";
import { drawnOf, element, idAt } from "./dom.ts";
import type { Page } from "./page.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

export function keyboard(page: Page, board: Board): { readonly update: () => void } {
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || isField(target)) return;
    if (element<HTMLDialogElement>("help").open) return;
    if (!pressed(page, board, key, target)) return;
    event.preventDefault();
  });
  return { update: () => update(page) };
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** Does what a key is for; `false` of all others. */
function pressed(page: Page, board: Board, key: string, target: EventTarget | null): boolean {
  const { selected, around } = page.state();
  const view = views[Number(key) - 1];
  if (view !== undefined) page.go({ view: view.name, around: undefined });
  else if (key === "/") element("search").focus();
  else if (key === "?") element<HTMLDialogElement>("help").showModal();
  else if (key === "+" || key === "=") board.scaleBy(1.3);
  else if (key === "-") board.scaleBy(1 / 1.3);
  else if (key === "0") board.fit();
  else if (key === "Escape")
    page.go(selected === undefined ? { around: undefined } : { selected: undefined });
  else if (key === "f" && selected !== undefined)
    page.go({ around: around === nodeOfEnd(selected) ? undefined : nodeOfEnd(selected) });
  else if (key === "o" && selected !== undefined)
    document.querySelector<HTMLAnchorElement>("#panel .place")?.click();
  else if ((key === "Enter" || key === " ") && idAt(target) !== undefined)
    page.go({ selected: idAt(target) });
  else if (directions[key] !== undefined && (isDrawn(target) || target === element("canvas")))
    move(page, directions[key]);
  else return false;
  return true;
}

const isDrawn = (target: EventTarget | null): boolean =>
  idAt(target) !== undefined || target === document.body;

/** To the next box that way, which is selected. */
function move(page: Page, direction: Direction): void {
  const { selected } = page.state();
  const next = neighbour(page.scene(), selected, direction);
  if (next === undefined) return;
  page.go({ selected: next });
  drawnOf(next)?.focus();
}

/** One thing of the picture is reached by Tab: the selected one, else the first. */
function update(page: Page): void {
  const { selected } = page.state();
  const all = element("scene").querySelectorAll<SVGElement>(".head[data-id], .row[data-id]");
  for (const item of all) item.setAttribute("tabindex", "-1");
  const first = (selected === undefined ? undefined : drawnOf(selected)) ?? all[0];
  first?.setAttribute("tabindex", "0");
}
