import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileBinders, reference } from "./binder.ts";
import type { ArraySite, FunctionSite, ObjectSite, PropertySite, SourceTrivia } from "./source.ts";
import { $array, $function, $object, $spread } from "./source.ts";
import { symbol } from "./symbol.ts";
import { problems, text } from "./testing/lower.ts";
import { evaluate, hasNix } from "./testing/nix.ts";
import { placesAsTheyAre } from "./testing/positions.ts";
import { nodeOf } from "./to-nix.ts";
import type { AnyRef } from "./types.ts";

placesAsTheyAre();

const lib: AnyRef = symbol<never>(reference(fileBinders.lib));
const at = (line: number, column = 3) => ({ file: "hosts/a.ts", line, column });
const property = (line: number, trivia: SourceTrivia = {}): PropertySite => ({
  origin: at(line),
  valueOrigin: at(line, 9),
  ...trivia,
});
const site = (properties: Readonly<Record<string, PropertySite>>, line = 1): ObjectSite => ({
  origin: at(line, 1),
  properties: new Map(Object.entries(properties)),
});
/** `{ name: value }` at a line of a fleet's file. */
const one = (name: string, value: unknown, line = 7) =>
  $object({ [name]: value }, site({ [name]: property(line) }));

class Custom {
  readonly kind = "custom";
}

const line = (content: string) => ({ kind: "line", text: ` ${content}` }) as const;
/** Whether a number is one that may be written: no subnormal, no whole number that is not exact. */
const isWritable = (value: number): boolean =>
  (value === 0 || Math.abs(value) > 2.3e-308) &&
  !(Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 2 ** 63);
const inOverlays = (option: readonly string[]) => option[0] === "overlays";

describe("data", () => {
  it("becomes literals", () => {
    expect(text(null)).toBe("null");
    expect(text([true, false, 0, 42, -1, 1.5, -2.25, "a b"])).toBe(`[
  true
  false
  0
  42
  (-1)
  1.5
  (-2.25)
  "a b"
]`);
  });

  it("keeps integers exact, as numbers and as bigints", () => {
    expect(text(9007199254740991)).toBe("9007199254740991");
    expect(text(2n ** 63n - 1n)).toBe("9223372036854775807");
    expect(text(-(2n ** 63n))).toBe("-9223372036854775807 - 1");
    expect(text(-0)).toBe("0");
    expect(Number(text(1e21))).toBe(1e21);
  });

  it("writes text of several lines as an indented string", () => {
    expect(text("a\n  b\n")).toBe("''\n  a\n    b\n''");
    expect(text("${x} '' \\")).toBe("\"\\${x} '' \\\\\"");
  });

  it("names attributes of any text", () => {
    expect(text({ a: 1, "b c": 2, let: 3, "d-e": 4 })).toBe(
      '{\n  a = 1;\n  "b c" = 2;\n  "let" = 3;\n  d-e = 4;\n}',
    );
  });

  it("leaves out properties that are undefined", () => {
    expect(text({ a: undefined, b: 1 })).toBe("{ b = 1; }");
  });

  it("writes sets of one entry as dotted bindings", () => {
    expect(text({ services: { openssh: { enable: true } }, x: {} })).toBe(
      "{\n  services.openssh.enable = true;\n  x = { };\n}",
    );
    expect(text({ a: { b: undefined, c: { d: 1 } } })).toBe("{ a.c.d = 1; }");
    expect(text({ a: { b: { c: 1, d: 2 } } })).toBe("{\n  a.b = {\n    c = 1;\n    d = 2;\n  };\n}");
    // A set that an expression gives stays as it is.
    expect(text({ a: lib["mkForce"]({ b: 1 }) })).toBe("{ a = lib.mkForce { b = 1; }; }");
  });

  it("shares objects that are used twice", () => {
    const shared = { x: 1, y: 2 };
    expect(problems({ a: shared, b: [shared, shared] })).toEqual([]);
  });

  it("gives the node of a symbolic value", () => {
    expect(nodeOf(lib["x"])).toMatchObject({ kind: "Select" });
    expect(nodeOf({})).toBeUndefined();
  });
});

