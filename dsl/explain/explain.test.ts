import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fileOf, fleetOf, lineOf, sourceOf } from "../compile/mistakes/fleet.ts";
import { generate } from "../compile/mistakes/generate.ts";
import { temporaryDirectory } from "../compile/load/temporary-fleet.ts";
import { mappedFiles } from "../compile/source-map.ts";
import { explain } from "./explain.ts";

import { asMistake, cases, recorded, toldByNix, type Case } from "./testing/cases.ts";

const linesWith = (one: Case, mark: string): readonly number[] =>
  sourceOf(asMistake(one))
    .split("\n")
    .flatMap((line, index) => (line.trimEnd().endsWith(mark) ? [index + 1] : []));

describe("explain", () => {
  it.each(cases)("$title: $code at its line", async (one) => {
    const { files, mappings } = await generate(temporaryDirectory(), fleetOf([asMistake(one)]));
    const found: readonly Diagnostic[] = explain(recorded(one), mappedFiles(files, mappings));
    expect(found.map(({ code }) => code)).toEqual([one.code]);
    const [diagnostic] = found;
    expect(diagnostic?.message).toContain(one.says);
    expect(diagnostic?.option).toBe(one.option);
    const places = diagnostic?.labels.map(({ origin }) => `${origin.file}:${origin.line}`) ?? [];
    expect(places).toContain(`${fileOf(asMistake(one))}:${lineOf(asMistake(one))}`);
    for (const line of linesWith(one, "// and here"))
      expect(places).toContain(`${fileOf(asMistake(one))}:${line}`);
  });
});

/** Nobody knows the flake here: the lines are Nix's own. */
describe("what Nix says to a flake with provenance", () => {
  it.each(toldByNix)("$title: its line", (one) => {
    const text = recorded(one, "provenance");
    const file = fileOf(asMistake(one));
    const lines = [lineOf(asMistake(one)), ...linesWith(one, "// and here")];
    for (const line of lines)
      expect(text).toMatch(new RegExp(`(?:In \`|evaluating .*\\()${file}:${line}:\\d+[')]`));
    const found = explain(text, []);
    expect(found.map(({ code }) => code)).toEqual([one.code]);
    expect(found[0]?.message).toContain(one.says);
    const places = found[0]?.labels.map(({ origin }) => `${origin.file}:${origin.line}`);
    expect(places?.toSorted()).toEqual(lines.map((line) => `${file}:${line}`).toSorted());
  });
});
