import { describe, expect, it } from "vitest";
import { layOut } from "../draw/layout.ts";
import type { Box } from "./drawing.ts";
import { neighbour } from "./neighbour.ts";

const box = (id: string, column: number): Box => ({
  id,
  kind: "module",
  title: id,
  note: undefined,
  rows: [{ id: `${id}#row`, text: "row", note: undefined }],
  several: false,
  column,
});

const scene = layOut(
  {
    boxes: [box("a", 0), box("b", 1), box("c", 1), box("d", 2)],
    links: [
      { from: "a", to: "b", kind: "imports" },
      { from: "a#row", to: "c", kind: "imports" },
      { from: "c", to: "d", kind: "imports" },
    ],
  },
  [],
);

describe("the next box", () => {
  it("follows links to the sides", () => {
    expect(["b", "c"]).toContain(neighbour(scene, "a", "right"));
    expect(neighbour(scene, "d", "left")).toBe("c");
    expect(neighbour(scene, "d", "right")).toBeUndefined();
    expect(neighbour(scene, "d#row", "left")).toBe("c");
  });

  it("is above or below in the column", () => {
    const [upper, lower] = scene.boxes
      .filter(({ column }) => column === 1)
      .toSorted((one, other) => one.y - other.y)
      .map(({ id }) => id);
    expect(neighbour(scene, upper, "down")).toBe(lower);
    expect(neighbour(scene, lower, "up")).toBe(upper);
    expect(neighbour(scene, upper, "up")).toBeUndefined();
  });

  it("is the first one where nothing is selected", () => {
    expect(neighbour(scene, undefined, "down")).toBe("a");
    expect(neighbour(scene, "gone", "left")).toBe("a");
    expect(neighbour({ boxes: [], links: [] }, undefined, "up")).toBeUndefined();
  });
});