describe("order and comments of the source", () => {
  it("keeps the order, also of names that look like numbers", () => {
    expect(
      text(
        $object(
          { b: 1, "80": 2, a: 3 },
          {
            origin: at(1),
            properties: new Map([
              ["b", property(1)],
              ["80", property(2)],
              ["a", property(3)],
            ]),
          },
        ),
      ),
    ).toBe('{\n  b = 1;\n  "80" = 2;\n  a = 3;\n}');
  });

  it("keeps comments above and behind, and empty lines between", () => {
    const properties = {
      a: property(1, { leading: ["blank", line("first")], trailing: line("behind a") }),
      b: property(3, { leading: ["blank", "blank", { kind: "doc", text: "Two\nlines." }] }),
      c: property(4, {
        leading: [{ kind: "block", text: " block " }],
        trailing: { kind: "block", text: " x " },
      }),
    };
    const value = $object({ a: 1, b: 2, c: 3 }, { ...site(properties), end: ["blank", line("end")] });
    expect(text(value)).toBe(`{
  # first
  a = 1; # behind a

  # Two
  # lines.
  b = 2;
  # block
  c = 3; # x

  # end
}`);
  });

  it("puts the comments of collapsed levels above, and loses none", () => {
    const inner = $object(
      { c: 1 },
      site({ c: property(3, { leading: ["blank", line("inner")], trailing: line("behind c") }) }),
    );
    const middle = $object(
      { b: inner },
      site({ b: property(2, { leading: [line("middle")], trailing: line("behind b") }) }),
    );
    const outer = $object({ a: middle }, site({ a: property(1, { leading: [line("outer")] }) }));
    expect(text(outer)).toBe(`{
  # outer
  # middle
  # behind b
  # inner
  a.b.c = 1; # behind c
}`);
  });

  it("does not collapse a set with a comment at its end", () => {
    const inner = $object({ b: 1 }, { ...site({ b: property(2) }), end: [line("end")] });
    expect(text({ a: inner })).toBe("{\n  a = {\n    b = 1;\n    # end\n  };\n}");
  });

  it("keeps comments of list items", () => {
    const elements: ArraySite["elements"] = [
      { origin: at(2), leading: ["blank", line("one")] },
      { origin: at(3), leading: ["blank"], trailing: line("two") },
    ];
    expect(text($array(["a", "b"], { origin: at(1), elements, end: [line("end")] }))).toBe(
      '[\n  # one\n  "a"\n\n  "b" # two\n  # end\n]',
    );
  });

  it("leaves out comments that speak to tools", () => {
    const leading = [line("@ts-expect-error no such option"), line("prettier-ignore"), line("kept")];
    expect(text($object({ a: 1 }, site({ a: property(1, { leading }) })))).toBe("{\n  # kept\n  a = 1;\n}");
  });

  it("knows the places of spread properties", () => {
    const base = $object({ a: Number.NaN, b: 1 }, site({ a: property(3), b: property(4) }));
    const value = $object({ ...$spread(base, 0), b: Number.NaN }, site({ b: property(9) }));
    expect(Object.getOwnPropertySymbols(value)).toEqual([]);
    expect(problems(value).map((message) => message.split(" ")[0])).toEqual([
      "hosts/a.ts:3:9",
      "hosts/a.ts:9:9",
    ]);
  });
});

