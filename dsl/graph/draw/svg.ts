/** A scene as SVG: text alone, so that the page and the file are drawn by the same code. */
import type { Origin } from "../../nix/ast/index.ts";
import { edgeWords, type NodeKind } from "../model.ts";
import type { Lookups } from "../view/ends.ts";
import { escapeText } from "./escape.ts";
import { icons, sourceIcon } from "./icons.ts";
import { headOf, noteWidth, rowPlace, type PlacedBox, type PlacedLink, type Scene } from "./layout.ts";
import { cut, fontSizes, metrics } from "./measure.ts";

/** Where a source is found: a link to its line. */
export type HrefOf = (place: Origin) => string;

/** Links to sources below a place: a directory, or an address on the web. */
export const hrefFrom =
  (base: string): HrefOf =>
  ({ file, line }) =>
    `${base}${file.split("/").map(encodeURIComponent).join("/")}#L${line}`;

/** What the boxes stand for, and where their sources are. */
export interface Shown {
  readonly lookups: Pick<Lookups, "nodes" | "items">;
  readonly hrefOf: HrefOf;
}

/** Headings, links and boxes; without the `<svg>` around them. */
export function sceneMarkup(scene: Scene, shown: Shown): string {
  const headings = scene.headings.map(
    ({ x, y, text }) => `<text class="heading" x="${x}" y="${y}">${escapeText(text)}</text>`,
  );
  const lines = scene.links.map(linkMarkup);
  const boxes = scene.boxes.map((box) => boxMarkup(box, shown));
  return [
    `<g class="headings">${headings.join("")}</g>`,
    `<g class="links" fill="none">${lines.join("")}</g>`,
    `<g class="boxes">${boxes.join("")}</g>`,
  ].join("\n");
}

const linkMarkup = ({ from, to, kind, path }: PlacedLink): string =>
  `<path class="link e-${kind}" data-from="${escapeText(from)}" data-to="${escapeText(to)}" d="${path}"><title>${escapeText(`${labelOf(from)} ${edgeWords[kind][0]} ${labelOf(to)}`)}</title></path>`;

/** `borgbackup server` of `instance:borgbackup#server`. */
const labelOf = (id: string): string => id.slice(id.indexOf(":") + 1).replace("#", " ");

function boxMarkup(box: PlacedBox, shown: Shown): string {
  const { id, kind, x, y, width, height, title, note, several } = box;
  const node = shown.lookups.nodes.get(id);
  const head = headOf(box);
  const lineOfTitle = note === undefined ? head / 2 + 4.5 : 19;
  const room = width - metrics.padding - metrics.icon;
  const place = several ? undefined : node?.place;
  const content = [
    `<title>${escapeText(tooltip(several ? title : `${kind} ${title}`, note, node?.about, place))}</title>`,
    `<rect class="hit" width="${width}" height="${head}" rx="8"/>`,
    iconMarkup(icons[kind], metrics.padding, lineOfTitle - 12),
    textMarkup(
      "title",
      metrics.padding + metrics.icon,
      lineOfTitle,
      cut(title, fontSizes.title, room - metrics.source),
    ),
    note === undefined
      ? ""
      : textMarkup(
          "note",
          metrics.padding + metrics.icon,
          36,
          cut(note, fontSizes.note, room - metrics.padding),
        ),
    place === undefined
      ? ""
      : `<g class="source">${iconMarkup(sourceIcon, width - 24, lineOfTitle - 12)}</g>`,
  ];
  const rows = box.rows.map((_, index) => rowMarkup(box, index, shown));
  return [
    `<g class="box k-${kind}${several ? " several" : ""}" data-id="${escapeText(id)}" transform="translate(${x} ${y})">`,
    `<rect class="card" width="${width}" height="${height}" rx="8"/>`,
    stripe(height),
    anchor("head", several ? undefined : id, place, shown, content.join("")),
    ...rows,
    "</g>",
  ].join("");
}

const stripe = (height: number): string =>
  `<path class="stripe" d="M4.5 1A8 8 0 0 0 0 8V${height - 8}A8 8 0 0 0 4.5 ${height - 1}Z"/>`;

function rowMarkup(box: PlacedBox, index: number, shown: Shown): string {
  const row = box.rows[index];
  if (row === undefined) return "";
  const { x, y, width } = rowPlace(box, index);
  const item = shown.lookups.items.get(row.id) ?? shown.lookups.nodes.get(row.id);
  const room = width - 2 * metrics.padding - noteWidth(row.note);
  const note = row.note === undefined ? "" : cut(row.note, fontSizes.rowNote, width / 1.6);
  const content = [
    `<title>${escapeText(tooltip(row.text, row.note, item?.about, item?.place))}</title>`,
    `<rect class="hit" x="4" width="${width - 8}" height="${metrics.row}" rx="4"/>`,
    textMarkup("row-name", metrics.padding, 14, cut(row.text, fontSizes.row, Math.max(room, width / 3))),
    note === "" ? "" : textMarkup("row-note", width - metrics.padding, 14, note),
  ].join("");
  const at = ` transform="translate(${x - box.x} ${y - box.y})"`;
  return anchor("row", row.id, item?.place, shown, content, at);
}

/** A link to a source; something that can be chosen alike where it has none. */
function anchor(
  name: string,
  id: string | undefined,
  place: Origin | undefined,
  { hrefOf }: Shown,
  content: string,
  more = "",
): string {
  const named = id === undefined ? "" : ` data-id="${escapeText(id)}"`;
  if (place === undefined) return `<g class="${name}"${named}${more}>${content}</g>`;
  return `<a class="${name}"${named} href="${escapeText(hrefOf(place))}"${more}>${content}</a>`;
}

const iconMarkup = (path: string, x: number, y: number): string =>
  `<path class="icon" transform="translate(${x} ${y})" d="${path}"/>`;

const textMarkup = (name: string, x: number, y: number, text: string): string =>
  `<text class="${name}" x="${x}" y="${y}">${escapeText(text)}</text>`;

const tooltip = (title: string, note?: string, about?: string, place?: Origin): string =>
  [title, note, about, place === undefined ? undefined : `${place.file}:${place.line}`]
    .filter((line) => line !== undefined)
    .join("\n");

/** An icon of its own, for legends. */
export const iconOf = (kind: NodeKind): string =>
  `<svg class="k-${kind}" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path class="icon" d="${icons[kind]}"/></svg>`;
