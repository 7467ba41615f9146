/** A view as a file of SVG: it stands alone, in both colour schemes, with links to the sources. */
import { escapeText } from "./escape.ts";
import type { FleetGraph } from "../model.ts";
import { drawingOf } from "../view/drawing.ts";
import { lookupsOf } from "../view/ends.ts";
import { select, type Wanted } from "../view/select.ts";
import { pictureStyle } from "../styles.ts";
import { layOut } from "./layout.ts";
import { sceneMarkup, type HrefOf } from "./svg.ts";

/** Draws what is wanted of a graph. The same graph gives the same bytes. */
export function pictureOf(graph: FleetGraph, wanted: Wanted, hrefOf: HrefOf): string {
  const lookups = lookupsOf(graph);
  const selection = select(lookups, wanted);
  const scene = layOut(drawingOf(selection), selection.view.heads);
  const { width, height } = scene;
  const title = [selection.view.title, nameOf(wanted.of), graph.title]
    .filter((part) => part !== "")
    .join(" · ");
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
