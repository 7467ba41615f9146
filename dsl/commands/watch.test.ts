import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it, onTestFinished } from "vitest";
import { library } from "../compile/load/resolve.ts";
import { temporaryFleet, writeFiles } from "../compile/load/temporary-fleet.ts";
import { flakeFiles } from "../options/samples/fleet.ts";

const project = join(library, "..");
const runtimes = {
  bun: [join(project, "node_modules/bun/bin/bun.exe")],
  node: [process.execPath, join(project, "node_modules/tsx/dist/cli.mjs")],
} as const;

const module = (name: string, definition: string): string =>
  `import { darwinModule } from "../../../dsl";\nexport const ${name} = darwinModule("${name}", { config: { ${definition} } });\n`;

/** `build --watch` in a fleet of these files, until the test ends. */
function watching(
  runtime: keyof typeof runtimes,
  files: Readonly<Record<string, string>>,
  ...flags: readonly string[]
) {
  const [command, ...before] = runtimes[runtime];
  const root = temporaryFleet({
    ...flakeFiles,
    "build.ts": readFileSync(join(project, "build.ts"), "utf8"),
    "tsconfig.json": readFileSync(join(project, "tsconfig.json"), "utf8"),
    ...files,
  });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  const child = spawn(command, [...before, "build.ts", "--watch", ...flags], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<number | null>((done) => child.on("close", done));
  return { root, child, ended };
}

it.each(["bun", "node"] as const)(
  "builds after each change, survives errors and clears up, under %s",
  { timeout: 180_000 },
  async (runtime) => {
    const { root, child, ended } = watching(runtime, {
      "tsconfig.json": JSON.stringify({
        ...(JSON.parse(readFileSync(join(project, "tsconfig.json"), "utf8")) as object),
        include: ["flake", "hosts"],
      }),
      "hosts/modules/darwin/dock.ts": module("dock", "system: { defaults: { dock: { autohide: true } } }"),
    });
    let output = "";
    let heard = (): void => undefined;
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data: Buffer) => {
        output += data.toString();
        heard();
      });
    /** Waits for a build that tells this. */
    const told = async (what: RegExp): Promise<void> => {
      const whole = new RegExp(`${what.source}[^]*Waiting for changes`, "m");
      while (!whole.test(output)) await new Promise<void>((done) => (heard = done));
      output = "";
    };

    const generated = join(root, "out/modules/darwin/dock.nix");
    await told(/^out\/: \d+ written, 0 unchanged/);
    expect(readFileSync(generated, "utf8")).toContain("autohide = true;");

    writeFiles(root, {
      "hosts/modules/darwin/dock.ts": module("dock", "system: { defaults: { dock: { autohide: false } } }"),
    });
    await told(/hosts\/modules\/darwin\/dock\.ts changed\n[^]*out\/: 1 written, \d+ unchanged/);
    expect(readFileSync(generated, "utf8")).toContain("autohide = false;");

    writeFiles(root, {
      "hosts/modules/darwin/dock.ts": module("dock", "system: { defaults: { dock: { autohid: true } } }"),
    });
    await told(/autohid\b[^]*Nothing was written\./);
    expect(readFileSync(generated, "utf8")).toContain("autohide = false;");

    rmSync(join(root, "hosts/modules/darwin/dock.ts"));
    writeFiles(root, {
      "hosts/modules/darwin/finder.ts": module(
        "finder",
        "system: { defaults: { finder: { ShowPathbar: true } } }",
      ),
    });
    await told(/out\/: \d+ written, 1 removed/);
    expect(existsSync(generated)).toBe(false);

    // What the compiler itself is made of is loaded anew.
    writeFiles(root, { "package.json": '{ "type": "module", "name": "fleet" }' });
    await told(/package\.json changed\n[^]*out\/ is up to date/);

    child.kill("SIGINT");
    expect(await ended).toBe(0);
  },
);

it("tells each build in a line of JSON", { timeout: 120_000 }, async () => {
  const files = {
    "hosts/modules/darwin/dock.ts": module("dock", "system: { defaults: { dock: { autohide: true } } }"),
  };
  const { root, child, ended } = watching("bun", files, "--json");
  child.stderr.resume();
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const told = (code: string): unknown => expect.arrayContaining([expect.objectContaining({ code })]);
  const next = async (): Promise<unknown> => JSON.parse(String((await lines.next()).value));

  expect(await next()).toMatchObject({ ok: true, removed: [], errors: 0 });
  writeFiles(root, { "hosts/modules/darwin/dock.ts": module("dock", "system: { defaults: { dck: {} } }") });
  expect(await next()).toMatchObject({ ok: false, diagnostics: told("NV4001") });
  writeFiles(root, { "hosts/modules/darwin/dock.ts": module("dock", "system: { defaults: { dock: {} } }") });
  expect(await next()).toMatchObject({ ok: true, written: ["modules/darwin/dock.nix"] });
  // What keeps a build from beginning is told alike.
  writeFiles(root, { ".nivis/lock": JSON.stringify({ pid: 1, host: "elsewhere", since: "2026-01-01" }) });
  writeFiles(root, { "hosts/modules/darwin/dock.ts": module("dock", "system: { primaryUser: 'x' }") });
  expect(await next()).toMatchObject({ ok: false, diagnostics: told("NV6009") });
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});

it("ends with all that it started, also while a build ends", { timeout: 60_000 }, async () => {
  const { root, child, ended } = watching("bun", {}, "--json");
  child.stderr.resume();
  const told = (): Promise<void> => new Promise((done) => child.stdout.once("data", () => done()));
  await told();
  writeFiles(root, { "hosts/modules/darwin/dock.ts": module("dock", "system: { primaryUser: 'x' }") });
  await told();
  child.kill("SIGINT");
  // Its output is closed when the last process that has it is gone.
  expect(await ended).toBe(0);
});

it.each(["--check", "--provenance"])("does not go with %s", async (flag) => {
  const { run } = await import("./main.ts");
  const root = temporaryFleet({});
  expect(await run(root, ["--watch", flag])).toBe(2);
});
