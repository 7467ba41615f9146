import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linesBelow, render } from "../../diagnostics/render.ts";
import { siteOfArray, siteOfFunction, siteOfObject } from "../../nix/expr/source.ts";
import { discover } from "../discover.ts";
import { load } from "./load.ts";
import { temporaryFleet, writeFiles } from "./temporary-fleet.ts";

const loadAll = (root: string) => load(root, discover(root));

/** Loads a fleet that has errors; the diagnostics as text. */
async function errorsOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = temporaryFleet(files);
  const { diagnostics } = await loadAll(root);
  return render(diagnostics, { read: linesBelow(root) });
}

async function valueOf(
  text: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { exports, diagnostics } = await loadAll(temporaryFleet({ "flake/x.ts": text, ...extra }));
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(
    exports.filter(({ file }) => file === "flake/x.ts").map(({ name, value }) => [name, value]),
  );
}

describe("discover", () => {
  it("finds every file of the rooms, and no tests, declarations or names with _ and .", () => {
    const root = temporaryFleet({
      "hosts/b.ts": "",
      "hosts/a.ts": "",
      "hosts/a.test.ts": "",
      "hosts/a.test-d.ts": "",
      "hosts/types.d.ts": "",
      "hosts/_off.ts": "",
      "home/_off/x.ts": "",
      "home/.hidden/x.ts": "",
      "home/x/y/z.ts": "",
      "flake/readme.md": "",
      "elsewhere/x.ts": "",
      "services/node_modules/p/x.ts": "",
    });
    expect(discover(root)).toEqual(["home/x/y/z.ts", "hosts/a.ts", "hosts/b.ts"]);
  });
});

describe("exports", () => {
  it("come by file and order of definition, with places and comments", async () => {
    const root = temporaryFleet({
      "hosts/b.ts": "export const last = { n: 4 };",
      "hosts/a.ts": `// What this file is about.
import { last } from "./b";

/** The zeta. */
export const zeta = { n: 1 };

const hidden = { n: 2 };
// About alpha.
const alpha = { n: 3, last };
export { alpha };
export default hidden;
`,
    });
    const { exports, files, diagnostics } = await loadAll(root);
    expect(diagnostics).toEqual([]);
    expect(files).toEqual(["hosts/a.ts", "hosts/b.ts"]);
    expect(exports.map(({ file, name, origin }) => [file, name, origin?.line, origin?.column])).toEqual([
      ["hosts/a.ts", "zeta", 5, 14],
      ["hosts/a.ts", "default", 7, 7],
      ["hosts/a.ts", "alpha", 9, 7],
      ["hosts/b.ts", "last", 1, 14],
    ]);
    expect(exports[0]?.leading).toEqual([
      { kind: "line", text: " What this file is about." },
      "blank",
      { kind: "doc", text: "The zeta." },
    ]);
    expect(exports[2]?.leading).toEqual([{ kind: "line", text: " About alpha." }]);
  });

  it("belong to the file that defines them", async () => {
    const root = temporaryFleet({
      "home/index.ts":
        'export * from "./git";\nexport { ssh as again } from "./ssh";\nimport { ssh } from "./ssh";\nexport { ssh };\nexport const other = ssh;',
      "home/git.ts": "export const git = {};",
      "home/ssh.ts": "export const ssh = {};",
    });
    const { exports } = await loadAll(root);
    expect(exports.map(({ file, name }) => `${file} ${name}`)).toEqual([
      "home/git.ts git",
      "home/ssh.ts ssh",
    ]);
  });

  it("of files that are not discovered belong to who exports them", async () => {
    const { exports } = await loadAll(
      temporaryFleet({
        "home/x.ts": 'export { y } from "./_y";',
        "home/_y.ts": "export const y = { a: [1] };",
      }),
    );
    expect(exports.map(({ file, name }) => `${file} ${name}`)).toEqual(["home/x.ts y"]);
    expect(siteOfObject(exports[0]?.value as object)?.origin).toEqual({
      file: "home/_y.ts",
      line: 1,
      column: 18,
    });
  });
});

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

