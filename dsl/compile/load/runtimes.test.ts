import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { linesBelow, render } from "../../diagnostics/render.ts";
import { library } from "./resolve.ts";
import { temporaryFleet, writeFiles } from "./temporary-fleet.ts";

const project = join(library, "..");
const runtimes = {
  node: [process.execPath, join(project, "node_modules/tsx/dist/cli.mjs")],
  bun: [join(project, "node_modules/bun/bin/bun.exe")],
} as const;

const script = `
import { discover } from "./dsl/compile/discover.ts";
import { load } from "./dsl/compile/load/load.ts";
const { exports, diagnostics } = await load(process.cwd(), discover(process.cwd()));
process.stdout.write(JSON.stringify({ exports, diagnostics }));
`;

async function loadIn(runtime: keyof typeof runtimes, files: Readonly<Record<string, string>>) {
  const root = temporaryFleet(files);
  writeFiles(root, { "load.ts": script });
  const [command, ...args] = runtimes[runtime];
  const { stdout } = await promisify(execFile)(command, [...args, "load.ts"], { cwd: root });
  const loaded = JSON.parse(stdout) as { exports: { file: string; value: unknown }[]; diagnostics: never[] };
  return { ...loaded, text: render(loaded.diagnostics, { read: linesBelow(root) }) };
}

describe.each(["node", "bun"] as const)("%s", (runtime) => {
  it("runs circles of imports, and says NV2004 of those that need a value too early", async () => {
    const { text, exports } = await loadIn(runtime, {
      "home/a.ts": 'import { b } from "./b";\nexport const a = { b };',
      "home/b.ts": 'import { c } from "./c";\nexport const b = { c };',
      "home/c.ts": 'import { a } from "./a";\nexport const c = {\n  list: [a],\n};',
      "home/fine.ts":
        'import { other } from "./other";\nexport const fine = { name: "fine", other: () => other };',
      "home/other.ts":
        'import { fine } from "./fine";\nexport const other = { name: "other", fine: () => fine };',
      "home/uses-a.ts": 'import { a } from "./a";\nexport const z = a;',
    });
    expect(exports.map(({ value }) => value)).toEqual([{ name: "fine" }, { name: "other" }]);
    expect(text).toMatch(
      /^error\[NV2004\]: a value is used before it is there: these files import each other/,
    );
    expect(text).toMatch(/ --> home\/([abc])\.ts:\d+:\d+\n/);
    expect(text).toMatch(/note: home\/(\w)\.ts → home\/\w\.ts → home\/\w\.ts → home\/\1\.ts/);
    expect(text).toContain("1 error in 1 file");
  });

  it("tells line and column of an exception in the source", async () => {
    const { text } = await loadIn(runtime, {
      "home/a.ts":
        'import { helper } from "./_b";\n\nexport const a = {\n  list: [1, 2], deep: { value: helper(undefined as never) },\n};\n',
      "home/_b.ts":
        "interface Options {\n  n: string;\n}\nexport const helper = (o: Options): object => ({ a: [{ b: 1 }], n: o.n.length });\n",
      "home/late.ts": 'export const late = { a: 1 };\n  throw new RangeError("too late");\n',
      "home/package.ts": '\nimport x from "nivis-no-such-package";\nexport const y = x;',
    });
    expect(text).toMatch(/error\[NV2005\]: TypeError: .*\n --> home\/_b\.ts:4:(?:68|69|70)\n/);
    expect(text).toMatch(/error\[NV2005\]: RangeError: too late\n --> home\/late\.ts:2:(?:3|9|13)\n/);
    expect(text).toContain(
      'error[NV2002]: the package "nivis-no-such-package" is not installed\n --> home/package.ts:2:15\n',
    );
    expect(text).toContain("3 errors in 3 files");
  });

  it("tells the place of a misuse in what a function returns by a call", async () => {
    const { text } = await loadIn(runtime, {
      "home/_helpers.ts": `import { nix } from "../dsl";
export const ref = nix.builtins["currentSystem"];
export const text = (x: unknown): string => String(x);
export function keys(x: object): readonly string[] {
  return Object.keys(x);
}
export const either = (x: unknown, y: boolean): string => (y ? JSON.stringify(x) : "");
`,
      "home/a.ts": 'import { ref, text } from "./_helpers";\nexport const a = text(ref);\n',
      "home/b.ts": 'import { ref, keys } from "./_helpers";\nexport const b = keys(ref as never);\n',
      "home/c.ts": 'import { ref, either } from "./_helpers";\nexport const c = either(ref, true);\n',
    });
    expect(text).toMatch(/error\[NV1202\][^>]*--> home\/_helpers\.ts:3:45\n/);
    expect(text).toMatch(/error\[NV1206\][^>]*--> home\/_helpers\.ts:5:(?:10|17)\n/);
    expect(text).toMatch(/error\[NV1205\][^>]*--> home\/_helpers\.ts:7:(?:64|69)\n/);
  });
});
