import { beforeAll, describe, expect, it } from "vitest";
import { graphOf } from "../fleet-graph.ts";
import type { FleetGraph } from "../model.ts";
import { compiled, small } from "../testing/fleet.ts";
import { viewNames } from "../view/views.ts";
import { icons } from "./icons.ts";
import { drawn, pictureOf } from "./picture.ts";
import { hrefFrom } from "./svg.ts";

let graph: FleetGraph;
beforeAll(async () => {
  graph = graphOf((await compiled(small)).fleet);
});

/** The elements that are open at the end, and text outside of tags: nothing where markup is well-formed. */
function unbalanced(markup: string): readonly string[] {
  const open: string[] = [];
  const style = markup.replace(/<style>[^<]*<\/style>/, "");
  for (const [, close, name = "", attributes = "", single] of style.matchAll(
    /<(\/?)([a-z]+)((?:\s[a-z-]+(?::[a-z]+)?="[^"<]*")*)\s*(\/?)>/gi,
  )) {
    if (close === "/") {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (single !== "/") open.push(name);
    if (/&(?!(?:lt|gt|amp|quot|#39);)/.test(attributes)) return [attributes];
  }
  const rest = style.replaceAll(/<\/?[a-z]+(?:\s[a-z-]+(?::[a-z]+)?="[^"<]*")*\s*\/?>/gi, "");
  return [...open, ...(/[<>]/.test(rest) ? [rest] : [])];
}

describe("a picture", () => {
  it.each(viewNames)("of %s is well-formed, and the same every time", (view) => {
    const draw = (): string => pictureOf(drawn(graph, { view }), hrefFrom("../"));
    const svg = draw();
    expect(unbalanced(svg)).toEqual([]);
    expect(draw()).toBe(svg);
    expect(svg).not.toContain("NaN");
    expect(svg).not.toContain("undefined");
  });

  it("leads to sources, as files or on the web", () => {
    expect(pictureOf(drawn(graph, { view: "machines" }), hrefFrom("../"))).toContain(
      'data-id="machine:cinnabar" href="../hosts/cinnabar.ts#L7"',
    );
    expect(
      pictureOf(drawn(graph, { view: "machines" }), hrefFrom("https://example.org/blob/main/")),
    ).toContain('href="https://example.org/blob/main/hosts/cinnabar.ts#L7"');
    expect(hrefFrom("")({ file: "home/a b#c/ü.ts", line: 3, column: 1 })).toBe("home/a%20b%23c/%C3%BC.ts#L3");
  });

  it("says what it is of, and names are no markup", () => {
    expect(pictureOf(drawn(graph, { view: "machines", of: "machine:cinnabar" }), hrefFrom(""))).toContain(
      "<title>Machines · cinnabar · a &lt;small&gt; fleet</title>",
    );
    const evil = `"><script>alert('1')</script>&amp;`;
    const nodes = graph.nodes.map((node) => ({
      ...node,
      name: evil,
      note: evil,
      about: evil,
      items: (node.items ?? []).map((item) => ({ ...item, name: evil, note: evil })),
    }));
    for (const view of viewNames) {
      const svg = pictureOf(drawn({ ...graph, title: evil, nodes }, { view }), hrefFrom(evil));
      expect(unbalanced(svg)).toEqual([]);
      expect(svg).not.toContain("<script");
    }
  });

  it("would not be called well-formed if it were not", () => {
    for (const markup of ["<a>", "</a>", "<a></b>", "<a>x < y</a>", '<a b="&x"></a>'])
      expect(unbalanced(markup)).not.toEqual([]);
  });
});

describe("icons", () => {
  it("are one for each kind, each another", () => {
    expect(new Set(Object.values(icons)).size).toBe(Object.keys(icons).length);
  });
});
