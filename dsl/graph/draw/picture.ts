/** A view as a file of SVG: it stands alone, in both colour schemes, with links to the sources. */
import { escapeText } from "./escape.ts";
import type { FleetGraph } from "../model.ts";
import { drawingOf, type SelectionDrawing } from "../view/drawing.ts";
import { lookupsOf, type Lookups } from "../view/ends.ts";
import { select, type Selection, type Wanted } from "../view/select.ts";
import { pictureStyle } from "../styles.ts";
import { layOut } from "./layout.ts";
import { sceneMarkup, type HrefOf } from "./svg.ts";

/** What is wanted of a graph, before it has its place. */
export interface Drawn {
  readonly title: string;
  readonly lookups: Lookups;
  readonly selection: Selection;
  readonly drawing: SelectionDrawing;
}

/** Selects what is wanted. Large fleets have views that are too large for a picture: `tooMuch` says so. */
export function drawn(graph: FleetGraph, wanted: Wanted): Drawn {
  const lookups = lookupsOf(graph);
  const selection = select(lookups, wanted);
  const title = [selection.view.title, nameOf(wanted.of), graph.title]
    .filter((part) => part !== "")
    .join(" · ");
  return { title, lookups, selection, drawing: drawingOf(selection) };
}

/** Draws it. The same graph gives the same bytes. */
export function pictureOf({ title, lookups, selection, drawing }: Drawn, hrefOf: HrefOf): string {
  const scene = layOut(drawing, selection.view.heads);
  const { width, height } = scene;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escapeText(title)}</title>
<style>
${pictureStyle()}</style>
<rect width="100%" height="100%" fill="var(--page)"/>
${sceneMarkup(scene, { lookups, hrefOf })}
</svg>
`;
}

const nameOf = (id: string | undefined): string => id?.slice(id.indexOf(":") + 1) ?? "";