describe("imports", () => {
  it("resolve as Bun and tsx do", async () => {
    const { x } = await valueOf(
      'import a from "./a"; import b from "./b.js"; import c from "./dir"; import d from "./plain.mjs"; import e from "../flake/e.ts";\nimport { join } from "node:path";\nexport const x = [a, b, c, d, e, join("p", "q"), (await import("./a")).default];',
      {
        "flake/a.ts": 'export default "a";',
        "flake/b.ts": 'export default "b";',
        "flake/dir/index.ts": 'export default "dir";',
        "flake/plain.mjs": 'export default "plain";',
        "flake/e.ts": 'export default "e";',
      },
    );
    expect(x).toEqual(["a", "b", "dir", "plain", "e", "p/q", "a"]);
  });

  it("may go in a circle", async () => {
    const { exports, diagnostics } = await loadAll(
      temporaryFleet({
        "home/a.ts": 'import { b } from "./b";\nexport const a = { name: "a", other: () => b };',
        "home/b.ts": 'import { a } from "./a";\nexport const b = { name: "b", other: () => a };',
      }),
    );
    expect(diagnostics).toEqual([]);
    const [a, b] = exports.map(({ value }) => value as { other: () => unknown });
    expect([a?.other(), b?.other()]).toEqual([b, a]);
  });

  it("that lead nowhere are NV2002, names that are not exported NV2003", async () => {
    const text = await errorsOf({
      "home/a.ts":
        'import { gti, fish } from "./git";\nimport x from "./missing";\nexport { zzzzz9 } from "../dsl";\nexport const a = [gti, fish, x];',
      "home/git.ts": "export const git = {};",
      "home/uses-a.ts": 'import { a } from "./a";\nexport const b = a.length;',
    });
    expect(text).toBe(`error[NV2003]: home/git.ts does not export "gti"
 --> home/a.ts:1:10
  |
1 | import { gti, fish } from "./git";
  |          ^^^
  = help: did you mean "git"?

error[NV2003]: home/git.ts does not export "fish"
 --> home/a.ts:1:15
  |
1 | import { gti, fish } from "./git";
  |               ^^^^

error[NV2002]: no file is found for the import "./missing"
 --> home/a.ts:2:15
  |
1 | import { gti, fish } from "./git";
2 | import x from "./missing";
  |               ^^^^^^^^^^^

error[NV2003]: ../dsl does not export "zzzzz9"
 --> home/a.ts:3:10
  |
2 | import x from "./missing";
3 | export { zzzzz9 } from "../dsl";
  |          ^^^^^^

4 errors in 1 file
`);
  });

  it("of packages that are not installed are NV2002 at the import", async () => {
    const text = await errorsOf({
      "home/a.ts": '\nimport x from "nivis-no-such-package";\nexport const a = x;',
    });
    expect(text).toContain(
      'error[NV2002]: the package "nivis-no-such-package" is not installed\n --> home/a.ts:2:15',
    );
    expect(text).toContain("1 error in 1 file");
  });
});

describe("errors", () => {
  it("of syntax are NV2001; other files go on", async () => {
    const root = temporaryFleet({
      "home/a.ts": "export const a = {\n  b: 1,,\n};",
      "home/b.ts": "export const b = {};",
    });
    const { exports, diagnostics } = await loadAll(root);
    expect(exports.map(({ name }) => name)).toEqual(["b"]);
    expect(diagnostics.map(({ code, labels }) => [code, labels[0]?.origin])).toEqual([
      ["NV2001", { file: "home/a.ts", line: 2, column: 8 }],
    ]);
  });

  it("thrown while a file runs are NV2005 at the user's line and column, once", async () => {
    const text = await errorsOf({
      "home/a.ts":
        'import { helper } from "./helper";\nexport const a = {\n  list: [1, 2], deep: { value: helper(undefined as never) },\n};\n',
      "home/helper.ts":
        "// one\nexport const helper = (o: { n: string }) => ({ a: { b: 1 }, n: o.n.length });\n",
      "home/z.ts": 'import { a } from "./a";\nexport const z = a;',
    });
    expect(text).toMatch(/^error\[NV2005\]: TypeError: .*\n --> home\/helper\.ts:2:\d+\n/);
    expect(text).toContain(
      "2 | export const helper = (o: { n: string }) => ({ a: { b: 1 }, n: o.n.length });",
    );
    const column = Number(/helper\.ts:2:(\d+)/.exec(text)?.[1]);
    expect(column).toBeGreaterThanOrEqual(59);
    expect(column).toBeLessThanOrEqual(66);
    expect(text).toContain("1 error in 1 file");
  });

  it.each([
    ["throw new Error('mine');", "NV2005", "mine"],
    ["throw 'text';", "NV2005", "text was thrown"],
    ["throw undefined;", "NV2005", "undefined was thrown"],
    ["nowhere.x;", "NV2005", "nowhere"],
  ])("%s", async (statement, code, message) => {
    const { diagnostics } = await loadAll(temporaryFleet({ "home/a.ts": `\n${statement}\n` }));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe(code);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.labels[0]?.origin.file).toBe("home/a.ts");
  });
});

