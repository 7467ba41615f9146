import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { recordingOn, stepsOf } from "./page.ts";
import { played } from "./pages.ts";
import { framesOf, recordingOf, type Scene } from "./recording.ts";
import type { Row } from "./picture.ts";

const row = (text: string): Row => [{ column: 0, width: text.length, text, bold: false, dim: false }];
const textOf = (rows: readonly Row[]): readonly string[] =>
  rows.map((pieces) => pieces.map(({ text }) => text).join(""));

const scenes: readonly Scene[] = [
  { kind: "run", rows: ["$ a", ...Array.from({ length: 30 }, (_, index) => `line ${index}`)].map(row) },
  { kind: "edit", file: "x.ts", before: "{\n  a: 1,\n}\n", after: "{\n  b: 2,\n}\n" },
  { kind: "run", rows: [row("$ b")] },
];

it("shows a command as it is typed, then what it shows, and an edit as its lines", () => {
  const frames = framesOf(scenes);
  expect(frames.map(({ rows }) => textOf(rows).at(-1))).toEqual(["$ a", "line 29", "+  b: 2,", "$ b"]);
  expect(textOf(frames[2]?.rows ?? []).slice(-4)).toEqual([
    "line 29",
    "x.ts, in the editor",
    "-  a: 1,",
    "+  b: 2,",
  ]);
});

it("keeps to the height of a screen, and to the time that reading takes", () => {
  const frames = framesOf(scenes);
  expect(frames.map(({ rows }) => rows.length)).toEqual([1, 28, 28, 28]);
  expect(frames.map(({ seconds }) => seconds)).toEqual([1.2, 5, 1.75, 1.2]);
  const film = recordingOf(scenes, 80, "a < b");
  expect(film).toContain("<title>a &lt; b</title>");
  expect(film).toContain("animation:play 9.2s step-end infinite");
  expect(film.match(/translateY\((-?\d+)px\)/g)?.slice(0, 4)).toEqual(
    [0, 1, 2, 3].map((nth) => `translateY(${nth * -592}px)`.replace("-0", "0")),
  );
});

it("is on the page, with every command of it", () => {
  for (const path of played) {
    const page = readFileSync(path, "utf8");
    const film = readFileSync(join(dirname(path), recordingOn(page) ?? ""), "utf8");
    const said = film
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    for (const step of stepsOf(page)) if (step.kind === "run") expect(said).toContain(`$ ${step.command}`);
  }
});
