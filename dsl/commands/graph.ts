/** `graph`: a picture of the fleet. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { asRun } from "../diagnostics/program.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { FleetGraph } from "../graph/model.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report } from "./report.ts";

export const graph: Command = {
  name: "graph",
  summary: "a picture of the fleet: machines, services and roles, modules, vars, overlays, inputs",
  args: ["[VIEW]", "[NAME]"],
  flags: {
    html: { text: "a page that works offline: to move, filter, search (what is made unless told)" },
    svg: { text: "one picture: VIEW of the whole fleet, or of the machine, home or tag NAME" },
    json: { text: "print nodes and edges as JSON" },
    output: { short: "o", value: "FILE", text: "where to write it; - for standard output" },
    sources: {
      value: "URL",
      text: "where the sources are on the web, for pages that are published: https://…/blob/main",
    },
  },
  examples: [
    ["bun build.ts graph", "writes .nivis/graph.html: open it in a browser"],
    ["bun build.ts graph modules cinnabar", "the page, at what cinnabar imports"],
    ["bun build.ts graph vars --svg", "writes .nivis/graph.svg: generators, and who reads their files"],
    ["bun build.ts graph --json | jq '.nodes[] | select(.kind == \"machine\")'", "for other machines"],
  ],
  run: async (context) => {
    const format = formatOf(context);
    const { viewNames } = await import("../graph/view/views.ts");
    const [given, name] = context.args;
    const view = viewNames.find((one) => one === given);
    if (given !== undefined && view === undefined) throw unknownView(given, viewNames);
    const { compile } = await import("../compile/compile.ts");
    // What TypeScript says of it is the build's to tell.
    const compiled = await compile(context.root, { types: false });
    if (compiled.fleet === undefined) {
      report(context, compiled.diagnostics);
      return exitCodes.errors;
    }
    const { graphOf } = await import("../graph/fleet-graph.ts");
    const fleet = graphOf(compiled.fleet);
    const wanted = { view: view ?? "machines", of: idOf(fleet, name) } as const;
    if (compiled.diagnostics.some(({ severity }) => severity === "error"))
      context.warn(
        asRun("The fleet has errors (`bun build.ts` tells them): something may be missing here.\n"),
      );
    if (format === "json") {
      const { title, nodes, edges } = fleet;
      return write(
        context,
        fleet,
        `${JSON.stringify({ ok: true, title, nodes, edges }, undefined, 2)}\n`,
        "-",
      );
    }
    const file = `.nivis/graph.${format}`;
    const sources = sourcesFrom(context, file);
    if (format === "svg") {
      const { drawn, pictureOf } = await import("../graph/draw/picture.ts");
      const { hrefFrom } = await import("../graph/draw/svg.ts");
      const { tooMuch } = await import("../graph/view/drawing.ts");
      const picture = drawn(fleet, wanted);
      const much = tooMuch(picture.drawing);
      if (much !== undefined) throw tooLarge(much, wanted.view, fleet);
      return write(context, fleet, pictureOf(picture, hrefFrom(sources)), file);
    }
    const { pageOf } = await import("../graph/html.ts");
    return write(context, fleet, await pageOf({ graph: fleet, ...wanted, sources }), file);
  },
};

/** NV7050: more than one format is asked for. */
function formatOf({ flags }: Context): "html" | "svg" | "json" {
  const formats = (["html", "svg", "json"] as const).filter((format) => flags[format] === true);
  const [first = "html", second] = formats;
  if (second === undefined) return first;
  const message = `--${first} and --${second} are two pictures`;
  throw usage("NV7050", message, "ask for one at a time");
}

/** NV7051: there is no such view. */
function unknownView(given: string, known: readonly string[]): NivisError {
  const near = nearest(given, known);
  const help = near === undefined ? `there are ${known.join(", ")}` : `did you mean ${near}?`;
  return usage("NV7051", `there is no view ${JSON.stringify(given)}`, help);
}

/** NV7054: nobody would find anything in the picture. */
function tooLarge(much: string, view: string, { nodes }: FleetGraph): NivisError {
  const { name = "NAME" } = nodes.find(({ kind }) => kind === "machine") ?? {};
  const help = asRun(
    `name a machine, a home or a tag: \`bun build.ts graph ${view} ${name} --svg\`; or make the page, where one can search: \`bun build.ts graph\``,
  );
  return usage("NV7054", much, help);
}

/** NV7052: there is no machine, home or tag of the name. */
function idOf({ nodes }: FleetGraph, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const all = (["machine", "home", "tag"] as const).flatMap((kind) =>
    nodes.filter((node) => node.kind === kind),
  );
  const found = all.find((node) => node.name === name);
  if (found !== undefined) return found.id;
  const names = all.map((node) => node.name);
  const near = nearest(name, names);
  const help = near === undefined ? `there are ${names.join(", ") || "none yet"}` : `did you mean ${near}?`;
  throw usage("NV7052", `there is no machine, home or tag ${JSON.stringify(name)}`, help);
}

const usage = (code: string, message: string, help: string): NivisError =>
  new NivisError([{ code, severity: "error", message, labels: [], help }]);

/** What stands in front of paths of sources: an address, or the way from the file that is written to the project. */
function sourcesFrom({ root, flags }: Context, file: string): string {
  const { sources, output } = flags;
  if (typeof sources === "string") return sources.endsWith("/") ? sources : `${sources}/`;
  if (output === "-") return "";
  const to = typeof output === "string" ? resolve(output) : join(root, file);
  const way = relative(dirname(to), root).split(sep).map(encodeURIComponent).join("/");
  return way === "" ? "" : `${way}/`;
}

/** NV7053: the file cannot be written. */
function write(
  { root, flags, print }: Context,
  { nodes, edges }: FleetGraph,
  text: string,
  file: string,
): number {
  const output = typeof flags["output"] === "string" ? flags["output"] : file;
  if (output === "-") {
    print(text);
    return exitCodes.ok;
  }
  const path = flags["output"] === undefined ? join(root, file) : resolve(output);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const message = `${output} cannot be written: ${why}`;
    throw usage("NV7053", message, "give another file: --output FILE");
  }
  print(`${output}: ${nodes.length} things, ${edges.length} connections\n`);
  return exitCodes.ok;
}
