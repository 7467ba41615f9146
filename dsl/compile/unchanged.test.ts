/** A build that is skipped is one that would have done nothing. */
import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { library } from "./load/resolve.ts";
import { flakeFile, temporaryDirectory, writeFiles } from "./load/temporary-fleet.ts";

const project = join(library, "..");

const host = (option: string): string => `import { nixosHost, file } from "../dsl";
import { name } from "../shared/name";
import { shell } from "./modules/shell";

export const ruby = nixosHost("ruby", {
  system: "x86_64-linux",
  imports: [shell],
  config: {
    boot: { isContainer: true },
    system: { stateVersion: "25.11" }, networking: { hostName: name }, environment: { etc: { motd: { source: file("./motd") } } }, ${option} },
});
`;

const module = (option: string): string => `import { nixosModule } from "../../dsl";
export const shell = nixosModule("shell", { config: { programs: { ${option} } } });
`;

const files = {
  "build.ts": readFileSync(join(project, "build.ts"), "utf8"),
  "package.json": '{ "type": "module" }',
  // A fleet that imports what Node has names its types.
  "tsconfig.json": JSON.stringify({
    extends: "./tsconfig.fleet.json",
    compilerOptions: { types: ["node"] },
    include: ["flake", "hosts"],
  }),
  "tsconfig.fleet.json": readFileSync(join(project, "tsconfig.json"), "utf8"),
  "flake/flake.ts": flakeFile,
  "hosts/ruby.ts": host(""),
  "hosts/motd": "hello\n",
  "hosts/modules/shell.ts": module("fish: { enable: true }"),
  "shared/name/index.ts": 'export const name = "ruby";\n',
};

function fleet(): string {
  const root = temporaryDirectory();
  symlinkSync(library, join(root, "dsl"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeFiles(root, files);
  return root;
}

interface Told {
  readonly code: number | null;
  readonly output: string;
}

/** A build as a user runs it; times are left out. */
function build(root: string, args: readonly string[] = [], env: object = {}): Promise<Told> {
  return new Promise((done, fail) => {
    const bun = join(project, "node_modules/bun/bin/bun.exe");
    const child = spawn(bun, ["build.ts", ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", ...env },
    });
    let output = "";
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr.on("data", (data: Buffer) => (output += data.toString()));
    child.on("error", fail);
    child.on("close", (code) =>
      done({ code, output: output.replaceAll(/ \(\d+\.\d\d s\)/g, "").replaceAll(/^ {2}\w+ \d.*\n/gm, "") }),
    );
  });
}

/** Whether a build compiled: its time is told by stages. */
async function compiles(root: string, args: readonly string[] = [], env: object = {}): Promise<boolean> {
  const { code, output } = await build(root, ["--json", ...args], env);
  expect([code, output]).toEqual([0, expect.stringContaining('"ok": true')]);
  return "times" in (JSON.parse(output) as object);
}

it("is skipped while everything is as it was", { timeout: 300_000 }, async () => {
  const root = fleet();
  expect(await compiles(root)).toBe(true);
  expect(await compiles(root)).toBe(false);
  // The bytes count, not the time.
  writeFiles(root, { "hosts/ruby.ts": files["hosts/ruby.ts"] });
  expect(await compiles(root)).toBe(false);

  const changes: Readonly<Record<string, () => void>> = {
    "a host": () => writeFiles(root, { "hosts/ruby.ts": host("time: { timeZone: 'UTC' }") }),
    "a file that a host imports": () =>
      writeFiles(root, { "shared/name/index.ts": 'export const name = "opal";\n' }),
    "a file that is found in front of it": () =>
      writeFiles(root, { "shared/name.ts": 'export const name = "beryl";\n' }),
    "that file gone again": () => rmSync(join(root, "shared/name.ts")),
    "an asset": () => writeFiles(root, { "hosts/motd": "good day\n" }),
    "the mode of an asset": () => chmodSync(join(root, "hosts/motd"), 0o755),
    "a new file": () =>
      writeFiles(root, {
        "hosts/modules/extra.ts": module("git: { enable: true }").replaceAll("shell", "extra"),
      }),
    // Nothing imports that one, so Nix written by hand is looked at.
    "Nix written by hand": () => writeFiles(root, { "out/modules/own/hand.nix": "{ }\n" }),
    "the same, edited": () => writeFiles(root, { "out/modules/own/hand.nix": "{ a = 1; }\n" }),
    "the same, gone": () => rmSync(join(root, "out/modules/own"), { recursive: true }),
    "a declaration where no builder is looked for": () =>
      writeFiles(root, { "hosts/_types/own.d.ts": "export type Own = string;\n" }),
    "another beside it": () =>
      writeFiles(root, { "hosts/_types/other.d.ts": "export type Other = string;\n" }),
    "a file that is removed": () => rmSync(join(root, "hosts/modules/extra.ts")),
    "types of the project's own": () =>
      writeFiles(root, {
        "types/homeManager.d.ts": readFileSync(join(library, "options/generated/homeManager.d.ts"), "utf8")
          .replaceAll("../../", "../dsl/")
          .replaceAll("../types/", "../dsl/options/types/"),
      }),
    "those made anew": () =>
      writeFiles(root, {
        "types/homeManager.d.ts": readFileSync(join(root, "types/homeManager.d.ts"), "utf8").replace(
          "readonly accounts?",
          "readonly account?",
        ),
      }),
    "settings of TypeScript": () =>
      writeFiles(root, { "tsconfig.json": files["tsconfig.json"].replace('"es2023"]', '"es2023"] ') }),
    "settings that those extend": () =>
      writeFiles(root, {
        "base.json": files["tsconfig.json"],
        "tsconfig.json": '{ "extends": "./base", "include": ["flake", "hosts"] }',
      }),
    "settings far away": () =>
      writeFiles(root, { "base.json": files["tsconfig.json"].replace('"es2023"]', '"es2023" ]') }),
    "what TypeScript knew": () => rmSync(join(root, ".nivis/types.tsbuildinfo")),
    "where explain looks": () => rmSync(join(root, ".nivis/source-map.json")),
  };
  for (const [what, change] of Object.entries(changes)) {
    change();
    expect([what, await compiles(root)]).toEqual([what, what !== "what TypeScript knew"]);
    expect([what, await compiles(root)]).toEqual([what, false]);
  }
  expect(await compiles(root, [], { SOURCE_DATE_EPOCH: "1900000000" })).toBe(true);
  expect(await compiles(root, ["--strict-options=warn"])).toBe(true);

  rmSync(join(root, "out/flake.nix"));
  expect(await compiles(root)).toBe(true);
  writeFileSync(join(root, "out/flake.nix"), "{ }");
  expect((await build(root)).output).toContain("NV6001");
});

it(
  "is never skipped where a file looks at its surroundings, or imports what might",
  { timeout: 120_000 },
  async () => {
    const root = fleet();
    for (const extra of ["export const now = Date.now();", 'import "node:os";', 'import "yaml";']) {
      writeFiles(root, { "hosts/modules/shell.ts": `${files["hosts/modules/shell.ts"]}${extra}\n` });
      expect([await compiles(root), await compiles(root)]).toEqual([true, true]);
    }
    writeFiles(root, {
      "hosts/modules/data.json": "{}",
      "hosts/modules/shell.ts": `import "./data.json";\n${files["hosts/modules/shell.ts"]}`,
    });
    expect([await compiles(root), await compiles(root)]).toEqual([true, false]);
    writeFiles(root, { "hosts/modules/data.json": "{ }" });
    expect(await compiles(root)).toBe(true);
  },
);

it("knows nothing of where the fleet was before, or of the fleet that it is a copy of", async () => {
  const root = fleet();
  await build(root);
  const other = join(temporaryDirectory(), "as", "deep", "as", "this");
  cpSync(root, other, { recursive: true, verbatimSymlinks: true });
  writeFiles(other, { "hosts/modules/shell.ts": module("fish: { enable: false }") });
  expect(await build(other)).toMatchObject({ code: 0 });
  expect(written(other)["/modules/shell.nix"]).toContain("fish.enable = false;");
  expect(written(root)["/modules/shell.nix"]).toContain("fish.enable = true;");
});

/** Everything below `out/`. */
function written(root: string): Readonly<Record<string, string>> {
  const out = join(root, "out");
  const names = readdirSync(out, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(out.length), readFileSync(path, "utf8")]),
  );
}

