import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { constant, constants, type ConstSite } from "./constants.ts";
import { nix, raw } from "./nix.ts";
import type { ParamSite, SourceTrivia } from "./source.ts";
import { $function } from "./source.ts";
import { lazySymbol } from "./symbol.ts";
import { evaluate, hasNix } from "./testing/nix.ts";
import { flat, text } from "./testing/lower.ts";
import { toNix } from "./to-nix.ts";
import type { AnyRef, Val } from "./types.ts";

const origin = { file: "a.ts", line: 1, column: 1 };
const site = (name: string, trivia: SourceTrivia = {}): ConstSite => ({ ...trivia, name, origin });
const named = (value: unknown, name: string | ConstSite): AnyRef =>
  constant(value, typeof name === "string" ? site(name) : name) as AnyRef;
const param = (name: string): ParamSite => ({ kind: "name", name, origin });
const fn = (value: (...args: AnyRef[]) => unknown, ...names: readonly string[]): unknown =>
  $function(value, { origin, params: names.map(param) });
const withConfig = (value: (config: AnyRef) => unknown): string => flat(fn(value, "config"));

describe("a const of a function", () => {
  it("is a let where it is used more than once, and its value where it is used once", () => {
    expect(withConfig((config) => [named(config["a"]["b"], "cfg")["x"]])).toBe("config: [ config.a.b.x ]");
    expect(
      withConfig((config) => {
        const cfg = named(config["a"]["b"], "cfg");
        return [cfg["x"], cfg["y"]];
      }),
    ).toBe("config: let cfg = config.a.b; in [ cfg.x cfg.y ]");
  });

  it("counts uses in other consts, and gives up a name whose one use is in a name", () => {
    expect(
      withConfig((config) => {
        const cfg = named(config["a"], "cfg");
        const dir = named(nix`${cfg["dir"]}/x`, "dir");
        const file = named(nix`${dir}/file`, "file");
        return [file, file, cfg["y"]];
      }),
    ).toBe('config: let cfg = config.a; file = "${cfg.dir}/x/file"; in [ file file cfg.y ]');
  });

  it("keeps its comments", () => {
    expect(
      text(
        fn((config) => {
          const a = named(
            config["a"]["b"],
            site("a", {
              leading: [{ kind: "line", text: " where" }],
              trailing: { kind: "line", text: " why" },
            }),
          );
          const b = named(config["b"]["c"], site("b", { leading: ["blank"] }));
          return [a, a, b, b];
        }, "config"),
      ),
    ).toBe(
      "config:\nlet\n  # where\n  a = config.a.b; # why\n\n  b = config.b.c;\nin\n[\n  a\n  a\n  b\n  b\n]",
    );
  });

  it("gets another name where Nix would take its own for another", () => {
    expect(
      withConfig((config) => {
        const inner = named(config["config"], "config");
        return [inner["x"], inner["y"], config["z"]];
      }),
    ).toBe("config: let config' = config.config; in [ config'.x config'.y config.z ]");
    expect(
      withConfig(() => {
        const lib = named(raw`lib.extend (_: _)`, "lib");
        return [lib, lib, raw`lib.x`];
      }),
    ).toBe("config: let lib' = lib.extend (_: _); in [ lib' lib' lib.x ]");
  });

  it("belongs to the function that declares it", () => {
    expect(
      withConfig((config) => {
        const outer = named(config["o"]["p"], "outer");
        return fn((x) => {
          const inner = named(x["i"]["j"], "inner");
          return [inner, inner, outer, outer];
        }, "x");
      }),
    ).toBe("config: let outer = config.o.p; in x: let inner = x.i.j; in [ inner inner outer outer ]");
  });

  it("is one name when two functions of one scope declare the same, and none when its values differ", () => {
    const both = constants();
    const report = (): never => expect.fail();
    const config = lazySymbol(() => ({ kind: "Ident", name: "config" })) as AnyRef;
    const lower = (of: (config: AnyRef) => unknown) => {
      const value = both.during(() => of(config));
      return both.lowering(() => toNix(value, { report }));
    };
    const { entries } = both.settle({
      a: lower((args) => [named(args["a"], "cfg")]),
      b: lower((args) => [named(args["a"], "cfg")]),
    });
    expect(entries).toHaveLength(1);
    const each = site("each");
    expect(
      withConfig((args) =>
        ["a", "b"].map((name) => {
          const value = named(args[name], each);
          return [value["x"], value["y"]];
        }),
      ),
    ).toBe("config: [ [ config.a.x config.a.y ] [ config.b.x config.b.y ] ]");
  });

  it("stands as its value outside of its function", () => {
    let escaped: unknown;
    const declare = fn((config) => {
      const cfg = named(config["a"]["b"], "cfg");
      escaped = cfg;
      return [cfg, cfg];
    }, "config");
    flat(declare);
    expect(flat([escaped, escaped])).toBe("[ config.a.b config.a.b ]");
    expect(flat([named((escaped as AnyRef)["x"], "y")])).toBe("[ config.a.b.x ]");
  });

  it("is the value itself where that is no symbol, a bare name or a function of lib", () => {
    const object = {};
    const own = constants();
    own.during(() => {
      expect(constant(object, site("o"))).toBe(object);
      expect(constant(5, site("n"))).toBe(5);
      expect(constant(nix.builtins, site("b")) === nix.builtins).toBe(true);
      const length = nix.builtins["length"];
      expect(constant(length, site("length")) === length).toBe(true);
    });
    // Outside of any function.
    const outside = nix`a`;
    expect(constant(outside, site("outside")) === outside).toBe(true);
  });

  it("is part of a string, a path of attributes, a selection, as if it stood there", () => {
    expect(
      withConfig((config) => {
        const name = named(nix`${config["n"]}-x`, "name");
        const set = named(nix.attrs([[name as never, 1]]), "set");
        return nix.get(set, "y", 1 as never);
      }),
    ).toBe('config: { "${config.n}-x" = 1; }.y or 1');
  });
});

