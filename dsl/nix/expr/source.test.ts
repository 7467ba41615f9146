import { describe, expect, it } from "vitest";
import { fileBinders, reference } from "./binder.ts";
import { originOfError } from "./position.ts";
import type { FunctionSite, ObjectSite } from "./source.ts";
import {
  $array,
  $call,
  $default,
  $function,
  $object,
  $plain,
  $predicate,
  $spread,
  currentCall,
  setPositionMapper,
  siteOfArray,
  siteOfFunction,
  siteOfObject,
} from "./source.ts";
import { symbol } from "./symbol.ts";
import { flat, thrown } from "./testing/lower.ts";
import type { AnyRef } from "./types.ts";

const config: AnyRef = symbol<never>(reference({ name: "config" }));
const lib: AnyRef = symbol<never>(reference(fileBinders.lib));
const origin = { file: "hosts/a.ts", line: 12, column: 7 };
const enable = config["services"].x.enable;
const name = "config.services.x.enable";

const fn = (x: AnyRef): AnyRef => x["y"];

describe("$plain", () => {
  const uses: readonly (readonly [use: string, help: string])[] = [
    ["if", `write nix.if(${name}, …, …); for definitions lib.mkIf(${name}, { … })`],
    ["?:", `write nix.if(${name}, …, …); for definitions lib.mkIf(${name}, { … })`],
    ["Boolean()", `write nix.if(${name}, …, …); for definitions lib.mkIf(${name}, { … })`],
    [
      "&&",
      `write nix.and(${name}, …); for an optional definition lib.mkIf(${name}, …), for list items lib.optionals(${name}, [ … ])`,
    ],
    [
      "||",
      `of two truths write nix.or(${name}, …); for a text, a number or a list that may be null nix.if(nix.eq(${name}, null), fallback, ${name}), for an attribute that may be missing nix.get(set, "name", fallback)`,
    ],
    ["!", `write nix.not(${name})`],
    [
      "??",
      `for a value that may be null write nix.if(nix.eq(${name}, null), …, …); for an attribute that may be missing nix.get(set, "name", fallback)`,
    ],
    [
      "?.",
      `for a value that may be null write nix.if(nix.eq(${name}, null), …, …); for an attribute that may be missing nix.get(set, "name", fallback)`,
    ],
    ["===", `write nix.eq(${name}, …)`],
    ["!==", `write nix.ne(${name}, …)`],
    ["<", `write nix.lt(${name}, …)`],
    [
      "switch",
      `write nix.if(nix.eq(${name}, …), …, …), or select from a set: nix.get({ … }, ${name}, fallback)`,
    ],
    [
      "typeof",
      `Nix tells types when it evaluates: write nix.builtins.typeOf(${name}), lib.isString(${name}) …`,
    ],
    ["Array.isArray()", `Nix tells types when it evaluates: write lib.isList(${name})`],
    ["in", `write nix.has(${name}, "name")`],
    ["while", "loops run while the flake is built; over a Nix list write lib.map(fn, list) or lib.foldl'"],
    [".includes()", `write lib.elem(${name}, [ … ])`],
    [
      "Number.isInteger()",
      `Nix tells types when it evaluates: write lib.isInt(${name}), lib.isFloat(${name})`,
    ],
    ["await", "leave `await` out: there is nothing to wait for"],
  ];
  it.each(uses)("stops %s", (use, help) => {
    expect(thrown(() => $plain(enable, use, origin))).toBe(
      `hosts/a.ts:12:7 NV1201: \`${name}\` is known only to Nix; \`${use}\` would decide now, while the flake is generated\n  help: ${help}`,
    );
  });

  it("stops groups, results of calls and functions of Nix as well", () => {
    for (const value of [config, config["services"], lib["mkIf"](true, 1), lib["id"]])
      expect(thrown(() => $plain(value, "if", origin))).toContain("NV1201");
    expect(thrown(() => $plain(lib["or"](true, 1).x(2)["y"], "!", origin))).toContain("`lib.or ….x ….y`");
  });

  it("lets everything else through", () => {
    for (const value of [0, "", null, undefined, false, [], {}, () => 1, Symbol("s"), 1n])
      expect($plain(value, "if", origin)).toBe(value);
  });
});

