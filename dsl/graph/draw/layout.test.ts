import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Drawing } from "../view/drawing.ts";
import { curve } from "./curve.ts";
import { layOut } from "./layout.ts";
import { cut, widthOf } from "./measure.ts";
import { ranksOf } from "./ranks.ts";

const box = (id: string, column: number, rows: readonly string[] = []): Box => ({
  id,
  kind: "module",
  title: id,
  note: column % 2 === 0 ? "a note" : undefined,
  rows: rows.map((text) => ({ id: `${id}#${text}`, text, note: undefined })),
  several: false,
  column,
});

/** Boxes in four columns, with links from left to right, and some within a column. */
const drawings = fc
  .array(fc.record({ column: fc.nat(3), rows: fc.nat(4) }), { minLength: 1, maxLength: 14 })
  .chain((given) => {
    const boxes = given.map(({ column, rows }, index) =>
      box(`n${index}`, column, ["a", "b", "c", "d"].slice(0, rows)),
    );
    const index = fc.nat(boxes.length - 1);
    return fc.array(fc.tuple(index, index), { maxLength: 25 }).map((pairs): Drawing => {
      const links = pairs
        .filter(([from, to]) => from !== to && (boxes[from]?.column ?? 0) <= (boxes[to]?.column ?? 0))
        .map(([from, to]) => ({ from: `n${from}`, to: `n${to}`, kind: "imports" as const }));
      return { boxes, links };
    });
  });

describe("a layout", () => {
  it("puts no box over another one, and all inside; the same drawing alike", () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const scene = layOut(drawing, ["a", "b", "c", "d"]);
        expect(layOut(drawing, ["a", "b", "c", "d"])).toEqual(scene);
        for (const [index, one] of scene.boxes.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(scene.width);
          expect(one.y + one.height).toBeLessThanOrEqual(scene.height);
          for (const other of scene.boxes.slice(index + 1)) {
            const apart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(apart, `${one.id} ${other.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leads every link from the right of one box to the left of the other", () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const scene = layOut(drawing, []);
        for (const { from, to, path } of scene.links) {
          const start = scene.boxes.find(({ id }) => id === from);
          const end = scene.boxes.find(({ id }) => id === to);
          expect(path).toMatch(
            new RegExp(`^M${((start?.x ?? 0) + (start?.width ?? 0)).toFixed(1).replace(/\.0$/, "")} `),
          );
          expect(path).toMatch(new RegExp(`[ CL]${(end?.x ?? 0).toFixed(1).replace(/\.0$/, "")} [\\d.-]+$`));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is empty of nothing", () => {
    expect(layOut({ boxes: [], links: [] }, ["a"])).toMatchObject({ boxes: [], links: [], headings: [] });
  });
});

describe("ranks", () => {
  const ranks = (links: readonly (readonly [string, string])[], ...boxes: readonly Box[]): object =>
    Object.fromEntries(ranksOf({ boxes, links: links.map(([from, to]) => ({ from, to, kind: "imports" })) }));

  it("go by column, and within one behind what uses it", () => {
    expect(
      ranks(
        [
          ["m", "a"],
          ["a", "b"],
          ["m", "b"],
          ["b", "i"],
        ],
        box("i", 2),
        box("b", 1),
        box("a", 1),
        box("m", 0),
      ),
    ).toEqual({ m: 0, a: 1, b: 2, i: 3 });
  });

  it("come to an end in a circle", () => {
    expect(
      Object.keys(
        ranks(
          [
            ["a", "b"],
            ["b", "a"],
          ],
          box("a", 0),
          box("b", 0),
        ),
      ),
    ).toEqual(["a", "b"]);
  });
});

describe("a curve", () => {
  it("bends between columns and runs straight through them", () => {
    const over = [
      { x: 50, y: 20 },
      { x: 150, y: 20 },
    ];
    const columns = [
      [0, 10],
      [100, 200],
      [300, 400],
    ] as const;
    expect(curve({ x: 10, y: 0 }, over, { x: 300, y: 40 }, columns)).toBe(
      "M10 0C55 0 55 20 100 20L200 20C250 20 250 40 300 40",
    );
  });
});

describe("a text", () => {
  it("is cut to what fits, by letters", () => {
    expect(cut("short", 10, 100)).toBe("short");
    expect(cut("x".repeat(100), 10, 100)).toBe(`${"x".repeat(15)}…`);
    expect(cut("😀😀😀", 10, 13)).toBe("😀…");
    expect(widthOf("😀😀", 10)).toBe(13);
  });
});
