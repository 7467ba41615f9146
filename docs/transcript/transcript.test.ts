import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerTo, edited, lasting, stepsOf, withShown } from "./page.ts";
import { played } from "./pages.ts";
import { play } from "./play.ts";

describe("a page that is played", () => {
  it.each(played.map((path) => [basename(path), path]))(
    "%s shows what a terminal shows (npx tsx docs/transcript/write.ts)",
    async (_, path) => {
      const page = readFileSync(path, "utf8");
      expect(stepsOf(page).length).toBeGreaterThan(10);
      const { page: now, pictures } = await play(page);
      expect(lasting(now)).toBe(lasting(page));
      for (const [name, picture] of pictures)
        expect(readFileSync(join(dirname(path), name), "utf8"), name).toBe(picture);
    },
    400_000,
  );

  const page =
    "# A\n\n```console\n$ a b\nold\n$ c\n```\n\n```diff\n@@ x.ts @@\n   {\n-  a: 1,\n+  b: 2,\n@@ y.ts @@\n+c\n d\n```\n\n```console\n$ d\n```\n\n![d](d.svg)\n\n```sh\n$ no\n```\n";

  it("is read step by step", () => {
    expect(stepsOf(page)).toEqual([
      { kind: "run", command: "a b", shown: ["old"] },
      { kind: "run", command: "c", shown: [] },
      { kind: "edit", file: "x.ts", before: "  {\n  a: 1,\n", after: "  {\n  b: 2,\n" },
      { kind: "edit", file: "y.ts", before: "d\n", after: "c\nd\n" },
      { kind: "run", command: "d", shown: [], picture: "d.svg" },
    ]);
    expect(withShown(page, [["new", "lines"], [], ["e"]])).toBe(
      page.replace("old", "new\nlines").replace("$ d\n", "$ d\ne\n"),
    );
    expect(() => stepsOf("```diff\n-a\n```\n")).toThrow("begins with @@ file @@");
  });

  it("edits in one place, or not at all", () => {
    const edit = { kind: "edit", file: "x.ts", before: "a\n", after: "b\n" } as const;
    expect(edited("1\na\n2\n", edit)).toBe("1\nb\n2\n");
    expect(() => edited("1\n", edit)).toThrow("does not fit x.ts");
    expect(() => edited("a\na\n", edit)).toThrow("does not fit x.ts");
  });

  it("answers questions as it shows them", () => {
    const shown = ["◇  Which?", "│  two", "│", "◇  Name?", "│  ada", "◇  Key?", "│"];
    const choice = ["◆  Which?", "│  ● one", "│  ○ two", "└"];
    expect(answerTo(choice, shown)).toBe("\u001B[B");
    expect(answerTo(["◆  Which?", "│  ○ one", "│  ● two", "└"], shown)).toBe("\r");
    expect(answerTo(["◆  Name?", "│  x█", "└"], shown)).toBe("\u0015ada\r");
    expect(answerTo(["◆  Key?", "│  █", "└"], shown)).toBe("\u0015\r");
    expect(answerTo(["◇  Name?", "│  ada"], shown)).toBeUndefined();
    expect(() => answerTo(["◆  Age?", "│  _"], shown)).toThrow("no answer to: Age?");
    expect(() => answerTo(["◆  Which?", "│  ● one"], shown)).toThrow('"two" is none of one');
  });

  it("lasts where only times, counts and hashes differ", () => {
    expect(
      lasting(
        "out/: 1 written (0.42 s)\n  load 0.10 s, types 0.30 s\nadded 17 packages in 8s\nsince HEAD (00e45ca).",
      ),
    ).toBe(
      lasting(
        "out/: 1 written (1.20 s)\n  load 0.20 s, write 0.01 s, types 0.31 s\nadded 18 packages in 12s\nsince HEAD (1234567).",
      ),
    );
    expect(lasting("out/: 1 written (0.42 s)")).not.toBe(lasting("out/: 2 written (0.42 s)"));
  });
});
