import { describe, expect, it } from "vitest";
import { parseExpr } from "../nix/parse/index.ts";
import { print } from "../nix/print/index.ts";
import { definitionsIn, written } from "./definition.ts";

const origin = { file: "a.ts", line: 1, column: 1 };
const line = (text: string): string => text.trim().replaceAll(/\s+/g, " ");
const of = (text: string, through: (path: readonly string[]) => boolean = () => false): readonly string[] =>
  definitionsIn(parseExpr(text), [], origin, { through }).map(
    (one) => `${one.path.join(".")} = ${line(print(written(one)))}`,
  );

describe("definitions", () => {
  it("are the leaves of sets", () => {
    expect(of("{ a.b = 1; c = { d = [ 1 ]; e = x: x; }; f = { }; }")).toEqual([
      "a.b = 1",
      "c.d = [ 1 ]",
      "c.e = x: x",
      "f = { }",
    ]);
  });

  it("keep priorities, orders and conditions, wherever they stand", () => {
    expect(
      of(`lib.mkIf c {
        a = lib.mkForce 1;
        b = lib.mkBefore [ 2 ];
        c = lib.mkMerge [ 1 (lib.mkIf d 2) ];
        e = lib.mkOverride 60 (lib.mkOrder 7 3);
        f = lib.mkOverride 42 4;
      }`),
    ).toEqual([
      "a = lib.mkIf c (lib.mkForce 1)",
      "b = lib.mkIf c (lib.mkBefore [ 2 ])",
      "c = lib.mkIf c 1",
      "c = lib.mkIf c (lib.mkIf d 2)",
      "e = lib.mkIf c (lib.mkOrder 7 (lib.mkImageMediaOverride 3))",
      "f = lib.mkIf c (lib.mkOverride 42 4)",
    ]);
  });

  it("lose nothing of what cannot be taken apart", () => {
    expect(
      of(`{
        a = lib.mkForce { x = 1; };
        b = rec { x = 1; };
        c = d // { x = 1; };
        inherit (e) f;
        inherit g;
        h = if i then { x = 1; } else { y = 2; };
        j = if k then 1 else 2;
        l = with m; n;
        \${o} = 1;
        p = lib.toString q;
        r = lib.mkMerge s;
        t = lib.mkOverride u 1;
      }`),
    ).toEqual([
      "a = lib.mkForce { x = 1; }",
      "b = rec { x = 1; }",
      "c = d // { x = 1; }",
      "f = e.f",
      "g = g",
      "h.x = lib.optionalAttrs i 1",
      "h.y = lib.optionalAttrs (!i) 2",
      "j = if k then 1 else 2",
      "l = with m; n",
      "${o} = 1",
      "p = lib.toString q",
      "r = lib.mkMerge s",
      "t = lib.mkOverride u 1",
    ]);
  });

  it("are looked for behind functions where that is asked for", () => {
    expect(of("{ lib, ... }: { a = { pkgs, ... }: { b = 1; }; }", (path) => path.length === 0)).toEqual([
      "a = { pkgs, ... }: { b = 1; }",
    ]);
    expect(of("{ lib, ... }: { a = { pkgs, ... }: { b = 1; }; }", () => true)).toEqual(["a.b = 1"]);
    // A let that symbolic code did not make stays as it is.
    expect(of("let a = 1; in { b = a; }")).toEqual([" = let a = 1; in { b = a; }"]);
  });
});