type Edit = (root: string) => void;
const put =
  (path: string, text: string): Edit =>
  (root) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
const gone =
  (path: string): Edit =>
  (root) =>
    rmSync(join(root, path), { force: true });

/** Right ones, wrong ones, and those that take an earlier one back. */
const edits: Readonly<Record<string, Edit>> = {
  "host as it was": put("hosts/ruby.ts", host("")),
  "host with an option": put("hosts/ruby.ts", host("time: { timeZone: 'UTC' }")),
  "host with a misspelt option": put("hosts/ruby.ts", host("time: { timeZon: 'UTC' }")),
  "host with a wrong syntax": put("hosts/ruby.ts", host("time: {")),
  "module as it was": put("hosts/modules/shell.ts", module("fish: { enable: true }")),
  "module with another value": put("hosts/modules/shell.ts", module("fish: { enable: false }")),
  "module with a wrong type": put("hosts/modules/shell.ts", module("fish: { enable: 3 }")),
  "another name": put("shared/name/index.ts", 'export const name = "opal";\n'),
  "name of another type": put("shared/name/index.ts", "export const name = 3;\n"),
  "name as it was": put("shared/name/index.ts", files["shared/name/index.ts"]),
  "name from a file in front": put("shared/name.ts", 'export const name = "beryl";\n'),
  "without the file in front": gone("shared/name.ts"),
  "asset changed": put("hosts/motd", "good day\n"),
  "asset gone": gone("hosts/motd"),
  "asset as it was": put("hosts/motd", "hello\n"),
  "a second module": put(
    "hosts/modules/extra.ts",
    module("git: { enable: true }").replaceAll("shell", "extra"),
  ),
  "without the second module": gone("hosts/modules/extra.ts"),
};

it("leaves what a clean build makes, whatever was edited before", { timeout: 600_000 }, async () => {
  const names = fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 4, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(names, async (steps) => {
      const root = fleet();
      await build(root);
      for (const step of steps) {
        edits[step]?.(root);
        const now = await build(root);
        const clean = temporaryDirectory();
        cpSync(root, clean, { recursive: true, filter: (path) => !/\/(?:out|\.nivis)(?:\/|$)/.test(path) });
        const anew = await build(clean);
        expect([step, now.code, now.output.replace(/^out\/.*\n/m, "")]).toEqual([
          step,
          anew.code,
          anew.output.replace(/^out\/.*\n/m, ""),
        ]);
        if (anew.code === 0) expect(written(root)).toEqual(written(clean));
      }
    }),
    { numRuns: 3 },
  );
});
