import { describe, expect, it } from "vitest";
import { nix } from "./nix.ts";
import { reference } from "./binder.ts";
import { symbol } from "./symbol.ts";
import { flat, problems, text } from "./testing/lower.ts";
import { evaluate, hasNix } from "./testing/nix.ts";
import type { AnyRef } from "./types.ts";

const x: AnyRef = symbol<never>(reference({ name: "x" }));
const set = { a: 1, "b c": { d: 2 } };

// JavaScript, the text it becomes, what real Nix makes of that.
const cases: readonly (readonly [value: unknown, nix: string, result: unknown])[] = [
  [nix.eq(1, 1), "1 == 1", true],
  [nix.ne("a", "b"), '"a" != "b"', true],
  [nix.lt(1, 2), "1 < 2", true],
  [nix.le("a", "a"), '"a" <= "a"', true],
  [nix.gt(1, 2), "1 > 2", false],
  [nix.ge(2, 2), "2 >= 2", true],
  [nix.and(true, true, false), "true && true && false", false],
  [nix.or(false, nix.and(true, true)), "false || true && true", true],
  [nix.and(nix.or(true, false), false), "(true || false) && false", false],
  [nix.not(nix.eq(1, 2)), "!(1 == 2)", true],
  [nix.implies(false, nix.implies(true, false)), "false -> true -> false", true],
  [nix.implies(nix.implies(false, true), false), "(false -> true) -> false", false],
  [nix.add(1, 2, 3), "1 + 2 + 3", 6],
  [nix.sub(1, nix.sub(2, 3)), "1 - (2 - 3)", 2],
  [nix.sub(nix.sub(1, 2), 3), "1 - 2 - 3", -4],
  [nix.mul(nix.add(1, 2), -3), "(1 + 2) * -3", -9],
  [nix.div(7, 2), "7 / 2", 3],
  [nix.div(nix.float(7), 2), "7.0 / 2", 3.5],
  [nix.neg(nix.add(1, 2)), "-(1 + 2)", -3],
  [
    nix.update({ a: 1, b: 1 }, { b: 2 }, { c: 3 }),
    "{ a = 1; b = 1; } // { b = 2; } // { c = 3; }",
    { a: 1, b: 2, c: 3 },
  ],
  [nix.concat([1], [], [2, 3]), "[ 1 ] ++ [ ] ++ [ 2 3 ]", [1, 2, 3]],
  [nix.append("a", "b"), '"a" + "b"', "ab"],
  [
    nix.if(nix.eq(1, 1), "yes", nix.if(false, 1, 2)),
    'if 1 == 1 then "yes" else if false then 1 else 2',
    "yes",
  ],
  [nix.let({ a: 1, b: [2] }, ({ a, b }) => [a, b] as never), "let a = 1; b = [ 2 ]; in [ a b ]", [1, [2]]],
  [
    nix.let(
      ({ a }) => ({ a: 1, b: nix.add(a as never, 1) }),
      ({ b }) => b as never,
    ),
    "let a = 1; b = a + 1; in b",
    2,
  ],
  [nix.let({ a: { b: { c: 1 } } }, ({ a }) => a as never), "let a = { b.c = 1; }; in a", { b: { c: 1 } }],
  [
    nix.let({ rec: 1, "a b": 2 }, (names) => [names.rec, names["a b"]] as never),
    "let rec' = 1; a_b = 2; in [ rec' a_b ]",
    [1, 2],
  ],
  [nix.let({}, () => 1 as never), "1", 1],
  [nix.rec(({ a }) => ({ a: 1, b: nix.add(a as never, 1) })), "rec { a = 1; b = a + 1; }", { a: 1, b: 2 }],
  [
    nix.with({ y: 1 }, nix.get(symbol<never>({ kind: "Ident", name: "y" }), "z", 5 as never) as never),
    "with { y = 1; }; y.z or 5",
    5,
  ],
  [nix.assert(true, 1), "assert true; 1", 1],
  [nix.get(set, "a"), '{ a = 1; "b c".d = 2; }.a', 1],
  [nix.get(set, ["b c", "d"]), '{ a = 1; "b c".d = 2; }."b c".d', 2],
  [nix.get(set, ["b c", "e"], null as never), '{ a = 1; "b c".d = 2; }."b c".e or null', null],
  [nix.get(set, nix`${nix.toString("a")}` as never), '{ a = 1; "b c".d = 2; }."${toString "a"}"', 1],
  [nix.nonNull(nix.get<string | null>(set, "a")), '{ a = 1; "b c".d = 2; }.a', 1],
  [nix.has(set, ["b c", "d"]), '{ a = 1; "b c".d = 2; } ? "b c".d', true],
  [nix.has(set, "c"), '{ a = 1; "b c".d = 2; } ? c', false],
  [
    nix.attrs([
      [nix.if<string>(true, "k", "l"), 1],
      ["m n", 2],
      [nix`o${nix.toString(10)}`, 3],
    ]),
    '{ ${if true then "k" else "l"} = 1; "m n" = 2; "o${toString 10}" = 3; }',
    { k: 1, "m n": 2, o10: 3 },
  ],
  [nix.toString([1, true]), "toString [ 1 true ]", "1 1"],
  [nix.float(1), "1.0", 1],
  [
    nix.pipe(
      1,
      (n) => nix.add(n, 1),
      (n) => nix.mul(n, 10),
    ),
    "(1 + 1) * 10",
    20,
  ],
  [
    nix.builtins["length"] === undefined ? 0 : nix.builtins["elemAt"]([4, 5], 1),
    "builtins.elemAt [ 4 5 ] 1",
    5,
  ],
  [
    nix.get(nix.builtins["tryEval"](nix.throw("no")), "success"),
    '(builtins.tryEval (throw "no")).success',
    false,
  ],
];

describe("operators and control flow", () => {
  it.each(cases)("%#", (value, expected) => {
    expect(flat(value)).toBe(expected);
  });

  it.skipIf(!hasNix)("mean what Nix means", () => {
    expect(evaluate(cases.map(([value]) => text(value)))).toEqual(cases.map(([, , result]) => result));
  });

  it("have paths, search paths, imports", () => {
    expect(text(nix.path("./a.nix"))).toBe("./a.nix");
    expect(text(nix.import(nix.searchPath("nixpkgs"), {}))).toBe("import <nixpkgs> { }");
    expect(problems(nix.path("a b"))[0]).toMatch(/NV1104/);
  });

  it("take attributes by name for spreading", () => {
    expect(flat({ ...nix.inherit(x as unknown as { a: AnyRef; b: AnyRef }, "a", "b") })).toBe(
      "{ a = x.a; b = x.b; }",
    );
  });

  it("tell names that are not bound", () => {
    expect(
      problems(nix.let({ a: 1 }, (names) => (names as unknown as Record<string, never>)["b"] as never)),
    ).toEqual(["? NV1303: nix.let does not bind b\n  help: the names are a"]);
    expect(problems(nix.rec(({ b }) => ({ a: b })))).toEqual([
      "? NV1303: nix.rec does not bind b\n  help: the names are a",
    ]);
    expect(problems(nix.rec((names) => ({ "a b": 1, c: names["a b"] })))[0]).toMatch(
      /NV1304: "a b" cannot be used as a variable/,
    );
  });
});
