import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileBinders, reference } from "./binder.ts";
import { cook, dedent } from "./dedent.ts";
import { escapes, forgetEscapes } from "./escapes.ts";
import { nix, raw } from "./nix.ts";
import { $call } from "./source.ts";
import { symbol } from "./symbol.ts";
import { flat, problems, text } from "./testing/lower.ts";
import { evaluate, hasNix } from "./testing/nix.ts";
import type { AnyRef } from "./types.ts";

const pkgs: AnyRef = symbol<never>(reference({ name: "pkgs" }));
const config: AnyRef = symbol<never>(reference({ name: "config" }));
const lib: AnyRef = symbol<never>(reference(fileBinders.lib));
const at = { file: "home/a.ts", line: 10, column: 15 };
// A tag called as the loader calls it.
const placed = (...parts: readonly number[]) =>
  $call(
    nix,
    at,
    parts.map((column, index) => ({ file: "home/a.ts", line: 10 + index, column })),
  );

describe("nix`…`", () => {
  it("is a string with values in it", () => {
    expect(text(nix`${pkgs["git"]}/bin/git`)).toBe('"${pkgs.git}/bin/git"');
    expect(text(nix`plain`)).toBe('"plain"');
    expect(text(nix`a ${"text"} ${nix`and ${pkgs["git"]}`}`)).toBe('"a text and ${pkgs.git}"');
    expect(text(nix`\${HOME} $\{x} "q" \\ \`t\``)).toBe('"\\${HOME} \\${x} \\"q\\" \\\\ `t`"');
  });

  it("takes the indentation away", () => {
    const script = nix`
      #!/bin/sh
      if true; then
        echo ${config["x"]} \${HOME} ''quoted''
      fi
    `;
    expect(text(script)).toBe(
      "''\n  #!/bin/sh\n  if true; then\n    echo ${config.x} ''${HOME} '''quoted'''\n  fi\n''",
    );
    expect(
      text(nix`one
      two`),
    ).toBe("''\n  one\n        two''");
  });

  it("keeps text that a value brings as it is", () => {
    expect(
      text(nix`
      a
      ${"  b\n    c"}
    `),
    ).toBe("''\n  a\n    b\n      c\n''");
  });

  const values: readonly (readonly [value: unknown, message: string])[] = [
    [80, "the number 80 is no text\n  help: write ${String(80)}"],
    [
      true,
      'the boolean true is no text\n  help: write ${String(true)} for the word true; to choose a text, cond ? "a" : "b"',
    ],
    [null, '`null` is no text\n  help: write the text that shall stand there; "" for none'],
    [undefined, '`undefined` is no text\n  help: write the text that shall stand there; "" for none'],
    [
      ["a"],
      'a list is no text\n  help: write list.join(" ") for words known now, lib.concatStringsSep(" ", list) for a Nix list',
    ],
    [
      { a: 1 },
      "an object is no text\n  help: write nix.builtins.toJSON(value), or take the attribute that is the text",
    ],
    [() => "a", "a function is no text\n  help: call it"],
  ];
  it.each(values)("refuses %j", (value, message) => {
    expect(problems(placed(19, 30)`a ${value as string}`)).toEqual([`home/a.ts:10:15 NV1301: ${message}`]);
  });

  it("refuses escapes that JavaScript drops in silence", () => {
    expect(problems(placed(19)`grep '\d\.' \u{41}`)).toEqual([
      "home/a.ts:10:25 NV1302: `\\d` in a template is not read as it stands here\n  help: write \\\\d for a backslash and what follows it",
      "home/a.ts:10:27 NV1302: `\\.` in a template is not read as it stands here\n  help: write \\\\. for a backslash and what follows it",
    ]);
  });

  it("refuses a backslash at the end of a line, which JavaScript drops with the line break", () => {
    expect(
      problems(placed(19)`run a \
      b`),
    ).toEqual([
      "home/a.ts:10:25 NV1302: a backslash at the end of a line in a template is not read as it stands here\n  help: write \\\\ for one that stays, as in shell text, or join the lines",
    ]);
    expect(text(nix`run a \\\n  b`)).toBe("''\n  run a \\\n    b''");
  });

  it("points into parts and lines, also when only the tag's place is known", () => {
    const tag = $call(nix, at);
    expect(
      problems(tag`
      \q`)[0],
    ).toMatch(/^home\/a\.ts:11:7 NV1302/);
    expect(problems(placed(19, 5)`${"x"} \q`)[0]).toMatch(/^home\/a\.ts:11:6 NV1302/);
  });

  it("refuses what no string holds", () => {
    expect(problems(placed(19)`a\0b`)[0]).toMatch(/^home\/a\.ts:10:15 NV1100/);
    expect(problems(placed(19)`a\ud800b`)[0]).toMatch(/^home\/a\.ts:10:15 NV1101/);
  });
});

