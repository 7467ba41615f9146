import { describe, expect, it } from "vitest";
import { fileBinders, reference } from "./binder.ts";
import { nix } from "./nix.ts";
import type { FunctionSite, ParamSite } from "./source.ts";
import { $default, $function } from "./source.ts";
import { symbol } from "./symbol.ts";
import { flat, oneLine, problems, text } from "./testing/lower.ts";
import { evaluate, hasNix } from "./testing/nix.ts";
import type { AnyRef } from "./types.ts";

const lib: AnyRef = symbol<never>(reference(fileBinders.lib));
const origin = { file: "home/a.ts", line: 5, column: 12 };
const name = (param: string): ParamSite => ({ kind: "name", name: param, origin });
const pattern = (...names: readonly (string | readonly [key: string, name: string])[]): ParamSite => ({
  kind: "pattern",
  origin,
  properties: names.map((item) => {
    const [key, local] = typeof item === "string" ? [item, item] : item;
    return { key, name: local, hasDefault: key.startsWith("d"), origin };
  }),
});
const site = (...params: readonly ParamSite[]): FunctionSite => ({ origin, params });
const fn = <T extends (...args: never[]) => unknown>(value: T, ...params: readonly ParamSite[]): T =>
  $function(value, site(...params));
type Args = Readonly<Record<string, AnyRef>>;

const inPattern = site(pattern("a", "dPort"));
const withDefault = $function(
  ({
    a,
    dPort = $default(() => nix.add(a, 1) as never, "dPort", inPattern),
  }: {
    a: AnyRef;
    dPort?: AnyRef;
  }) => [a, dPort],
  inPattern,
);

describe("functions become lambdas", () => {
  const cases: readonly (readonly [what: string, value: unknown, nix: string])[] = [
    ["with the names of the source", fn((x: AnyRef) => x["y"], name("x")), "x: x.y"],
    [
      "curried, of several parameters",
      fn((final: AnyRef, prev: AnyRef) => [final["a"], prev["b"]], name("final"), name("prev")),
      "final: prev: [\n  final.a\n  prev.b\n]",
    ],
    [
      "curried, of functions in functions",
      fn((x: AnyRef) => fn((y: AnyRef) => [x, y], name("y")), name("x")),
      "x: y: [\n  x\n  y\n]",
    ],
    [
      "with set patterns",
      fn(({ pkgs, lib: l }: Args) => [pkgs?.["git"], l?.["x"]], pattern("pkgs", "lib")),
      "{ pkgs, lib, ... }:\n[\n  pkgs.git\n  lib.x\n]",
    ],
    [
      "with local names",
      fn(({ config: cfg }: Args) => cfg?.["a"], pattern(["config", "cfg"])),
      "{ config, ... }: config.a",
    ],
    ["with an empty pattern", fn(() => 1, pattern()), "{ ... }: 1"],
    [
      "with nested patterns",
      fn(({ config: { services } }: { config: AnyRef }) => services, pattern("config")),
      "{ config, ... }: config.services",
    ],
    ["with defaults", withDefault, "{\n  a,\n  dPort ? a + 1,\n  ...\n}:\n[\n  a\n  dPort\n]"],
    [
      "with a body in braces",
      fn((x: AnyRef) => {
        const y = x["y"];
        return { y };
      }, name("x")),
      "x: { y = x.y; }",
    ],
    [
      "with names that Nix reserves",
      fn((then: AnyRef, $rec: AnyRef, _: AnyRef) => [then, $rec, _], name("then"), name("$rec"), name("_")),
      "then': _rec: _: [\n  then'\n  _rec\n  _\n]",
    ],
    ["without a known source", (x: AnyRef, y: AnyRef) => [x, y], "arg: arg2: [\n  arg\n  arg2\n]"],
    [
      "as arguments of calls",
      lib["mapAttrs"](
        fn((key: AnyRef, value: AnyRef) => ({ [String("k")]: key, v: value }), name("name"), name("value")),
        {},
      ),
      "lib.mapAttrs (name: value: {\n  k = name;\n  v = value;\n}) { }",
    ],
  ];
  it.each(cases)("%s", (_, value, expected) => {
    expect(flat(value)).toBe(oneLine(expected));
  });

  it("each time with fresh names", () => {
    const shared = fn((x: AnyRef) => x, name("x"));
    expect(flat([shared, fn((x: AnyRef) => lib["map"](shared, x), name("x"))])).toBe(
      oneLine("[\n  (x: x)\n  (x: lib.map (x: x) x)\n]"),
    );
  });

  it("with plain defaults when the function calls itself", () => {
    const at = site(pattern("a", "dPort"));
    const twice = $function(
      ({ a, dPort = $default(() => 80, "dPort", at) }: { a: unknown; dPort?: unknown }): unknown =>
        a === 1 ? dPort : [dPort, twice({ a: 1 }), twice({ a: 1, dPort: 443 })],
      at,
    );
    expect(flat(twice)).toBe(oneLine("{\n  a,\n  dPort ? 80,\n  ...\n}:\n[\n  dPort\n  80\n  443\n]"));
    expect(twice({ a: 1 })).toBe(80);
  });
});

