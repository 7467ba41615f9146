import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { library } from "../compile/load/resolve.ts";
import { graphOf } from "./fleet-graph.ts";
import { pageOf } from "./html.ts";
import type { FleetGraph } from "./model.ts";
import { compiled, small } from "./testing/fleet.ts";

let graph: FleetGraph;
let page = "";
beforeAll(async () => {
  graph = graphOf((await compiled(small)).fleet);
  page = await pageOf({ graph, view: "machines", sources: "../" });
});

const dataOf = (text: string): unknown =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(text)?.[1] ?? "");

describe("the page", () => {
  it("is the same for the same graph, and has nothing of this machine", async () => {
    expect(await pageOf({ graph, view: "machines", sources: "../" })).toBe(page);
    expect(page).not.toContain(library);
    expect(page).not.toContain("node_modules");
  });

  it("holds all that it needs: nothing is loaded, and only its own script runs", () => {
    expect(page).not.toMatch(/<(?:link|img|iframe)\b|<script[^>]*\ssrc=|@import|url\(/);
    const script = /<script>(.*)<\/script>/s.exec(page)?.[1] ?? "";
    expect(script.length).toBeGreaterThan(10_000);
    const hash = createHash("sha256").update(script).digest("base64");
    expect(page).toContain(`script-src 'sha256-${hash}'`);
    expect(page).toContain("default-src 'none'");
  });

  it("holds the graph, whatever things are called", async () => {
    expect(dataOf(page)).toEqual({ graph, view: "machines", sources: "../" });
    const title = "</script><script>alert(1)</script><!-- <b>&";
    const other = await pageOf({ graph: { ...graph, title }, view: "vars", of: "tag:server", sources: "" });
    expect(dataOf(other)).toMatchObject({ graph: { title }, of: "tag:server" });
    expect(other.match(/<script/g)).toHaveLength(2);
  });

  it("keeps the licences of the libraries in it", () => {
    for (const text of ["@dagrejs/dagre", "d3-zoom", "Permission is hereby granted", "Copyright"])
      expect(page).toContain(text);
  });
});