describe("values without meaning in Nix", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  // oxlint-disable-next-line no-sparse-arrays -- the point
  const sparse = ["a", , "c"];
  const cases: readonly (readonly [what: string, value: unknown, message: string])[] = [
    [
      "a function",
      () => 1,
      "NV1120 x: a function cannot stand here\n  help: give the value itself, or call the function; a Nix function is taken where the option or function called asks for one",
    ],
    [
      "undefined in a list",
      [undefined],
      "NV1121 x[0]: `undefined` has no meaning in Nix\n  help: write null for Nix's null; a property that shall not be defined may be undefined or left out, a list holds items only",
    ],
    [
      "a symbol",
      Symbol("s"),
      "NV1122 x: a JavaScript symbol (Symbol(s)) has no meaning in Nix\n  help: write a string",
    ],
    [
      "NaN",
      Number.NaN,
      "NV1123 x: NaN is no number that Nix knows\n  help: check the calculation that gave it",
    ],
    [
      "Infinity",
      -Infinity,
      "NV1123 x: -Infinity is no number that Nix knows\n  help: check the calculation that gave it",
    ],
    [
      "an inexact integer",
      2 ** 60,
      "NV1124 x: 1152921504606847000 is too large for a JavaScript number to be exact\n  help: write a bigint, 1152921504606846976n, for the integer, or nix.float(1152921504606847000) for a floating-point number",
    ],
    ["a large bigint", 2n ** 63n, "NV1102 x: 9223372036854775808 does not fit in the 64-bit integers of Nix"],
    ["a tiny number", 5e-324, "NV1103 x: 5e-324 has no literal in Nix"],
    [
      "a class instance",
      new Custom(),
      "NV1125 x: a Custom has no meaning in Nix\n  help: write a plain object, a list, a string, a number, a boolean or null",
    ],
    [
      "a Map",
      new Map(),
      "NV1125 x: a Map has no meaning in Nix\n  help: write Object.fromEntries(map) for an attribute set",
    ],
    ["a Set", new Set(), "NV1125 x: a Set has no meaning in Nix\n  help: write [...set] for a list"],
    [
      "a Date",
      new Date(0),
      "NV1125 x: a Date has no meaning in Nix\n  help: write date.toISOString() for a string",
    ],
    [
      "a RegExp",
      /x/,
      "NV1125 x: a RegExp has no meaning in Nix\n  help: write regexp.source for a string; Nix matches POSIX extended regular expressions",
    ],
    [
      "an Error",
      new Error("x"),
      "NV1125 x: an Error has no meaning in Nix\n  help: throw it, or write nix.throw(message) for an error when Nix evaluates",
    ],
    [
      "a promise",
      Promise.resolve(1),
      "NV1126 x: a promise is no value yet\n  help: put `await` before the call that gave it",
    ],
    [
      "a cycle",
      cyclic,
      "NV1127 x.self: this value holds itself, without end\n  help: bind it by name and refer to the name: nix.let, or a reference to `config`",
    ],
    [
      "a sparse array",
      sparse,
      "NV1128 x[1]: the array has no element 1: it is sparse\n  help: fill it: Array.from({ length: n }, (_, i) => …)",
    ],
    [
      "a symbol as key",
      { [Symbol("k")]: 1 },
      "NV1129 x: a JavaScript symbol (Symbol(k)) cannot name an attribute\n  help: write a string",
    ],
    [
      "half a surrogate pair",
      "a\ud800",
      "NV1101 x: U+D800 is half of a surrogate pair and no character of its own (at character 2 of the text)",
    ],
    ["NUL", "a\0", "NV1100 x: a Nix string cannot hold the character U+0000 (at character 2 of the text)"],
    [
      "NUL in a name",
      { "a\0": 1 },
      'NV1100 x."a\\u0000": a Nix string cannot hold the character U+0000 (at character 2 of the text)',
    ],
    [
      "a class",
      Custom,
      "NV1120 x: a function cannot stand here\n  help: give the value itself, or call the function; a Nix function is taken where the option or function called asks for one",
    ],
  ];

  it.each(cases)("%s", (_, value, message) => {
    expect(problems(one("x", value))).toEqual([`hosts/a.ts:7:9 ${message}`]);
  });

  it("are told all at once, with the option they are at", () => {
    const value = { services: { a: Number.NaN, b: [new Map(), { c: undefined, d: [() => 1] }] } };
    expect(problems(value, { option: ["home"] }).map((message) => message.split(":")[0])).toEqual([
      "? NV1123 home.services.a",
      "? NV1125 home.services.b[0]",
      "? NV1120 home.services.b[1].d[0]",
    ]);
  });

  it("are found inside mkIf and mkMerge with the option, in other calls with the option around them", () => {
    const value = {
      a: lib["mkIf"](true, { b: Number.NaN, c: lib["mkMerge"]([{ d: [undefined] }]) }),
      e: lib["f"]({ g: Symbol("s") }),
    };
    expect(problems(value).map((message) => message.split(":")[0])).toEqual([
      "? NV1123 a.b",
      "? NV1121 a.c.d[0]",
      "? NV1122 e",
    ]);
  });

  it("are told for functions that throw and for symbolic values misused in them", () => {
    const where: FunctionSite = { origin: at(4), params: [{ kind: "name", name: "x", origin: at(4) }] };
    const misuse = $function((x: unknown) => `${String(x)}`, where);
    expect(problems({ a: misuse }, { allowFunctions: true })[0]).toMatch(
      /^dsl\/nix\/expr\/to-nix\.test\.ts:\d+:\d+ NV1202 a: `x` is known only to Nix/,
    );
    const broken = $function((x: { y: number }) => (undefined as unknown as typeof x).y, where);
    expect(problems({ a: broken }, { allowFunctions: true })[0]).toMatch(
      /^dsl\/nix\/expr\/to-nix\.test\.ts:\d+:\d+ NV1136 a: .*TypeError: Cannot read properties of undefined/,
    );
  });
});

