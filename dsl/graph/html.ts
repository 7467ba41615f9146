/** The page: one file that works offline. Its data, its styles and its script, bundled with the libraries, are in it. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { asRun } from "../diagnostics/program.ts";
import { escapeText, scriptJson } from "./draw/escape.ts";
import type { FleetGraph } from "./model.ts";
import { pageStyle } from "./styles.ts";
import type { PageData } from "./view/page-data.ts";

/**
 * Makes the page. The same graph gives the same bytes: nothing of the machine or the day is in it.
 *
 * ```ts
 * await pageOf({ graph, view: "machines", sources: "../" });
 * ```
 */
export async function pageOf(data: PageData): Promise<string> {
  const script = await scriptOfPage();
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(titleOf(data.graph))}</title>
<style>
${pageStyle()}</style>
</head>
<body>
${body(data.graph)}
<script type="application/json" id="data">${scriptJson(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

const titleOf = ({ title }: FleetGraph): string => `${title} · fleet graph`;

/** The script of the page: as the package holds it, or bundled from its sources. */
async function scriptOfPage(): Promise<string> {
  const made = new URL("page.js", import.meta.url);
  if (existsSync(made)) return readFileSync(made, "utf8");
  const { bundlePage } = await import("./bundle.ts");
  return bundlePage();
}

const keys: readonly (readonly [string, string])[] = [
  ["1 … 5", "the views"],
  ["/", "search"],
  ["← → ↑ ↓", "to the next box: along its connections, or in its column"],
  ["Tab", "into the picture, and on to the details"],
  ["f", "only what the selected box is connected to, and back"],
  ["o", "its source"],
  ["Esc", "selects nothing; shows everything again"],
  ["+ − 0", "larger, smaller, all of it"],
  ["Ctrl-click", "on a box opens its source"],
];

const body = (graph: FleetGraph): string => `<header>
<h1 title="${escapeText(graph.title)}">${escapeText(graph.title)}</h1>
<div id="tabs" role="tablist" aria-label="Views"></div>
<div class="tools">
<label class="of"><span>Show</span> <select id="of" aria-label="Machine, home or tag"></select></label>
<div class="finder">
<input id="search" type="search" placeholder="Search  /" autocomplete="off" spellcheck="false" role="combobox" aria-label="Search" aria-expanded="false" aria-controls="hits" aria-autocomplete="list">
<ul id="hits" role="listbox" aria-label="Found" hidden></ul>
</div>
<button id="scheme" type="button" aria-label="Colours: auto" title="Colours: auto">◐</button>
<button id="help-open" type="button" aria-label="Keys" title="Keys  ?">?</button>
</div>
</header>
<main>
<div class="view">
<p class="caption"><span id="about"></span> <span id="status" role="status"></span>
<span id="around" hidden>Only what <b id="around-name"></b> is connected to <button id="around-off" type="button">show all</button></span></p>
<div class="stage">
<svg id="canvas" tabindex="-1" role="group" aria-label="The graph"><g id="scene"></g></svg>
<div class="zoom" role="group" aria-label="Zoom">
<button id="zoom-in" type="button" aria-label="Larger">+</button>
<button id="zoom-out" type="button" aria-label="Smaller">−</button>
<button id="zoom-fit" type="button" aria-label="All of it">⤢</button>
</div>
</div>
<fieldset id="legend" aria-label="Kinds that are shown"></fieldset>
</div>
<aside id="panel" aria-label="Details" hidden>
<button id="panel-close" type="button" aria-label="Close">×</button>
<div id="panel-body"></div>
</aside>
</main>
<dialog id="help" aria-label="Keys">
<form method="dialog"><button aria-label="Close">×</button></form>
<h2>Keys</h2>
<dl>${keys.map(([key, what]) => `<dt><kbd>${escapeText(key)}</kbd></dt><dd>${escapeText(what)}</dd>`).join("")}</dl>
</dialog>
<noscript>This page draws itself: it needs JavaScript. A picture without: ${escapeText(asRun("bun build.ts graph --svg"))}</noscript>`;
