import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { library } from "../compile/load/resolve.ts";
import { flakeFile, temporaryFleet, writeFiles } from "../compile/load/temporary-fleet.ts";

const project = join(library, "..");
const runtimes = {
  bun: [join(project, "node_modules/bun/bin/bun.exe")],
  node: [process.execPath, join(project, "node_modules/tsx/dist/cli.mjs")],
} as const;

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(root: string, args: readonly string[], runtime: keyof typeof runtimes = "bun"): Promise<Result> {
  const [command, ...before] = runtimes[runtime];
  return new Promise((done, fail) => {
    const child = spawn(command, [...before, "build.ts", ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1" },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, err }));
  });
}

const overlayFile = (name: string): string =>
  `import { overlay } from "../dsl";\n\n/** Packages of our own. */\nexport const patches = overlay("patches", (_final, prev) => ({ ${name}: prev.hello }));\n`;

function fleet(): string {
  const root = temporaryFleet({
    "build.ts": readFileSync(join(project, "build.ts"), "utf8"),
    "tsconfig.json": JSON.stringify({
      ...(JSON.parse(readFileSync(join(project, "tsconfig.json"), "utf8")) as object),
      include: ["overlays", "flake"],
    }),
    "flake/flake.ts": flakeFile,
    "overlays/patches.ts": overlayFile("greeting"),
  });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return root;
}

const generated = "out/modules/nixpkgs/overlays/patches.nix";

it("builds, checks, refuses and forces, with the exit codes it documents", { timeout: 120_000 }, async () => {
  const root = fleet();
  const first = await run(root, []);
  expect(first.err).toBe("");
  expect(first.out).toMatch(/^out\/: \d+ written, 0 unchanged \(\d+\.\d\d s\)\n  load .* s\n$/);
  expect(first.code).toBe(0);
  const text = readFileSync(join(root, generated), "utf8");
  expect(text).toContain("# Generated from overlays/patches.ts by Nivis. Do not edit: run `bun build.ts`.\n");
  expect(text).toContain("greeting = prev.hello;");

  const second = await run(root, ["build"], "node");
  expect([second.code, second.err]).toEqual([0, ""]);
  expect(second.out).toMatch(/^out\/ is up to date: \d+ files \(\d+\.\d\d s\)\n$/);

  writeFiles(root, { "overlays/patches.ts": overlayFile("salute") });
  const stale = await run(root, ["--check"]);
  expect(stale.code).toBe(3);
  expect(stale.out).toContain(`~ ${generated}\n`);
  expect(stale.out).toMatch(new RegExp(`--- a/${generated}\n\\+\\+\\+ b/${generated}\n@@ .* @@\n`));
  expect(stale.out).toMatch(/\n-.*greeting = prev\.hello;.*\n\+.*salute = prev\.hello;.*\n/);
  expect(stale.err).toContain("out/ is not up to date: run `bun build.ts` and commit it.\n");
  expect(readFileSync(join(root, generated), "utf8")).toBe(text);

  const json = await run(root, ["--json"]);
  expect(JSON.parse(json.out)).toMatchObject({
    ok: true,
    written: [generated.slice(4)],
    removed: [],
    errors: 0,
    diagnostics: [],
  });
  expect((await run(root, ["--check"])).code).toBe(0);

  writeFileSync(join(root, generated), "edited");
  writeFiles(root, { "overlays/patches.ts": overlayFile("again") });
  const refused = await run(root, []);
  expect(refused.code).toBe(3);
  expect(refused.err).toContain(`error[NV6001]: ${generated} was edited by hand since it was generated\n`);
  expect(refused.err).toContain("Nothing was written.\n");
  expect(readFileSync(join(root, generated), "utf8")).toBe("edited");
  expect((await run(root, ["build", "--force"])).out).toMatch(/^out\/: 1 written/);

  writeFiles(root, {
    "overlays/more.ts": 'import { overlai } from "../dsl";\nexport const x: number = "text";\noverlai();\n',
  });
  const before = readdirSync(join(root, "out"), { recursive: true });
  const wrong = await run(root, []);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain(
    'error[NV2003]: ../dsl does not export "overlai"\n --> overlays/more.ts:1:10\n',
  );
  expect(wrong.err).toContain('help: did you mean "overlay"?');
  expect(wrong.err).toContain(
    "error[TS2322]: Type 'string' is not assignable to type 'number'.\n --> overlays/more.ts:2:14\n",
  );
  expect(wrong.err).toContain("2 errors in 1 file\n");
  expect(readdirSync(join(root, "out"), { recursive: true })).toEqual(before);
  rmSync(join(root, "overlays/more.ts"));

  writeFiles(root, {
    "flake/shells.ts":
      'import { perSystem } from "../dsl";\nexport const shells = perSystem({ packagess: {} } as object);\n',
  });
  const strict = await run(root, ["--check"]);
  expect(strict.err).toMatch(/error\[NV4001\]: there is no option packagess\n --> flake\/shells.ts:2:\d+\n/);
  const lax = await run(root, ["--check", "--strict-options=warn"]);
  expect(lax.err).toContain("warning[NV4001]: there is no option packagess\n");
  expect([strict.code, lax.code]).toEqual([1, 3]);
  rmSync(join(root, "flake/shells.ts"));

  rmSync(join(root, "overlays/patches.ts"));
  expect((await run(root, [])).out).toMatch(/^out\/: 0 written, 1 removed, \d+ unchanged/);
  expect(readdirSync(join(root, "out/modules"))).not.toContain("nixpkgs");
});

it.each(["bun", "node"] as const)(
  "answers wrong command lines under %s",
  { timeout: 60_000 },
  async (runtime) => {
    const root = fleet();
    const cases = [
      [["explain", "NV4999"], 2, "error[NV7003]: there is no error NV4999\n  = help: did you mean NV4009?"],
      [["explain", "TS2322"], 2, "error[NV7003]: TS2322 is a code of TypeScript"],
      [["biuld"], 2, 'error[NV7001]: there is no command "biuld"\n  = help: did you mean "build"?'],
      [["--chekc"], 2, 'error[NV7002]: build has no option "--chekc"\n  = help: did you mean "--check"?'],
      [["build", "--check=yes"], 2, "error[NV7003]: --check takes no value"],
      [["--strict-options=no"], 2, 'error[NV7003]: --strict-options is error or warn, not "no"'],
      [["build", "hosts"], 2, 'error[NV7003]: "hosts" is one argument too many'],
    ] as const;
    for (const [args, code, message] of cases) {
      const result = await run(root, args, runtime);
      expect([result.code, result.out]).toEqual([code, ""]);
      expect(result.err).toContain(message);
    }
    const entry = await run(root, ["explain", "nv4001"], runtime);
    expect([entry.code, entry.err]).toEqual([0, ""]);
    expect(entry.out).toContain("NV4001: no such option\n\nNo option of this name is declared");
    const help = await run(root, ["--help"], runtime);
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out.indexOf("Examples")).toBeLessThan(help.out.indexOf("Commands"));
    expect((await run(root, ["build", "-h"], runtime)).out).toContain("--force");
    expect(readdirSync(root)).not.toContain("out");
  },
);
