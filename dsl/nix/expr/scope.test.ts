import { describe, expect, it } from "vitest";
import { fileBinders } from "./binder.ts";
import { binderSymbol } from "./arguments.ts";
import { isGlobal } from "./globals.ts";
import { nix, raw } from "./nix.ts";
import { freeOf, resolve } from "./scope.ts";
import type { ParamSite, PropertySite } from "./source.ts";
import { $function, $object } from "./source.ts";
import { flat, oneLine, text } from "./testing/lower.ts";
import { evaluate, hasNix } from "./testing/nix.ts";
import { toNix } from "./to-nix.ts";
import type { AnyRef } from "./types.ts";

const origin = { file: "a.ts", line: 1, column: 1 };
const name = (param: string): ParamSite => ({ kind: "name", name: param, origin });
const pattern = (...keys: readonly string[]): ParamSite => ({
  kind: "pattern",
  origin,
  properties: keys.map((key) => ({ key, name: key, hasDefault: false, origin })),
});
const fn = <T extends (...args: never[]) => unknown>(value: T, ...params: readonly ParamSite[]): T =>
  $function(value, { origin, params });
type Args = Readonly<Record<string, AnyRef>>;
const lower = (value: unknown) =>
  toNix(value, {
    report: (found) => {
      throw new Error(found.message);
    },
    allowFunctions: true,
  });

// Each case: a JavaScript value, the text it becomes, and an application of it with what real Nix makes of that.
const cases: readonly (readonly [
  what: string,
  value: unknown,
  nix: string,
  apply: string,
  result: unknown,
])[] = [
  [
    "an inner parameter of the same name is renamed",
    fn((x: AnyRef) => fn((y: AnyRef) => [x, y], name("x")), name("x")),
    "x: x': [\n  x\n  x'\n]",
    "f 1 2",
    [1, 2],
  ],
  [
    "an inner parameter that hides nothing in use is not",
    fn((_x: AnyRef) => fn((y: AnyRef) => [y], name("x")), name("x")),
    "x: x: [ x ]",
    "f 1 2",
    [2],
  ],
  [
    "three of one name",
    fn((a: AnyRef) => fn((b: AnyRef) => fn((c: AnyRef) => [a, b, c], name("x")), name("x")), name("x")),
    "x: x': x2: [\n  x\n  x'\n  x2\n]",
    "f 1 2 3",
    [1, 2, 3],
  ],
  [
    "an outer parameter is renamed when the inner name is an attribute",
    fn((x: AnyRef) => fn(({ x: y }: Args) => [x, y], pattern("x")), name("x")),
    "x':\n{ x, ... }:\n[\n  x'\n  x\n]",
    "f 1 { x = 2; }",
    [1, 2],
  ],
  [
    "of two attributes the outer one gets a second name",
    fn(({ x }: Args) => fn(({ x: y }: Args) => [x, y], pattern("x")), pattern("x")),
    "{ x, ... }:\nlet\n  x' = x;\nin\n{ x, ... }:\n[\n  x'\n  x\n]",
    "f { x = 1; } { x = 2; }",
    [1, 2],
  ],
  [
    "of three attributes each one",
    fn(
      ({ x }: Args) => fn(({ x: y }: Args) => fn(({ x: z }: Args) => [x, y, z], pattern("x")), pattern("x")),
      pattern("x"),
    ),
    "{ x, ... }:\nlet\n  x' = x;\nin\n{ x, ... }:\nlet\n  x2 = x;\nin\n{ x, ... }:\n[\n  x'\n  x2\n  x\n]",
    "f { x = 1; } { x = 2; } { x = 3; }",
    [1, 2, 3],
  ],
  [
    "a let that hides a parameter is renamed",
    fn((x: AnyRef) => nix.let({ x: nix.add(x as never, 1) }, ({ x: y }) => [x, y] as never), name("x")),
    "x:\nlet\n  x' = x + 1;\nin\n[\n  x\n  x'\n]",
    "f 1",
    [1, 2],
  ],
  [
    "an attribute of rec keeps its name",
    fn((x: AnyRef) => nix.rec(({ x: y }) => ({ x: 2, sum: nix.add(x as never, y as never) })), name("x")),
    "x':\nrec {\n  x = 2;\n  sum = x' + x;\n}",
    "f 1",
    { x: 2, sum: 3 },
  ],
  [
    "names of Nix text are renamed as well",
    fn((x: AnyRef) => raw`let x = 2; in [ ${x} x ]`, name("x")),
    "x:\nlet\n  x' = 2;\nin\n[\n  x\n  x'\n]",
    "f 1",
    [1, 2],
  ],
  [
    "what Nix text inherits keeps its name",
    fn((x: AnyRef) => raw`let inherit ({ x = 2; }) x; in { inherit x; y = ${x}; }`, name("x")),
    "x':\nlet\n  inherit ({ x = 2; }) x;\nin\n{\n  inherit x;\n  y = x';\n}",
    "f 1",
    { x: 2, y: 1 },
  ],
  [
    "an inherit of a renamed name becomes a binding",
    fn((x: AnyRef) => fn((y: AnyRef) => raw`{ inherit x; y = ${x}; z = ${y}; }`, name("x")), name("x")),
    "x: x': {\n  x = x';\n  y = x;\n  z = x';\n}",
    "f 1 2",
    { x: 2, y: 1, z: 2 },
  ],
  [
    "Nix text refers to the innermost binder of the source",
    fn((x: AnyRef) => fn((y: AnyRef) => [raw`x`, x, y], name("x")), name("x")),
    "x: x': [\n  x'\n  x\n  x'\n]",
    "f 1 2",
    [2, 1, 2],
  ],
  [
    "defaults of a pattern see its names",
    fn((x: AnyRef) => raw`{ x ? 5, y ? x }: [ ${x} x y ]`, name("x")),
    "x':\n{\n  x ? 5,\n  y ? x,\n}:\n[\n  x'\n  x\n  y\n]",
    "f 1 { }",
    [1, 5, 5],
  ],
  [
    "a name for the whole set is renamed",
    fn((args: AnyRef) => raw`{ a, ... }@args: [ ${args} args.a a ]`, name("args")),
    "args:\n{ a, ... }@args':\n[\n  args\n  args'.a\n  a\n]",
    "f 1 { a = 2; }",
    [1, 2, 2],
  ],
  [
    "names of a with stay below those that are bound",
    fn((x: AnyRef) => nix.with({ x: 7, z: 8 }, [x, raw`x`, raw`z`] as never), name("x")),
    "x:\nwith {\n  x = 7;\n  z = 8;\n};\n[\n  x\n  x\n  z\n]",
    "f 1",
    [1, 1, 8],
  ],
];