describe("functions that cannot", () => {
  const endless = (x: unknown): unknown => [x, endless(x)];
  const selfish: (x: unknown) => unknown = (_x) => ({ self: selfish });
  const place = "home/a.ts:5:12";
  const cases: readonly (readonly [what: string, value: unknown, message: string])[] = [
    [
      "take nothing",
      $function(() => 1, site()),
      `${place} NV1130: a function of Nix takes an argument, this one takes none\n  help: write (_) => …, or give the value without a function`,
    ],
    [
      "collect the rest of a set",
      fn(({ a, ...rest }: Args) => [a, rest], { kind: "pattern", properties: [], rest: "rest", origin }),
      `${place} NV1131: Nix has no \`...rest\` that collects the other attributes\n  help: take the whole set, (args) => … args.name …; without some attributes it is lib.removeAttrs(args, [ … ])`,
    ],
    [
      "collect arguments",
      fn((...xs: readonly unknown[]) => xs, { kind: "rest", name: "xs", origin }),
      `${place} NV1131: a function of Nix takes one argument after the other, not \`...xs\`\n  help: name each parameter, or take a list`,
    ],
    [
      "have defaults outside of a pattern",
      fn((x = 1) => x, { kind: "name", name: "x", hasDefault: true, origin }),
      `${place} NV1132: the parameter x has a default, which Nix knows in set patterns only\n  help: write ({ x = … }) => …, or leave the default out`,
    ],
    [
      "take lists apart",
      fn(([a]: readonly unknown[]) => a, { kind: "array", origin }),
      `${place} NV1133: Nix cannot take a list apart in a parameter\n  help: write (list) => … lib.elemAt(list, 0) …`,
    ],
    [
      "name odd attributes",
      fn(({ "a b": x }: Args) => x, pattern(["a b", "x"])),
      `${place} NV1134: a set pattern of Nix cannot name the attribute "a b"\n  help: take the whole set: (args) => … args["a b"] …`,
    ],
    [
      "give nothing back",
      fn((_x: unknown) => {}, name("x")),
      `${place} NV1135: this function returns nothing\n  help: give the result: (x) => ({ … }) needs the parentheses around the braces, a body in braces needs return`,
    ],
    [
      "call themselves without end",
      fn(endless, name("x")),
      `${place} NV1137: this function calls itself without end\n  help: a function that calls itself has to be a function of Nix: nix.let(({ f }) => ({ f: (x) => … f(x) … }), ({ f }) => …)`,
    ],
    [
      "hold themselves",
      fn(selfish, name("x")),
      `${place} NV1127: this function's result holds the function itself, without end\n  help: bind it by name and refer to the name: nix.let, or a reference to \`config\``,
    ],
    [
      "are asynchronous",
      fn(async (x: unknown) => x, name("x")),
      `${place} NV1126: a promise is no value yet\n  help: put \`await\` before the call that gave it`,
    ],
    [
      "are classes",
      class Custom {
        kind = 1;
      },
      "? NV1120: Custom is a class or a function of JavaScript, which Nix cannot call\n  help: write an arrow function that gives the Nix expression",
    ],
    [
      "are JavaScript's own",
      Math.max,
      "? NV1120: max is a class or a function of JavaScript, which Nix cannot call\n  help: write an arrow function that gives the Nix expression",
    ],
  ];
  it.each(cases)("%s", (_, value, message) => {
    expect(problems(value, { allowFunctions: true })).toEqual([message]);
  });
});

describe.skipIf(!hasNix)("with real Nix", () => {
  it("mean what they mean in JavaScript", () => {
    const recursive = nix.let(
      ({ fact }) => ({
        fact: fn((n: AnyRef) => nix.if<number>(nix.eq(n, 0), 1, nix.mul(n, fact(nix.sub(n, 1)))), name("n")),
      }),
      ({ fact }) => fact(10 as never),
    );
    const programs = [
      text(recursive),
      `builtins.elemAt ((${text(withDefault)}) { a = 1; b = 2; }) 1`,
      `builtins.elemAt ((${text(withDefault)}) { a = 1; dPort = 5; }) 1`,
      `(${text(fn((x: AnyRef, y: AnyRef) => nix.sub(x, y), name("then"), name("$y")))}) 3 1`,
    ];
    expect(evaluate(programs)).toEqual([3628800, 2, 5, 2]);
  });
});
