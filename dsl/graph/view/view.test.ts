import { beforeAll, describe, expect, it } from "vitest";
import { graphOf } from "../fleet-graph.ts";
import { nodeOfEnd, nodeKinds, type FleetGraph, type GraphEdge, type GraphNode } from "../model.ts";
import { compiled, small } from "../testing/fleet.ts";
import { drawingOf, tooMuch } from "./drawing.ts";
import { lookupsOf, type Lookups } from "./ends.ts";
import { found } from "./found.ts";
import { gettersOf } from "./gets.ts";
import { select, type Wanted } from "./select.ts";
import { viewNames } from "./views.ts";

let lookups: Lookups;
beforeAll(async () => {
  lookups = lookupsOf(graphOf((await compiled(small)).fleet));
});

const ids = (wanted: Wanted): readonly string[] => select(lookups, wanted).nodes.map(({ id }) => id);
const edges = (wanted: Wanted): readonly string[] =>
  select(lookups, wanted).edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`);

describe("a view", () => {
  it.each(viewNames)("of %s has edges between what is in it, whatever is asked for", (view) => {
    const all = [undefined, ...lookups.graph.nodes.map(({ id }) => id)];
    for (const of of all)
      for (const around of [undefined, of])
        for (const hidden of [new Set<GraphNode["kind"]>(), new Set(nodeKinds.slice(0, 6))]) {
          const selection = select(lookups, { view, of, around, hidden });
          const known = new Set(selection.nodes.map(({ id }) => id));
          for (const { from, to } of selection.edges)
            expect([nodeOfEnd(from), nodeOfEnd(to)].filter((id) => !known.has(id))).toEqual([]);
          const { boxes, links } = drawingOf(selection);
          const ends = new Set(boxes.flatMap((box) => [box.id, ...box.rows.map(({ id }) => id)]));
          for (const { from, to } of links) expect([from, to].filter((end) => !ends.has(end))).toEqual([]);
        }
  });

  it("of machines shows what belongs to one, or to those with a tag", () => {
    expect(ids({ view: "machines", of: "machine:cinnabar" })).toEqual([
      "machine:cinnabar",
      "home:crs58",
      "tag:server",
      "instance:borgbackup",
    ]);
    expect(ids({ view: "machines", of: "tag:laptop" })).toEqual(["machine:stibnite", "tag:laptop"]);
  });

  it("of modules shows what a machine imports, and its homes from outside", () => {
    const own = ids({ view: "modules", of: "machine:cinnabar" });
    expect(own).toContain("generator:login");
    expect(own).toContain("home:crs58");
    expect(own).not.toContain("module:homeManager.shell");
    expect(own).not.toContain("module:darwin.base");
    expect(ids({ view: "modules", of: "home:crs58" })).toEqual(["home:crs58", "module:homeManager.shell"]);
  });

  it("of vars leads machines to the modules that read", () => {
    expect(edges({ view: "vars" })).toEqual([
      "machine:cinnabar has module:nixos.copies",
      "generator:password needs generator:login",
      "module:nixos.copies reads generator:password#password",
    ]);
    expect(ids({ view: "vars", of: "machine:stibnite" })).toEqual([]);
  });

  it("of overlays shows the packages that a machine gets", () => {
    const rows = (of?: string): readonly string[] =>
      drawingOf(select(lookups, { view: "overlays", of }))
        .boxes.filter(({ id }) => id === "overlay:fixes")
        .flatMap((box) => box.rows.map(({ text }) => text));
    expect(rows()).toEqual(["yt-dlp", "hello"]);
    expect(rows("machine:stibnite")).toEqual(["yt-dlp", "hello"]);
    expect(rows("machine:cinnabar")).toEqual(["hello"]);
  });

  it("of inputs shows who uses what", () => {
    expect(edges({ view: "inputs", of: "machine:stibnite" })).toEqual([]);
    expect(edges({ view: "inputs", of: "machine:cinnabar" })).toContain(
      "machine:cinnabar imports input:srvos#nixosModules.server",
    );
  });
});

describe("what is asked for", () => {
  it("may be all around one thing", () => {
    expect(ids({ view: "modules", around: "module:nixos.copies" })).toEqual([
      "machine:cinnabar",
      "module:nixos.copies",
      "generator:login",
      "generator:password",
    ]);
  });

  it("may leave kinds out: what they connect is connected directly", () => {
    const hidden = new Set(["tag"] as const);
    expect(edges({ view: "machines", hidden })).toEqual([
      "instance:borgbackup#server names machine:cinnabar",
      "machine:cinnabar home home:crs58",
      "instance:borgbackup#client tags machine:cinnabar",
    ]);
    expect(select(lookups, { view: "machines", hidden }).counts.get("tag")).toBe(2);
  });

  it("may be nothing that is there", () => {
    expect(ids({ view: "machines", of: "machine:gone" })).toEqual(ids({ view: "machines" }));
    expect(ids({ view: "machines", around: "machine:gone" })).toEqual(ids({ view: "machines" }));
  });
});

describe("who gets the packages of an overlay", () => {
  it("hangs on who applies it, and on the platform", () => {
    expect(gettersOf(lookups, "overlay:fixes")).toEqual(["machine:cinnabar", "machine:stibnite"]);
    expect(gettersOf(lookups, "overlay:fixes#yt-dlp")).toEqual(["machine:stibnite"]);
  });
});

describe("a large fleet", () => {
  const machine = (index: number): GraphNode => ({
    id: `machine:h${index}`,
    kind: "machine",
    name: `h${index}`,
  });
  const graph = (count: number): FleetGraph => ({
    title: "",
    nodes: [
      ...Array.from({ length: count }, (_, index) => machine(index)),
      { id: "tag:a", kind: "tag", name: "a" },
      { id: "tag:b", kind: "tag", name: "b" },
    ],
    edges: Array.from({ length: count }, (_, index): GraphEdge => ({
      from: index % 10 === 0 ? "tag:b" : "tag:a",
      to: `machine:h${index}`,
      kind: "tags",
    })),
  });
  const boxes = (count: number): readonly string[] =>
    drawingOf(select(lookupsOf(graph(count)), { view: "machines" })).boxes.map(({ title }) => title);

  it("puts machines that are alike into one box", () => {
    expect(boxes(100)).toEqual(["10 machines", "90 machines", "a", "b"]);
    const drawing = drawingOf(select(lookupsOf(graph(100)), { view: "machines" }));
    expect(drawing.links).toHaveLength(2);
    expect(drawing.boxes.flatMap(({ rows }) => rows)).toHaveLength(100);
  });

  it("leaves modules out that one machine alone imports, and what they import is imported by it", () => {
    const { nodes } = graph(20);
    const module = (name: string): GraphNode => ({ id: `module:nixos.${name}`, kind: "module", name });
    const imports = (from: string, to: string): GraphEdge => ({ from, to, kind: "imports" });
    const drawing = drawingOf(
      select(
        lookupsOf({
          title: "",
          nodes: [...nodes, module("own"), module("shared"), module("deep")],
          edges: [
            imports("machine:h0", "module:nixos.own"),
            imports("module:nixos.own", "module:nixos.deep"),
            imports("machine:h1", "module:nixos.shared"),
            imports("machine:h2", "module:nixos.shared"),
          ],
        }),
        { view: "modules" },
      ),
    );
    expect(drawing.left).toBe(1);
    expect(drawing.boxes.map(({ title }) => title).toSorted()).toEqual([
      "17 machines",
      "deep",
      "h0",
      "h1",
      "h2",
      "shared",
    ]);
    expect(drawing.links).toContainEqual(imports("machine:h0", "module:nixos.deep"));
  });

  it("puts files that use the same into one box, where there are many", () => {
    const files = (count: number) =>
      drawingOf(
        select(
          lookupsOf({
            title: "",
            nodes: [
              { id: "input:nixpkgs", kind: "input", name: "nixpkgs" },
              ...Array.from({ length: count }, (_, index): GraphNode => {
                const name = `hosts/h${index}.ts`;
                return { id: `file:${name}`, kind: "file", name };
              }),
            ],
            edges: Array.from({ length: count }, (_, index): GraphEdge => ({
              from: `file:hosts/h${index}.ts`,
              to: "input:nixpkgs",
              kind: "uses",
            })),
          }),
          { view: "inputs" },
        ),
      ).boxes.map(({ title }) => title);
    expect(files(1000)).toEqual(["nixpkgs", "1000 other files"]);
    expect(files(3)).toHaveLength(4);
  });

  it("may be too much for a picture", () => {
    const unlike = (count: number) => {
      const nodes = Array.from({ length: count }, (_, index) => machine(index));
      const tags = nodes.map(({ name }): GraphNode => ({ id: `tag:${name}`, kind: "tag", name }));
      const all = nodes.map(({ id, name }): GraphEdge => ({ from: `tag:${name}`, to: id, kind: "tags" }));
      const whole = { title: "", nodes: [...nodes, ...tags], edges: all };
      return drawingOf(select(lookupsOf(whole), { view: "machines" }));
    };
    expect(tooMuch(unlike(250))).toBeUndefined();
    expect(tooMuch(unlike(251))).toBe("502 boxes are too many for one picture");
    const { boxes: two, links: one } = unlike(1);
    expect(tooMuch({ boxes: two, links: Array.from({ length: 2501 }, () => one[0] ?? []).flat() })).toBe(
      "2501 lines are too many for one picture",
    );
    expect(tooMuch(drawingOf(select(lookupsOf(graph(1000)), { view: "machines" })))).toBeUndefined();
  });

  it("draws a few one by one", () => {
    expect(boxes(5)).toEqual(["h0", "h1", "h2", "h3", "h4", "a", "b"]);
  });
});

describe("search", () => {
  const names = (text: string): readonly string[] => found(lookups.graph, text).map(({ id }) => id);

  it("finds by name, best first, then by what and where it is", () => {
    expect(names("password")[0]).toBe("generator:password");
    expect(names("PASSW")).toContain("generator:login#password");
    expect(names("nixos base")).toEqual(["module:nixos.base"]);
    expect(names("hosts/cinnabar.ts")).toEqual(["machine:cinnabar"]);
    expect(names("  ")).toEqual([]);
    expect(names("no such thing")).toEqual([]);
  });
});