/** An expression of numbers over the names in scope: parameters and consts, by index. */
type Tree =
  | { readonly kind: "name"; readonly index: number }
  | { readonly kind: "int"; readonly value: number }
  | { readonly kind: "add" | "text" | "raw"; readonly a: Tree; readonly b: Tree }
  | { readonly kind: "select"; readonly a: Tree; readonly name: string }
  | { readonly kind: "map"; readonly a: Tree; readonly name: string; readonly body: Body };
interface Body {
  readonly consts: readonly { readonly name: string; readonly value: Tree }[];
  readonly result: readonly Tree[];
}

const names = fc.constantFrom("a", "b", "x", "map", "builtins", "then");
const { body } = fc.letrec<{ tree: Tree; body: Body }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constant("name" as const), index: fc.nat(9) }),
    fc.record({ kind: fc.constant("int" as const), value: fc.nat(9) }),
    fc.record({ kind: fc.constantFrom("add", "text", "raw"), a: tie("tree"), b: tie("tree") }),
    fc.record({ kind: fc.constant("select" as const), a: tie("tree"), name: names }),
    fc.record({ kind: fc.constant("map" as const), a: tie("tree"), name: names, body: tie("body") }),
  ),
  body: fc.record({
    consts: fc.array(fc.record({ name: names, value: tie("tree") }), { maxLength: 4 }),
    result: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
  }),
}));

const builtin = (name: string, ...args: readonly unknown[]): unknown =>
  nix.get<never>(nix.builtins, name)(...args);

/** The value of a body, its consts named or not. */
function run({ consts, result }: Body, scope: readonly unknown[], isNamed: boolean): unknown {
  const inner = [...scope];
  for (const { name, value } of consts) {
    const made = build(value, [...inner], isNamed);
    inner.push(isNamed ? constant(made, site(name)) : made);
  }
  return result
    .map((tree) => build(tree, inner, isNamed))
    .reduce((a, b) => nix.add(a as Val<number>, b as Val<number>));
}

function build(tree: Tree, scope: readonly unknown[], isNamed: boolean): unknown {
  const value = (of: Tree): never => build(of, scope, isNamed) as never;
  switch (tree.kind) {
    case "name":
      return scope[tree.index % scope.length];
    case "int":
      return tree.value;
    case "add":
      return nix.add(value(tree.a), value(tree.b));
    case "text":
      return builtin(
        "stringLength",
        nix`${nix.toString(value(tree.a))}${nix`-${nix.toString(value(tree.b))}`}`,
      );
    case "raw":
      return raw`(let x = ${value(tree.a)}; b = ${value(tree.b)}; in x + b)`;
    case "select":
      return nix.get({ [tree.name]: value(tree.a) }, tree.name);
    case "map":
      return builtin(
        "head",
        builtin(
          "map",
          fn((arg) => run(tree.body, [...scope, arg], isNamed), tree.name),
          [value(tree.a)],
        ),
      );
  }
}

describe.skipIf(!hasNix)("with names and without", () => {
  it("functions mean the same", () => {
    const bodies = fc.sample(body, { numRuns: 250, seed: 7 });
    const texts = (isNamed: boolean) =>
      bodies.map((of) => text(fn((a, x) => run(of, [a, x], isNamed), "a", "x")));
    const withNames = texts(true);
    const without = texts(false);
    expect(withNames.filter((of, index) => of !== without[index]).length).toBeGreaterThan(30);
    const applied = (of: readonly string[]) => evaluate(of.map((lambda) => `(${lambda}) 20 300`));
    expect(applied(withNames)).toEqual(applied(without));
  });
});