describe("names", () => {
  it.each(cases)("%s", (_, value, expected) => {
    expect(flat(value)).toBe(oneLine(expected));
  });

  it("are resolved once and for all", () => {
    for (const [, value] of cases) {
      const { expr } = resolve(lower(value));
      expect(resolve(expr).expr).toEqual(expr);
    }
  });

  it.skipIf(!hasNix)("mean in Nix what they mean in JavaScript", () => {
    const programs = cases.map(([, value, , apply]) => `let f = ${text(value)}; in ${apply}`);
    expect(evaluate(programs)).toEqual(cases.map(([, , , , result]) => result));
  });
});

const object = (properties: Readonly<Record<string, Partial<PropertySite>>>, value: object) =>
  $object(value, {
    origin,
    properties: new Map(
      Object.entries(properties).map(([key, trivia]) => [key, { origin, valueOrigin: origin, ...trivia }]),
    ),
  });

describe("what names itself is inherited", () => {
  const leading = [{ kind: "line", text: " why" }] as const;
  it("several in a row at once", () => {
    const value = fn(({ a, b, c }: Args) => ({ x: 1, a, b, y: 2, c, true: true }), pattern("a", "b", "c"));
    expect(flat(value)).toBe("{ a, b, c, ... }: { x = 1; inherit a b; y = 2; inherit c; true = true; }");
  });

  it("with the comments that it had", () => {
    const value = fn(
      ({ a, b, c }: Args) => object({ b: { leading, trailing: leading[0] } }, { a, b, c }),
      pattern("a", "b", "c"),
    );
    expect(text(value)).toBe(
      "{\n  a,\n  b,\n  c,\n  ...\n}:\n{\n  inherit a;\n  # why\n  inherit b; # why\n  inherit c;\n}",
    );
  });

  it("but not under another name, from another scope, or in rec", () => {
    const value = fn((x: AnyRef) => fn((y: AnyRef) => ({ x, y: { x: y } }), name("x")), name("x"));
    expect(flat(value)).toBe("x: x': { inherit x; y.x = x'; }");
    expect(flat(nix.rec(() => ({ a: binderSymbol({ name: "a" }), b: 1 })))).toBe(
      "let a' = a; in rec { a = a'; b = 1; }",
    );
  });
});

describe("what a tree uses from outside", () => {
  it("binders by identity, names of Nix text by name", () => {
    const inputs: AnyRef = binderSymbol<never>(fileBinders.inputs);
    const value = {
      a: inputs["nixpkgs"],
      b: raw`with pkgs; [ git (x: x) ]`,
      c: fn((y: AnyRef) => y, name("y")),
    };
    const { binders, names } = freeOf(lower(value));
    expect([...binders]).toEqual([fileBinders.inputs]);
    expect([...names]).toEqual(["pkgs", "git"]);
  });

  it("an outer name that an attribute hides is told and reachable", () => {
    const outer = { name: "config", fixed: true } as const;
    const inner = fn(({ config }: Args) => [config, binderSymbol(outer)], pattern("config"));
    const { expr, binders } = resolve(lower(inner));
    expect([...binders]).toEqual([outer]);
    expect(expr).toMatchObject({ kind: "Let" });
    expect(flat(inner)).toBe(
      oneLine("let\n  config' = config;\nin\n{ config, ... }:\n[\n  config\n  config'\n]"),
    );
  });

  it("names that neither the tree nor a `with` nor Nix itself binds", () => {
    const value = raw`{ a = with pkgs; [ git (with b; c) ]; d = map (x: [ x __add e ]) [ true ]; inherit f; g.h = ''\${i}''; }`;
    expect([...resolve(lower(value)).unbound.keys()]).toEqual(["pkgs", "e", "f", "i"]);
  });

  it.skipIf(!hasNix)("all that Nix binds everywhere is known to be", () => {
    const [all] = evaluate(["builtins.attrNames builtins"]) as readonly [readonly string[]];
    const known = all.map((builtin) => (isGlobal(builtin) ? builtin : `__${builtin}`));
    expect(known.every(isGlobal)).toBe(true);
    // A name that is not bound is an error before anything is evaluated.
    expect(evaluate(known.map((builtin) => `(_: true) ${builtin}`))).toEqual(known.map(() => true));
  });
});
