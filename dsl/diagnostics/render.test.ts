import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { nearest } from "./nearest.ts";
import { render, renderJson, renderLine, sorted } from "./render.ts";
import { colourPaint, paintFor, widthOf, wrap } from "./style.ts";

const sources: Readonly<Record<string, string>> = {
  "hosts/a.ts":
    'import { x } from "./b";\n\nexport const a = host("a", {\n\tsystem: "x86",\n\tname: "日本", tag: 1,\n});\n',
  "hosts/b.ts": `export const x = { ${"long: 1, ".repeat(40)}wrong: 2, ${"more: 3, ".repeat(40)}};\n`,
};
const read = (file: string) => sources[file]?.split("\n");

const at = (file: string, line: number, column: number) => ({ origin: { file, line, column } });
const error = (message: string, ...labels: Diagnostic["labels"]): Diagnostic => ({
  code: "NV9999",
  severity: "error",
  message,
  labels,
});

describe("render", () => {
  it("shows code, frame, option, help and notes", () => {
    const diagnostic: Diagnostic = {
      ...error("no such system", { ...at("hosts/a.ts", 4, 10), length: 5, text: "this one" }),
      option: "nixpkgs.hostPlatform",
      help: 'did you mean "x86_64-linux"?',
      notes: ["first\n  deeper"],
    };
    expect(render([diagnostic], { read })).toBe(`error[NV9999]: no such system
 --> hosts/a.ts:4:10
  |
3 | export const a = host("a", {
4 |   system: "x86",
  |           ^^^^^ this one
  = option: nixpkgs.hostPlatform
  = help: did you mean "x86_64-linux"?
  = note: first
            deeper

1 error in 1 file
`);
  });

  it("shows several labels, in one file and in others", () => {
    const diagnostic = error(
      "twice",
      { ...at("hosts/a.ts", 6, 1), text: "here" },
      { ...at("hosts/a.ts", 1, 10), text: "and there" },
      at("hosts/c.ts", 12, 3),
    );
    expect(render([diagnostic], { read })).toBe(`error[NV9999]: twice
  --> hosts/a.ts:6:1
   |
 1 | import { x } from "./b";
   |          - and there
...
 5 |   name: "日本", tag: 1,
 6 | });
   | ^ here
  ::: hosts/c.ts:12:3

1 error in 1 file
`);
  });

  it("puts the mark below wide characters and tabs", () => {
    const lines = render([error("x", { ...at("hosts/a.ts", 5, 14), length: 3 })], { read }).split("\n");
    expect(lines[4]).toBe('5 |   name: "日本", tag: 1,');
    expect(lines[5]).toBe("  |                 ^^^");
  });

  it("cuts long lines around the label", () => {
    const column = (sources["hosts/b.ts"] ?? "").indexOf("wrong") + 1;
    const lines = render([error("x", { ...at("hosts/b.ts", 1, column), length: 5 })], {
      read,
      width: 60,
    }).split("\n");
    const [line = "", mark = ""] = lines.slice(3, 5);
    expect(widthOf(line)).toBeLessThanOrEqual(60);
    expect(line).toContain("…");
    expect(line.slice(mark.indexOf("^"), mark.indexOf("^") + 5)).toBe("wrong");
  });

  it("sorts by file, line and column, says each thing once, and counts", () => {
    const warning: Diagnostic = { ...error("w", at("hosts/a.ts", 1, 1)), severity: "warning" };
    const list = [
      error("late", at("hosts/b.ts", 1, 1)),
      error("b", at("hosts/a.ts", 2, 1)),
      error("none"),
      error("b", at("hosts/a.ts", 2, 1)),
      warning,
    ];
    expect(sorted(list).map(({ message }) => message)).toEqual(["none", "w", "b", "late"]);
    expect(render(list, { read })).toContain("3 errors and 1 warning in 2 files\n");
  });

  it("lets no source text steer the terminal", () => {
    const text = render([error("\u001b[2Jgone", at("x", 1, 1))], { read: () => ["\u001b]0;title\u0007"] });
    expect(text).not.toContain("\u001b");
  });

  it("has colours only for a terminal", () => {
    expect(paintFor({ isTTY: true }, {})("red", "x")).toBe(colourPaint("red", "x"));
    expect(paintFor({ isTTY: true }, { NO_COLOR: "1" })("red", "x")).toBe("x");
    expect(paintFor({ isTTY: false }, {})("red", "x")).toBe("x");
    expect(paintFor({ isTTY: true }, { TERM: "dumb" })("red", "x")).toBe("x");
    expect(paintFor({}, { FORCE_COLOR: "1" })("red", "x")).not.toBe("x");
  });

  it("prints JSON and single lines", () => {
    const diagnostic = error("a\nb", at("hosts/a.ts", 1, 2));
    expect(JSON.parse(renderJson([diagnostic]))).toEqual({
      ok: false,
      diagnostics: [diagnostic],
      errors: 1,
      warnings: 0,
    });
    expect(renderLine(diagnostic)).toBe("hosts/a.ts:1:2: error NV9999: a");
  });

  it("says nothing of nothing", () => expect(render([], { read })).toBe(""));
});

describe("wrap", () => {
  it("breaks at blanks, keeps indentation and long words", () => {
    expect(wrap("one two three\n  four five", 9)).toEqual(["one two", "three", "  four", "five"]);
    expect(wrap("supercalifragilistic x", 5)).toEqual(["supercalifragilistic", "x"]);
  });
});

describe("nearest", () => {
  it.each([
    ["enabel", ["enable", "package"], "enable"],
    ["hostname", ["hostName", "hostId", "host"], "hostName"],
    ["biuld", ["build", "bold"], "build"],
    ["gti", ["git", "ssh"], "git"],
    ["xyz", ["enable", "package"], undefined],
    ["a", ["b"], "b"],
    ["", ["abc"], undefined],
    ["verbose", ["INFO", "VERBOSE"], "VERBOSE"],
  ])("%s of %j", (name, candidates, expected) => expect(nearest(name, candidates)).toBe(expected));
});
