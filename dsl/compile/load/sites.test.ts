import { describe, expect, it } from "vitest";
import { siteOfArray, siteOfFunction, siteOfObject } from "../../nix/expr/source.ts";
import { valueOf } from "./testing.ts";

const at = (column: number) => ({ file: "flake/x.ts", line: 2, column });

describe("sites", () => {
  it("know places and comments of properties", async () => {
    const { x } = await valueOf(`export const x = {
  // above
  // twice
  a: 1, // behind

  /* block */ b: { c: 2 }, /* after b */
  "quoted-key": 3,
  ["computed"]: 4,
  5: 5,

  // last
};
`);
    const site = siteOfObject(x as object);
    expect(site?.origin).toEqual({ file: "flake/x.ts", line: 1, column: 18 });
    expect([...(site?.properties ?? [])]).toEqual([
      [
        "a",
        {
          origin: { file: "flake/x.ts", line: 4, column: 3 },
          valueOrigin: { file: "flake/x.ts", line: 4, column: 6 },
          leading: [
            { kind: "line", text: " above" },
            { kind: "line", text: " twice" },
          ],
          trailing: { kind: "line", text: " behind" },
        },
      ],
      [
        "b",
        {
          origin: { file: "flake/x.ts", line: 6, column: 15 },
          valueOrigin: { file: "flake/x.ts", line: 6, column: 18 },
          leading: ["blank", { kind: "block", text: "block" }],
          trailing: { kind: "block", text: "after b" },
        },
      ],
      [
        "quoted-key",
        {
          origin: { file: "flake/x.ts", line: 7, column: 3 },
          valueOrigin: { file: "flake/x.ts", line: 7, column: 17 },
        },
      ],
      [
        "computed",
        {
          origin: { file: "flake/x.ts", line: 8, column: 3 },
          valueOrigin: { file: "flake/x.ts", line: 8, column: 17 },
        },
      ],
      [
        "5",
        {
          origin: { file: "flake/x.ts", line: 9, column: 3 },
          valueOrigin: { file: "flake/x.ts", line: 9, column: 6 },
        },
      ],
    ]);
    expect(site?.end).toEqual(["blank", { kind: "line", text: " last" }]);
  });

  it("know comments of elements, up to a spread", async () => {
    const { x } = await valueOf(
      "const more = [9];\nexport const x = [\n  // one\n  1,\n  2, // two\n  ...more,\n  3,\n];\n",
    );
    expect(siteOfArray(x as object)?.elements).toEqual([
      { origin: { file: "flake/x.ts", line: 4, column: 3 }, leading: [{ kind: "line", text: " one" }] },
      { origin: { file: "flake/x.ts", line: 5, column: 3 }, trailing: { kind: "line", text: " two" } },
    ]);
  });

  it("give block comments without stars and indentation, and drop words for tools", async () => {
    const { x } = await valueOf(`export const x = {
  /**
   * First.
   *
   *   Deeper.
   */
  a: 1,
  // @ts-expect-error nothing
  // oxlint-disable-next-line nothing
  b: 2,
};`);
    const properties = siteOfObject(x as object)?.properties;
    expect(properties?.get("a")?.leading).toEqual([{ kind: "doc", text: "First.\n\n  Deeper." }]);
    expect(properties?.get("b")?.leading).toBeUndefined();
  });

  it("give comments inside a value to the property around it, and none of those in statements", async () => {
    const { x } = await valueOf(`export const x = {
  a: /* inside */ 1 +
    // deeper
    2,
  f: () => {
    // about JavaScript
    return { c: 1 };
  },
};`);
    const properties = siteOfObject(x as object)?.properties;
    expect(properties?.get("a")?.leading).toEqual([
      { kind: "block", text: "inside" },
      { kind: "line", text: " deeper" },
    ]);
    expect(properties?.get("f")?.leading).toBeUndefined();
  });

  it("keep comments of spread objects", async () => {
    const { x } = await valueOf(
      "const base = {\n  // from base\n  a: 1,\n};\nexport const x = { ...base, b: 2 };",
    );
    expect(x).toEqual({ a: 1, b: 2 });
    expect(siteOfObject(x as object)?.properties.get("a")?.leading).toEqual([
      { kind: "line", text: " from base" },
    ]);
  });

  it("know the parameters of functions of every kind", async () => {
    const values = await valueOf(`
export const arrow = ({ config: cfg, lib, port = 80, ...rest }: never, second = 1) => [cfg, lib, port, rest, second];
export function declared(a: unknown, [b]: never, ...more: unknown[]) { return [a, b, more]; }
export const method = { f(x: number) { return x; } };
export default function () {}
`);
    expect(siteOfFunction(values["arrow"] as object)?.params).toEqual([
      {
        kind: "pattern",
        rest: "rest",
        origin: at(23),
        properties: [
          { key: "config", name: "cfg", hasDefault: false, origin: at(25) },
          { key: "lib", name: "lib", hasDefault: false, origin: at(38) },
          { key: "port", name: "port", hasDefault: true, origin: at(43) },
        ],
      },
      { kind: "name", name: "second", hasDefault: true, origin: at(72) },
    ]);
    expect(siteOfFunction(values["declared"] as object)?.params.map(({ kind }) => kind)).toEqual([
      "name",
      "array",
      "rest",
    ]);
    expect(siteOfFunction((values["method"] as { f: object }).f)?.params).toMatchObject([
      { kind: "name", name: "x" },
    ]);
    expect(siteOfFunction(values["default"] as object)?.params).toEqual([]);
  });

  it("leave what the code does alone", async () => {
    const values = await valueOf(
      `#!/usr/bin/env bun
"use strict";
import type { Missing } from "./missing";
import data from "./data.json";
export const object = { __proto__: { inherited: 1 }, get twice() { return 2; }, async f() { return await 1; }, *g() { yield 1; } };
export const chain = (o: { a?: { f?: () => string; n: number } } | undefined) => [o?.a?.f?.(), o?.a?.n ?? "none"];
export const methods = [1, 2, 3].filter((n) => n > 1).includes(2);
export const booleans = [0, 1, ""].filter(Boolean);
export const sequence = (1, 2) ? "yes" : "no";
export let assigned: { n: number | undefined } = { n: undefined };
assigned.n ??= 3; assigned.n &&= 4;
if (assigned.n) assigned.n ||= 5
export const unknown = typeof nowhere;
export class C { #p = 1; has(o: object) { return #p in o; } static s = { t: [1] }; }
export const json = data.x, here = import.meta.url, generic = (<T,>(t: T) => t)<number>(1);
export const assertion = { a: [1] as const } satisfies object as { a: readonly [1] };
let target: { x?: number } = {}; ({ x: target.x = 7 } = {}); export { target };
export const \u00fc = \`\${[1].map((n) => ({ n })).length}\`;
export const fibonacci = (n: number): number => n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
export const thisKept = { v: 1, f() { return this.v; } }.f?.();
function* numbers() { for (let i = 0; i < 3 && true; i++) yield i; }
export const spread = [...numbers(), ...[3]];
declare const nowhere: unknown;
export const hasher = new Set([1]).has(1);
label: while (true) { switch (1 as number) { case 1: break label; default: } }
do {} while (false)
export type T = Missing;
`,
      { "flake/data.json": '{ "x": 1 }' },
    );
    const object = values["object"] as {
      inherited: number;
      twice: number;
      f: () => Promise<number>;
      g: () => Iterable<number>;
    };
    expect([object.inherited, object.twice, await object.f(), [...object.g()]]).toEqual([1, 2, 1, [1]]);
    const chain = values["chain"] as (o: unknown) => unknown;
    expect([chain(undefined), chain({ a: { n: 1 } }), chain({ a: { n: 1, f: () => "f" } })]).toEqual([
      [undefined, "none"],
      [undefined, 1],
      ["f", 1],
    ]);
    const {
      methods,
      booleans,
      sequence,
      assigned,
      unknown,
      json,
      generic,
      assertion,
      target,
      ü,
      thisKept,
      spread,
      hasher,
    } = values;
    expect({
      methods,
      booleans,
      sequence,
      assigned,
      unknown,
      json,
      generic,
      assertion,
      target,
      ü,
      thisKept,
      spread,
      hasher,
    }).toEqual({
      methods: true,
      booleans: [1],
      sequence: "yes",
      assigned: { n: 4 },
      unknown: "undefined",
      json: 1,
      generic: 1,
      assertion: { a: [1] },
      target: { x: 7 },
      ü: "1",
      thisKept: 1,
      spread: [0, 1, 2, 3],
      hasher: true,
    });
    expect(values["here"]).toMatch(/\/flake\/x\.ts$/);
    expect((values["fibonacci"] as (n: number) => number)(10)).toBe(55);
    const { C } = values as { C: new () => { has: (o: object) => boolean } };
    expect([new C().has(new C()), new C().has({})]).toEqual([true, false]);
  });
});