const copies = (root: string) =>
  readdirSync(join(root, ".nivis/load"), { recursive: true, encoding: "utf8" })
    .filter((name) => /^home.*\.js$/.test(name))
    .toSorted();

describe("copies", () => {
  it("keep every line where it was", async () => {
    const text =
      "// é\n\nexport const x = {\n  a: [\n    1,\n  ]\n    .filter(isFinite)\n    ?.includes(1),\n};\nfunction f() {\n  return f;\n}\nexport { f };\n";
    const root = temporaryFleet({ "home/a.ts": text });
    await loadAll(root);
    const copy = readFileSync(join(root, ".nivis/load", copies(root)[0] ?? ""), "utf8").split("\n");
    text
      .split("\n")
      .slice(0, -1)
      .forEach((line, index) => {
        for (const word of line.match(/\w{2,}/g) ?? []) expect(copy[index]).toContain(word);
      });
  });

  it("are written once per text, and again for what imports a changed file", async () => {
    const root = temporaryFleet({
      "home/a.ts": 'import { b } from "./b";\nexport const a = b + 1;',
      "home/b.ts": "export const b = 1;",
      "home/c.ts": "export const c = 1;",
    });
    await loadAll(root);
    const before = copies(root);
    const stamps = before.map((name) => statSync(join(root, ".nivis/load", name)).ino);
    await loadAll(root);
    expect(copies(root)).toEqual(before);
    expect(before.map((name) => statSync(join(root, ".nivis/load", name)).ino)).toEqual(stamps);
    writeFiles(root, { "home/b.ts": "export const b = 2;" });
    const { exports } = await loadAll(root);
    expect(exports.map(({ value }) => value)).toEqual([3, 2, 1]);
    const added = copies(root).filter((name) => !before.includes(name));
    expect(added.map((name) => name.replace(/\.[0-9a-f]{16}/, ""))).toEqual(["home/a.js", "home/b.js"]);
  });

  it("do not depend on a cache that is damaged or gone", async () => {
    const root = temporaryFleet({ "home/a.ts": "export const a = { n: 1 };" });
    const names = async () => (await loadAll(root)).exports.map(({ name }) => name);
    expect(await names()).toEqual(["a"]);
    writeFileSync(join(root, ".nivis/load/facts.json"), "{ not JSON");
    expect(await names()).toEqual(["a"]);
    rmSync(join(root, ".nivis"), { recursive: true });
    expect(await names()).toEqual(["a"]);
  });
});

describe("a template literal over several lines", () => {
  it("warns without a tag, and only where nothing else is done with it", async () => {
    const root = temporaryFleet({
      "flake/x.ts": `import { nix } from "../dsl";
const dedent = (text: string): string => text.replaceAll(/\\n +/g, "\\n");
const tag = (texts: TemplateStringsArray): string => texts.raw.join("");
const n = 1;
export const x = {
  forgotten: \`
    a \${n}
  \`,
  list: [\`
      a\`, n === 1 ? \`\n  b\` : ""],
  tagged: [nix\`
    a
  \`, tag\`
    a
  \`],
  handled: [dedent(\`
    a
  \`), \`
    a
  \`.trim()],
  fine: [\`a
    b\`, \`
\`, \`
a\`],
};
`,
    });
    for (const loaded of [await loadAll(root), await loadAll(root)]) {
      expect(loaded.exports.map(({ name }) => name)).toEqual(["x"]);
      expect(loaded.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
        "NV2007 warning",
        "NV2007 warning",
        "NV2007 warning",
      ]);
      expect(loaded.diagnostics.map(({ labels }) => labels[0]?.origin)).toEqual([
        { file: "flake/x.ts", line: 6, column: 14 },
        { file: "flake/x.ts", line: 9, column: 10 },
        { file: "flake/x.ts", line: 10, column: 21 },
      ]);
    }
  });
});
