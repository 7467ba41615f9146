import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { library } from "../compile/load/resolve.ts";
import { temporaryFleet } from "../compile/load/temporary-fleet.ts";
import { small } from "../graph/testing/fleet.ts";

const project = join(library, "..");
const bun = [join(project, "node_modules/bun/bin/bun.exe")];
const node = [process.execPath, join(project, "node_modules/tsx/dist/cli.mjs")];

function fleet(files: Readonly<Record<string, string>> = small): string {
  const root = temporaryFleet(files);
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  cpSync(join(project, "build.ts"), join(root, "build.ts"));
  return root;
}

function graph(root: string, args: readonly string[], [command = "", ...before] = bun) {
  return spawnSync(command, [...before, "build.ts", "graph", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

it("writes a page to .nivis/ and says so; under Bun and Node the same bytes", () => {
  const root = fleet();
  const page = (): string => readFileSync(join(root, ".nivis/graph.html"), "utf8");
  const { status, stdout, stderr } = graph(root, []);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\.nivis\/graph\.html: \d+ things, \d+ connections\n$/);
  const made = page();
  expect(made).toContain('"sources":"../"');
  expect(made).not.toContain(root);
  expect(graph(root, [], node).status).toBe(0);
  expect(page()).toBe(made);
});

it("starts the page, or draws the picture, where it is told", () => {
  const root = fleet();
  expect(graph(root, ["modules", "cinnabar", "-o", "docs/fleet/page.html"]).status).toBe(0);
  const page = readFileSync(join(root, "docs/fleet/page.html"), "utf8");
  expect(page).toContain('"view":"modules","of":"machine:cinnabar","sources":"../../"');
  const { stdout } = graph(root, [
    "modules",
    "stibnite",
    "--svg",
    "--output=-",
    "--sources=https://e.org/main",
  ]);
  expect(stdout).toMatch(/^<svg /);
  expect(stdout).toContain('href="https://e.org/main/hosts/stibnite.ts#L3"');
  expect(stdout).not.toContain("cinnabar");
});

it("prints data as JSON, of the whole fleet", () => {
  const root = fleet();
  const { stdout } = graph(root, ["--json"]);
  const data = JSON.parse(stdout) as { readonly nodes: readonly { readonly id: string }[] };
  expect(data).toMatchObject({ ok: true, title: "a <small> fleet" });
  expect(data.nodes.map(({ id }) => id)).toContain("machine:cinnabar");
});

it("draws a fleet with errors as far as it goes, and says so", () => {
  const root = fleet({
    ...small,
    "hosts/gone.ts": 'import { gone } from "./missing";\nexport const x = gone;\n',
  });
  const { status, stderr, stdout } = graph(root, ["--svg", "-o", "-"]);
  expect(status).toBe(0);
  expect(stderr).toContain("something may be missing here");
  expect(stdout).toContain("cinnabar");
});

it("refuses what it cannot draw", () => {
  const root = fleet();
  for (const [args, code] of [
    [["--svg", "--json"], "NV7050"],
    [["machins"], "NV7051"],
    [["vars", "cinabar"], "NV7052"],
    [["-o", "/dev"], "NV7053"],
    [["modules", "cinnabar", "more"], "NV7003"],
  ] as const) {
    const { status, stderr, stdout } = graph(root, [...args, ...(code === "NV7050" ? [] : ["--html"])]);
    expect({ code, status, told: `${stdout}${stderr}`.includes(code) }).toEqual({
      code,
      status: 2,
      told: true,
    });
  }
});
