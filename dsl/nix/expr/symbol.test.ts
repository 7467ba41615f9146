import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fileBinders, reference } from "./binder.ts";
import { describe as textOf, isSymbolic, symbol } from "./symbol.ts";
import { text, thrown } from "./testing/lower.ts";
import { placesAsTheyAre } from "./testing/positions.ts";
import type { AnyRef } from "./types.ts";

placesAsTheyAre();

const file = "dsl/nix/expr/symbol.test.ts";
const config: AnyRef = symbol<never>(reference({ name: "config" }));
const lib: AnyRef = symbol<never>(reference(fileBinders.lib));
const builtins: AnyRef = symbol<never>(reference(fileBinders.builtins));
const enable: AnyRef = config["services"].openssh.enable;
// What slips past the types: values of type `any` and the like.
const slipped = enable as unknown as string;
const number = enable as unknown as number;
const items = enable as unknown as string[];
const object = enable as unknown as { a: string };

const f = (x: AnyRef): AnyRef => x;

/** The line of the caller, for a place in this file. */
function here(): number {
  return Number(/symbol\.test\.ts:(\d+)/.exec(new Error("here").stack?.split("\n")[2] ?? "")?.[1]);
}

describe("reading and calling", () => {
  it("selects and applies", () => {
    expect(text(config["services"].openssh.enable)).toBe("config.services.openssh.enable");
    expect(text(lib["mkIf"](enable, { a: 1 }))).toBe("lib.mkIf config.services.openssh.enable { a = 1; }");
    expect(text(lib["a b"](1).c["d-e"])).toBe('(lib."a b" 1).c.d-e');
  });

  it("curries several arguments", () => {
    expect(text(lib["f"](1, 2)(3))).toBe("lib.f 1 2 3");
  });

  it("knows symbolic values without touching them", () => {
    expect([isSymbolic(enable), isSymbolic({}), isSymbolic(() => 1), isSymbolic(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(textOf(enable)).toBe("config.services.openssh.enable");
    expect(textOf(lib["mkIf"](enable, {}))).toBe("lib.mkIf …");
  });

  it("prints for debugging", () => {
    expect(inspect(enable)).toBe("Nix‹config.services.openssh.enable›");
  });

  it("can be awaited and returned from async functions", async () => {
    await expect((async () => enable)().then(isSymbolic)).resolves.toBe(true);
  });
});

describe("misuse", () => {
  const name = "config.services.openssh.enable";
  const cases: readonly (readonly [what: string, use: () => unknown, code: string, help: string])[] = [
    ["`${e}`", () => `${slipped}`, "NV1202", `nix\`…\${${name}}…\``],
    ["String(e)", () => String(slipped), "NV1202", `nix.toString(${name})`],
    ['"x" + e', () => "x" + slipped, "NV1202", `nix\`…\${${name}}\``],
    ["obj[e]", () => ({ a: 1 })[slipped as unknown as "a"], "NV1202", `nix.attrs([[${name}, …]])`],
    ['["a"].join(e)', () => ["a", "b"].join(slipped), "NV1202", "nix.toString"],
    ["[e].join()", () => [slipped].join(), "NV1202", "nix.toString"],
    ["[e, e].toSorted()", () => [slipped, slipped].toSorted(), "NV1202", "nix.toString"],
    ["e + 1", () => number + 1, "NV1202", "nix.add"],
    ["e == 1", () => number == 1, "NV1202", "nix.eq"],
    ["e > 1", () => number > 1, "NV1203", "nix.gt"],
    ["e * 2", () => number * 2, "NV1203", "nix.add"],
    ["+e", () => +number, "NV1203", "nix.add"],
    ["Math.max(e)", () => Math.max(number), "NV1203", "nix.add"],
    ["[...e]", () => [...items], "NV1204", "nix.concat"],
    [
      "for (const x of e)",
      () => {
        for (const x of items) return x;
        return 0;
      },
      "NV1204",
      "lib.map",
    ],
    [
      "const [a] = e",
      () => {
        const [a] = items;
        return a;
      },
      "NV1204",
      "lib.elemAt",
    ],
    ["new Set(e)", () => new Set(items), "NV1204", "lib.map"],
    ["Array.from(e)", () => Array.from(items), "NV1204", "lib.map"],
    ["[].concat(e)", () => ["a"].concat(items), "NV1204", "nix.concat"],
    ["JSON.stringify(e)", () => JSON.stringify(slipped), "NV1205", `nix.builtins.toJSON(${name})`],
    ["JSON.stringify({ e })", () => JSON.stringify({ a: [slipped] }), "NV1205", "builtins.toJSON"],
    ["{ ...e }", () => ({ ...object }), "NV1206", `nix.update(${name}, { … })`],
    ["Object.keys(e)", () => Object.keys(object), "NV1206", "lib.attrNames"],
    ["Object.entries(e)", () => Object.entries(object), "NV1206", "lib.mapAttrs"],
    [
      "for (const k in e)",
      () => {
        for (const k in object) return k;
        return 0;
      },
      "NV1206",
      "lib.mapAttrs",
    ],
    [
      "const { a, ...rest } = e",
      () => {
        const { a, ...rest } = object;
        return [a, rest];
      },
      "NV1206",
      "nix.update",
    ],
    ["e.a = 1", () => Object.assign(object, { a: 1 }), "NV1207", "{ a: … }"],
    ["delete e.a", () => delete (object as { a?: string }).a, "NV1207", "lib.removeAttrs"],
    ["Object.freeze(e)", () => Object.freeze(object), "NV1207", "nix.update"],
    ["Object.defineProperty(e)", () => Object.defineProperty(object, "a", {}), "NV1207", "nix.update"],
    ["Object.setPrototypeOf(e)", () => Object.setPrototypeOf(object, null), "NV1207", "nix.update"],
    ['"a" in e', () => "a" in object, "NV1208", `nix.has(${name}, "a")`],
    ["Object.hasOwn(e)", () => Object.hasOwn(object, "a"), "NV1208", `nix.has(${name}, "a")`],
    ["new e()", () => new (slipped as unknown as new () => unknown)(), "NV1209", `${name}(…)`],
    ["e instanceof Map", () => (object as unknown) instanceof Map, "NV1210", "builtins.typeOf"],
    ["x instanceof e", () => ({}) instanceof (slipped as unknown as typeof Map), "NV1210", "builtins.typeOf"],
    ['"x".replace(e)', () => "x".replace(slipped, ""), "NV1202", "nix"],
    ["e()", () => enable(), "NV1212", `${name}({})`],
  ];

  it.each(cases)("%s", (_, use, code, help) => {
    const message = thrown(use);
    // The place is that of the use, which is in this file and nowhere in the library.
    expect(message).toMatch(
      new RegExp(`^${file.replaceAll(".", "\\.")}:\\d+:\\d+ ${code}: \`${name.replaceAll(".", "\\.")}\``),
    );
    expect(message).toContain(help);
  });

  it("names the line of the use", () => {
    const line = here() + 1;
    expect(thrown(() => String(slipped))).toBe(
      `${file}:${line}:25 NV1202: \`${name}\` is known only to Nix; JavaScript cannot put it into a string or use it as a key
  help: write nix\`…\${${name}}…\` with the tag, or nix.toString(${name}); for a computed attribute name nix.attrs([[${name}, …]])`,
    );
  });
});

describe("methods of JavaScript", () => {
  const list = config["networking"].nameservers;
  const at = "config.networking.nameservers";
  const methods: readonly (readonly [name: string, use: () => unknown, help: string])[] = [
    ["map", () => list.map((x: unknown) => x), `lib.map(fn, ${at})`],
    ["filter", () => list.filter((x: unknown) => x), `lib.filter(fn, ${at})`],
    ["includes", () => list.includes("x"), `lib.elem(item, ${at})`],
    ["length", () => list.length, `lib.length(${at})`],
    ["join", () => list.join(" "), `lib.concatStringsSep(", ", ${at})`],
    ["concat", () => list.concat([]), `nix.concat(${at}, list)`],
    ["startsWith", () => list.startsWith("x"), `lib.hasPrefix(prefix, ${at})`],
    ["toString", () => list.toString(), `nix.toString(${at})`],
    ["forEach", () => list.forEach(() => 0), `lib.mapAttrs(fn, ${at})`],
    ["reduce", () => list.reduce(() => 0, 0), "lib.foldl"],
  ];
  it.each(methods)("%s", (method, use, help) => {
    const message = thrown(use);
    expect(message).toContain(`${file}:`);
    expect(message).toContain(
      `NV1211: \`${at}\` is known only to Nix; it has no \`.${method}\` of JavaScript`,
    );
    expect(message).toContain(help);
    expect(message).toContain(`nix.get(${at}, "${method}")`);
  });

  it("are attributes where they are: in lib, builtins, packages, config.lib", () => {
    expect(text(lib["map"](f, [1]))).toBe("lib.map (arg: arg) [ 1 ]");
    expect(text(lib["lists"].filter(f, [1]))).toBe("lib.lists.filter (arg: arg) [ 1 ]");
    expect(text(lib["length" as "x"]([1]))).toBe("lib.length [ 1 ]");
    expect(text(builtins["toString" as "x"](1))).toBe("builtins.toString 1");
    expect(text(builtins["toJSON"]({ a: 1 }))).toBe("builtins.toJSON { a = 1; }");
    expect(text(lib["generators"].toJSON({}, 1))).toBe("lib.generators.toJSON { } 1");
    expect(text(builtins["toJSON"]("x"))).toBe('builtins.toJSON "x"');
    expect(text(config["lib"].dag.map(f, 1))).toBe("config.lib.dag.map (arg: arg) 1");
    // Read, not called: an option may have the name.
    expect(text(config["programs"].git.includes)).toBe("config.programs.git.includes");
    expect(text((config["services"] as { bind: unknown } as { bind: AnyRef }).bind["enable"])).toBe(
      "config.services.bind.enable",
    );
  });

  it("of functions are none of Nix's, in lib neither", () => {
    const mkIf = lib["mkIf"] as unknown as (...args: unknown[]) => unknown;
    expect(thrown(() => mkIf.call(config, true, 1))).toContain("write lib.mkIf(…) with the arguments alone");
    expect(thrown(() => mkIf.apply(config, [true, 1]))).toContain("write lib.mkIf(...args)");
    expect(thrown(() => mkIf.bind(config, true))).toContain("NV1211: `lib.mkIf`");
  });

  it("does not let JSON.stringify call a toJSON of Nix", () => {
    expect(thrown(() => JSON.stringify(builtins))).toContain("NV1205");
    expect(thrown(() => JSON.stringify({ lib }))).toContain("NV1205");
  });
});
