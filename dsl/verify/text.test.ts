import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { plainPaint } from "../diagnostics/style.ts";
import { errorsOf, lineOf, statusOn, summaryOf, warningsText } from "./text.ts";
import type { Outcome } from "./verify.ts";

const mistake: Diagnostic = { code: "NV8001", severity: "error", message: "no", labels: [], notes: ["one"] };
const outcome = (attribute: string, more: Partial<Outcome> = {}): Outcome => ({
  attribute,
  kind: "hosts",
  ok: true,
  value: "",
  seconds: 1.234,
  diagnostics: [],
  warnings: [],
  ...more,
});
const fails = (attribute: string): Outcome => outcome(attribute, { ok: false, diagnostics: [mistake] });

describe("the result", () => {
  it("tells a mistake once, with all that fails by it", () => {
    expect(errorsOf([fails("a"), outcome("b"), fails("c")])).toEqual([
      { ...mistake, notes: ["one", "fails: a, c"] },
    ]);
    expect(errorsOf(["a", "b", "c", "d", "e", "f"].map(fails))[0]?.notes?.at(-1)).toBe(
      "fails: a, b, c and 3 more",
    );
  });

  it("tells what fails a host once for the checks of it as well, if nobody knows its place", () => {
    const at = (line: number): Diagnostic => ({
      ...mistake,
      labels: [{ origin: { file: "flake/checks.ts", line, column: 1 } }],
    });
    const check = outcome("checks.a", { kind: "checks", ok: false, diagnostics: [at(3)] });
    expect(errorsOf([check, fails("a")])).toEqual([{ ...mistake, notes: ["one", "fails: a, checks.a"] }]);
    const placed = outcome("a", { ok: false, diagnostics: [at(9)] });
    expect(errorsOf([check, placed])).toEqual([
      { ...at(9), notes: ["one", "fails: a"] },
      { ...at(3), notes: ["one", "fails: checks.a"] },
    ]);
  });

  it("has a line for each, warnings and a sum", () => {
    expect(lineOf(outcome("a"), plainPaint)).toBe("ok      1.23 s  a\n");
    expect(lineOf(fails("a"), plainPaint)).toBe("fail    1.23 s  a\n");
    const warned = [outcome("a", { warnings: ["old"] }), outcome("b", { warnings: ["old", "x"] })];
    expect(warningsText(warned, plainPaint)).toBe("Nix warns: old (a, b)\nNix warns: x (b)\n");
    expect(summaryOf([outcome("a")], "(1 s)", plainPaint)).toBe("1 evaluates (1 s)\n");
    expect(summaryOf([outcome("a"), fails("b"), outcome("c")], "", plainPaint)).toBe(
      "2 evaluate, 1 fails \n",
    );
  });
});

it("shows what goes on, on a terminal alone and in its width", () => {
  let text = "";
  const write = (more: string): void => void (text += more);
  statusOn({ write }).show(1, 2, ["a"]);
  expect(text).toBe("");
  const status = statusOn({ isTTY: true, columns: 16, write });
  status.clear();
  status.show(1, 2, ["a"]);
  expect(text).toBe("1 of 3 · a");
  status.show(1, 2, ["a", "bcdefgh"]);
  expect(text).toBe("1 of 3 · a\r\u001B[K1 of 3 · a, bc…");
  status.clear();
  status.clear();
  expect(text.endsWith("…\r\u001B[K")).toBe(true);
});
