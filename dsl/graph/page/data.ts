/** What was written into the page when it was made. */
import type { FleetGraph } from "../model.ts";
import type { PageData } from "../view/page-data.ts";
import type { State } from "../view/state.ts";
import { element } from "./dom.ts";

const data = JSON.parse(element("data").textContent) as PageData;

/** The graph, and what is shown of it first. */
export function readData(): { readonly graph: FleetGraph; readonly start: State } {
  return { graph: data.graph, start: { view: data.view, of: data.of, hidden: new Set() } };
}

export const sourcesBase = data.sources;
