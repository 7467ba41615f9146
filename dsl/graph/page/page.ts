/** The page: draws what its address asks for, and changes the address on what a person does. Everything is in one file, and works offline. */
import { layOut, type Scene } from "../draw/layout.ts";
import { sceneMarkup } from "../draw/svg.ts";
import { drawingOf, tooMuch } from "../view/drawing.ts";
import { lookupsOf, type Lookups } from "../view/ends.ts";
import { select, type Selection } from "../view/select.ts";
import { hashOf, stateOf, type State } from "../view/state.ts";
import { canvas } from "./canvas.ts";
import { controls } from "./controls.ts";
import { readData } from "./data.ts";
import { element } from "./dom.ts";
import { highlight } from "./highlight.ts";
import { keyboard } from "./keyboard.ts";
import { panel } from "./panel.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";

/** What every part of the page works with. */
export interface Page {
  readonly lookups: Lookups;
  readonly state: () => State;
  readonly selection: () => Selection;
  readonly scene: () => Scene;
  /** What is not in the picture, though it was asked for. */
  readonly remark: () => string | undefined;
  /** Goes elsewhere; the address says where. */
  readonly go: (change: Partial<State>) => void;
  /** Selects a node or item, in this view if it is there, else in one where it is. */
  readonly show: (id: string) => void;
}

const { graph, start } = readData();
const lookups = lookupsOf(graph);
const firstMachine = graph.nodes.find(({ kind }) => kind === "machine")?.id;

let state = stateOf(location.hash, start);
let selection = selectFor(state);
let drawing = drawingOf(selection);
let scene: Scene = sceneOf();
/** The address that was drawn last, and what of it changes the picture. */
let rendered = "";
let drawn = "";

/** What is selected for a state: nobody wants to see the modules of all machines first. */
function selectFor({ view, of, around, hidden }: State): Selection {
  const chosen = of ?? (view === "modules" ? firstMachine : undefined);
  return select(lookups, { view, of: chosen === "*" ? undefined : chosen, around, hidden });
}

/** The picture; in place of one that is too large, what to do instead. */
function sceneOf(): Scene {
  const much = tooMuch(drawing);
  if (much === undefined) return layOut(drawing, selection.view.heads);
  const text = `${much}: choose a machine, a home or a tag above, or search`;
  return { width: 720, height: 240, headings: [{ x: 0, y: 120, text }], boxes: [], links: [] };
}

const page: Page = {
  lookups,
  state: () => state,
  selection: () => selection,
  scene: () => scene,
  remark: () =>
    drawing.left === 0 ? undefined : `without ${drawing.left} modules that one machine alone imports`,
  go: (change) => {
    // The event comes later, and keys may be pressed before it does.
    location.hash = hashOf({ ...state, ...change });
    render();
  },
  show: (id) => {
    const node = id.split("#")[0] ?? id;
    const here = selection.nodes.some((one) => one.id === node);
    const views = [state.view, "machines", "modules", "vars", "overlays", "inputs"] as const;
    const view = here
      ? state.view
      : views.find((name) => select(lookups, { view: name }).nodes.some((one) => one.id === node));
    const all = { view: view ?? state.view, of: "*", around: undefined, hidden: new Set<never>() };
    const change = here ? {} : all;
    // Of a picture that is too large what it is connected to.
    const large = tooMuch(drawingOf(selectFor({ ...state, ...change }))) !== undefined;
    page.go({ ...change, ...(large ? { around: node } : {}), selected: id });
  },
};

const hrefs = sources();
const board = canvas(page);
const parts = [controls(page), panel(page, hrefs), highlight(page), search(page), keyboard(page, board)];

/** Draws anew where something else is to be seen, and tells every part. */
function render(): void {
  rendered = location.hash;
  state = stateOf(rendered, start);
  const wanted = hashOf({ ...state, selected: undefined });
  const fresh = wanted !== drawn;
  if (fresh) {
    drawn = wanted;
    selection = selectFor(state);
    drawing = drawingOf(selection);
    scene = sceneOf();
    element("scene").innerHTML = sceneMarkup(scene, { lookups, hrefOf: hrefs.hrefOf });
  }
  for (const part of parts) part.update();
  if (fresh) board.fit();
  if (state.selected !== undefined) board.reveal(state.selected);
}

addEventListener("hashchange", () => {
  if (location.hash !== rendered) render();
});
render();