describe("$predicate", () => {
  it("stops a symbolic answer where JavaScript asks for true or false", () => {
    const list = [1, 2, 3];
    const keep = $predicate((x: number) => x > 1, list, ".filter()", origin);
    expect(list.filter(keep)).toEqual([2, 3]);
    const symbolic = $predicate((() => enable) as never, list, ".filter()", origin);
    expect(thrown(() => list.filter(symbolic))).toBe(
      `hosts/a.ts:12:7 NV1201: \`${name}\` is known only to Nix; \`.filter()\` would decide now, while the flake is generated\n  help: write lib.filter(fn, list), or lib.optional(${name}, item) for each item`,
    );
  });

  it("leaves functions for Nix alone", () => {
    expect($predicate(fn, lib, ".filter()", origin)).toBe(fn);
  });
});

describe("sites", () => {
  const site: ObjectSite = { origin, properties: new Map([["a", { origin, valueOrigin: origin }]]) };
  it("are found by value, and the value stays the same", () => {
    const object = { a: 1 };
    const array = [1];
    const where: FunctionSite = { origin, params: [] };
    expect([$object(object, site), $array(array, { origin, elements: [] }), $function(fn, where)]).toEqual([
      object,
      array,
      fn,
    ]);
    expect(siteOfObject(object)).toBe(site);
    expect(siteOfArray(array)?.origin).toBe(origin);
    expect(siteOfFunction(fn)).toBe(where);
    expect(siteOfObject({})).toBeUndefined();
  });

  it("tell the parameters of methods", () => {
    const method: FunctionSite = { origin, params: [{ kind: "name", name: "prev", origin }] };
    const object = { f: (x: AnyRef) => x };
    $object(object, { origin, properties: new Map([["f", { origin, valueOrigin: origin, method }]]) });
    expect(flat(object)).toBe("{ f = prev: prev; }");
  });

  it("travel with a spread, the last one winning", () => {
    const base = $object(
      { a: 1, b: 2 },
      {
        origin,
        properties: new Map(
          ["a", "b"].map((key, line) => [key, { origin: { ...origin, line }, valueOrigin: origin }]),
        ),
      },
    );
    const copy = $object({ ...$spread(base, 0), ...$spread(undefined as unknown as object, 1), a: 3 }, site);
    expect(copy).toEqual({ a: 3, b: 2 });
    expect(siteOfObject(copy)?.properties.get("a")?.origin.line).toBe(12);
    expect(siteOfObject(copy)?.properties.get("b")?.origin.line).toBe(1);
  });

  it("do not let a symbolic value be spread", () => {
    expect(thrown(() => ({ ...$spread(enable as unknown as object, 0) }))).toContain(`NV1206: \`${name}\``);
  });
});

describe("defaults", () => {
  it("are JavaScript's outside of lambdas", () => {
    expect($default(() => 80, "port", { origin, params: [] })).toBe(80);
  });
});

describe("$call", () => {
  it("tells where the call stands, while it runs", () => {
    const seen: unknown[] = [];
    const inner = $call(() => seen.push(currentCall()), { ...origin, line: 2 });
    const outer = $call(() => [seen.push(currentCall()), inner(), seen.push(currentCall())], origin);
    outer();
    expect(seen).toEqual([origin, { ...origin, line: 2 }, origin]);
    expect(currentCall()).toBeUndefined();
    expect(() =>
      $call(() => {
        throw new Error("x");
      }, origin)(),
    ).toThrow("x");
    expect(currentCall()).toBeUndefined();
  });

  it("keeps `this`, the template and values that are no functions", () => {
    expect($call(5, origin)).toBe(5);
    expect($call(config, origin)).toBe(config);
    const raw = $call((strings: TemplateStringsArray) => strings.raw[0], origin);
    expect(raw`\n`).toBe("\\n");
  });
});

describe("positions", () => {
  it("go through the loader's mapper, the first file of the fleet counts", () => {
    const seen: string[] = [];
    const before = setPositionMapper((file, line, column) => {
      seen.push(file);
      return file.endsWith("source.test.ts")
        ? { file: "hosts/mapped.ts", line: line + 1000, column }
        : undefined;
    });
    try {
      expect(thrown(() => `${String(enable)}`)).toMatch(/^hosts\/mapped\.ts:1\d\d\d:\d+ NV1202/);
      expect(originOfError(new Error("x"))?.file).toBe("hosts/mapped.ts");
    } finally {
      setPositionMapper(before);
    }
    expect(seen.every((file) => file.startsWith("/") && !file.includes("?"))).toBe(true);
  });

  it("are those of the running library call when the stack tells none", () => {
    const before = setPositionMapper(() => undefined);
    try {
      expect(thrown($call(() => String(enable), origin))).toMatch(/^hosts\/a\.ts:12:7 NV1202/);
    } finally {
      setPositionMapper(before);
    }
  });
});
