import { describe, expect, it } from "vitest";
import { siteOfObject } from "../../nix/expr/source.ts";
import { temporaryFleet } from "./temporary-fleet.ts";
import { errorsOf, loadAll, valueOf } from "./testing.ts";

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
