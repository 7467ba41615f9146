import { expect, it } from "vitest";
import { codes } from "../diagnostics/codes.ts";
import { colourPaint, plainPaint } from "../diagnostics/style.ts";
import { entryOf, errorsDocument, isCode, shownEntry } from "./code.ts";

const document = errorsDocument() ?? "";

it("finds the entry of every code, whole and alone", () => {
  for (const [code, title] of Object.entries(codes)) {
    const entry = entryOf(document, code) ?? "";
    expect(entry.split("\n")[0]).toBe(`### ${code}: ${title}`);
    expect(entry.match(/^(?:`{3,})/gm)?.length ?? 0, code).toSatisfy((fences: number) => fences % 2 === 0);
    expect(entry.match(/^### NV|^<a id=/gm)).toHaveLength(1);
  }
  expect(entryOf(document, "NV0000")).toBeUndefined();
});

it("takes what stands in a block as it is, and breaks the rest", () => {
  const page = [
    "# Errors",
    "## Part",
    '<a id="nv9001"></a>',
    "",
    "### NV9001: a title",
    "",
    "Run `bun build.ts` as [the guide](guide.md) says. **Instead of Nix's** words.",
    "",
    "````md",
    "## no heading, and a line that is much longer than the width",
    "```ts",
    "````",
    "",
    "## Next part",
    '<a id="nv9002"></a>',
    "### NV9002: another",
  ].join("\n");
  const entry = entryOf(page, "NV9001") ?? "";
  expect(shownEntry(entry, plainPaint, 30)).toBe(
    [
      "NV9001: a title",
      "",
      "Run `bun build.ts` as the",
      "guide says.",
      "Instead of Nix's words.",
      "",
      "    ## no heading, and a line that is much longer than the width",
      "    ```ts",
      "",
    ].join("\n"),
  );
  for (const words of ["NV9001: a title", "Instead of Nix's"])
    expect(shownEntry(entry, colourPaint, 30)).toContain(colourPaint("bold", words));
});

it("knows codes from names of files", () => {
  expect(["NV4001", "nv4001", "TS2322"].map(isCode)).toEqual([true, true, true]);
  expect(["nix.log", "NV4001.log", "NV1", "./NV4001"].map(isCode)).toEqual([false, false, false, false]);
});