describe("the context", () => {
  it("tells by option where functions may stand", () => {
    const value = { overlays: [(final: unknown) => final], other: (x: unknown) => x };
    expect(problems(value, { allowFunctions: inOverlays })).toHaveLength(1);
  });

  it("asks the caller about objects of its own", () => {
    const custom = new Custom();
    const convert = (value: object) =>
      value === custom ? ({ kind: "Ident", name: "mine" } as const) : undefined;
    expect(text({ a: [custom, { b: custom }] }, { convert })).toBe(
      "{\n  a = [\n    mine\n    { b = mine; }\n  ];\n}",
    );
  });
});

describe.skipIf(!hasNix)("with real Nix", () => {
  it("data comes back as it was", () => {
    const special = new Set(["outPath", "__toString", "type", "__functor"]);
    const text_ = fc.string({ unit: "binary" }).filter((item) => !/[\0\ud800-\udfff]/u.test(item));
    const { value: data } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, true, false),
        fc.maxSafeInteger(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isWritable),
        text_,
        fc
          .array(fc.constantFrom("a", "\n", "  b", "''", "${", "$", "\t", " ", "\r", "'"))
          .map((parts) => parts.join("")),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.oneof(text_, fc.constantFrom("let", "or", "a-b", "1", "a.b", "")), tie("value"), {
          maxKeys: 4,
        }),
      ),
    }));
    const seed = Date.now();
    const samples = fc.sample(data, { numRuns: 10_000, seed }).filter(
      (value) =>
        !JSON.stringify(value)
          .split('"')
          .some((word) => special.has(word)),
    );
    const plain: unknown = JSON.parse(JSON.stringify(samples));
    expect(samples.length).toBeGreaterThan(9_000);
    expect(evaluate(samples.map((value) => text(value))), `seed ${seed}`).toEqual(plain);
  });

  it("integers at the limits of 64 bits", () => {
    const limits = [2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, 0n, -1n];
    const programs = limits.map((value) => `toString (${text(value)})`);
    expect(evaluate(programs)).toEqual(limits.map(String));
  });
});
