import { describe, expect, it } from "vitest";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { temporaryDirectory, writeFiles } from "./load/temporary-fleet.ts";
import { silenced, silencesIn } from "./silences.ts";

const told = (line: number, code = "NV3016", severity: Severity = "warning"): Diagnostic => ({
  code,
  severity,
  message: "something",
  labels: [{ origin: { file: "a.ts", line, column: 1 } }],
});

function codesLeft(text: string, ...diagnostics: readonly Diagnostic[]): readonly string[] {
  const root = temporaryDirectory();
  writeFiles(root, { "a.ts": text });
  return silenced(root, ["a.ts"], diagnostics).map(
    ({ code, labels: [label] }) => `${code} ${label?.origin.line}`,
  );
}

describe("silencesIn", () => {
  it("is about its own line behind code, and about the next line of code above it", () => {
    const text = "a; // nivis-allow NV3016 one\n\n// nivis-allow NV2007 two\n// more\nb;\n";
    expect(silencesIn("a.ts", text)).toMatchObject([
      { line: 1, about: 1, code: "NV3016", reason: "one" },
      { line: 3, about: 5, code: "NV2007", reason: "two" },
    ]);
  });
});

describe("silenced", () => {
  it("leaves out the warnings of the code at the line", () => {
    expect(codesLeft("a;\n// nivis-allow NV3016 known\nb;\n", told(3), told(1))).toEqual(["NV3016 1"]);
  });

  it("never leaves out an error", () => {
    expect(codesLeft("// nivis-allow NV3016 known\nb;\n", told(2, "NV3016", "error"))).toEqual(["NV3016 2"]);
  });

  it("tells a silence of nothing, unless errors keep checks from speaking", () => {
    expect(codesLeft("// nivis-allow NV3016 known\nb;\n")).toEqual(["NV5001 1"]);
    expect(codesLeft("// nivis-allow NV3016 known\nb;\n", told(9, "NV4001", "error"))).toEqual(["NV4001 9"]);
  });

  it("wants a code that is one, and a reason", () => {
    const text = "a; // nivis-allow\nb; // nivis-allow NV9999 x\nc; // nivis-allow NV3016\n";
    expect(codesLeft(text, told(3))).toEqual(["NV5002 1", "NV5002 2", "NV5002 3"]);
  });
});