describe("escapes are JavaScript's", () => {
  it("for every text without those that it drops", () => {
    const piece = fc.constantFrom(
      "a",
      "é",
      "😀",
      "\n",
      " ",
      "\\n",
      "\\t",
      "\\r",
      "\\\\",
      "\\`",
      "\\$",
      "\\u0041",
      "\\u{1F600}",
      "\\x41",
      "\\'",
      '\\"',
      "\\0",
      "\\b",
      "$",
      "{",
      "}",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join("").replaceAll(/\$\{+/g, "$");
        // oxlint-disable-next-line typescript/no-implied-eval -- JavaScript itself is the judge
        const expected: unknown = new Function(`return \`${source}\``)();
        expect(cook(source, (spelling) => expect.unreachable(spelling))).toBe(expected);
      }),
    );
  });
});

const lines = fc.array(
  fc.constantFrom("", " ", "  a", "\tb", "    ", "x ", "''", "${y}", "\r", "$", "'", "\\n"),
  { maxLength: 6 },
);

describe("indentation", () => {
  it("is that of Nix: what a margin of blanks adds is taken away", () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 6 }), (body, margin) => {
        const pad = " ".repeat(margin);
        const source = `\n${["x", ...body].map((line) => pad + line).join("\n")}\n${pad}`;
        expect(dedent([source])).toEqual([`${["x", ...body].join("\n")}\n`]);
      }),
    );
  });

  it("takes tabs as they are, and only what all lines share", () => {
    expect(dedent(["\n\t\ta\n\t  b\n"])).toEqual(["\ta\n  b\n"]);
    expect(dedent(["\n  a", "\n  b\n  "])).toEqual(["a", "\nb\n"]);
  });
});

describe.skipIf(!hasNix)("with real Nix", () => {
  it("strings are byte for byte what the template says", () => {
    const char = fc.constantFrom(
      "a",
      " ",
      "\n",
      "\t",
      "\r",
      "'",
      '"',
      "\\",
      "$",
      "{",
      "}",
      "`",
      "#",
      "é",
      "😀",
      "''",
      "${",
      "''${",
      "$$",
      "\\n",
    );
    const part = fc.array(char, { maxLength: 8 }).map((chars) => chars.join(""));
    const seed = Date.now();
    const samples = fc.sample(fc.array(part, { minLength: 1, maxLength: 4 }), { numRuns: 10_000, seed });
    const expected: string[] = [];
    const programs = samples.map((parts) => {
      // The source of a template: what has a meaning in one is escaped.
      const sources = parts.map((content) => content.replaceAll(/[\\`$]/g, "\\$&").replaceAll("\r", "\\r"));
      const strings = Object.assign([...sources], { raw: sources });
      expected.push(
        dedent(sources)
          .map((source) => cook(source, () => expect.unreachable()))
          .join("<v>"),
      );
      return text(
        nix(strings, ...parts.slice(1).map(() => symbol<never>({ kind: "Ident", name: "v" }) as never)),
      );
    });
    const values = evaluate([
      `let v = "<v>"; in [\n${programs.map((program) => `(${program})`).join("\n")}\n]`,
    ])[0];
    expect(values, `seed ${seed}`).toEqual(expected);
  });

  it("raw text means what it says", () => {
    const value = { a: 1, b: ["x"] };
    const programs = [
      raw`builtins.length ${[1, 2]} + ${3}`,
      raw`{ \${"a" + "b"} = 1; "${"c d"}" = "x${"y"}z"; ${"e"} = ${value}.a; }`,
      raw`let f = x: x * 2; in f ${21}`,
      raw`''
        a ${"text"}
          b ''\${x}
      ''`,
      raw`"\n\t\\"`,
    ].map((item) => text(item));
    expect(evaluate(programs)).toEqual([
      5,
      { ab: 1, "c d": "xyz", e: 1 },
      42,
      "a text\n  b ${x}\n",
      "\n\t\\",
    ]);
  });
});

describe("raw`…`", () => {
  it("is Nix text with values in it", () => {
    expect(flat(raw`lib.mkIf ${config["a"]} { x = ${[1]}; }`)).toBe("lib.mkIf config.a { x = [ 1 ]; }");
    expect(flat(lib["f"](raw`a b`))).toBe("lib.f (a b)");
    expect(flat(raw`x`)).toBe("x");
  });

  it("is counted, once for each place", () => {
    forgetEscapes();
    const tag = $call(raw, at);
    expect([tag`x`, tag`y`, $call(raw, { ...at, line: 3 })`z`, raw`unknown`]).toHaveLength(4);
    expect(escapes()).toEqual([
      { kind: "raw", origin: at },
      { kind: "raw", origin: { ...at, line: 3 } },
    ]);
  });

  it("points at the place of a syntax error", () => {
    const tag = $call(raw, at, [
      { ...at, column: 19 },
      { ...at, line: 12, column: 4 },
    ]);
    expect(problems(tag`{ a = ; }`)[0]).toMatch(/^home\/a\.ts:10:25 NV1110/);
    expect(problems(tag`{ a = ${1}; b = }`)[0]).toMatch(/^home\/a\.ts:12:10 NV1110/);
    expect(
      problems(tag`
      { a = 1;
        b = \`; }`)[0],
    ).toMatch(/^home\/a\.ts:12:13 NV1110/);
    expect(problems($call(raw, at)`{ a = ; }`)[0]).toMatch(/^home\/a\.ts:10:25 NV1110/);
    expect(problems(raw`{ a = ; }`)[0]).toMatch(/^<template>:1:1 NV1110/);
  });
});
