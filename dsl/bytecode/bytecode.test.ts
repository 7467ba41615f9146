import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { library } from "../compile/load/resolve.ts";
import { flakeFile, temporaryDirectory, writeFiles } from "../compile/load/temporary-fleet.ts";

const project = join(library, "..");

const host = (settings: string): string => `import { nixosHost } from "../dsl";

export const pyrite = nixosHost("pyrite", {
  system: "x86_64-linux",
  config: ({ lib, pkgs }) => ({
    boot: { loader: { grub: { device: "/dev/sda" } } },
    fileSystems: { "/": { device: "/dev/sda1", fsType: "ext4" } },
    environment: { systemPackages: [pkgs.git], etc: { motd: { text: lib.mkDefault("hello") } } },
    ${settings},
  }),
});
`;
const right = host('system: { stateVersion: "25.11" }');

/** A project with a copy of the library, which a test can change. */
function copyOfProject(): string {
  const root = temporaryDirectory();
  cpSync(library, join(root, "dsl"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(project, "node_modules")))
    if (name !== ".cache") symlinkSync(join(project, "node_modules", name), join(root, "node_modules", name));
  for (const name of ["package.json", "tsconfig.json", "build.ts"])
    cpSync(join(project, name), join(root, name));
  writeFiles(root, {
    "flake/flake.ts": flakeFile,
    "hosts/pyrite.ts": right,
  });
  return root;
}

/** What a build says, and which library it is of: that which the copies import, and which TypeScript read. */
function build(root: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin/bun"), ["build.ts", ...words], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
    encoding: "utf8",
  });
  const copies = join(root, ".nivis/load/hosts");
  const texts = readdirSync(copies).map((name) => readFileSync(join(copies, name), "utf8"));
  rmSync(copies, { recursive: true });
  const program = readFileSync(join(root, ".nivis/types.tsbuildinfo"), "utf8");
  const bundled = texts.every((text) => text.includes("/.cache/nivis/"));
  expect(/"[^"]*\.cache\/nivis\/[^"]*\/types\/index\.d\.ts"/.test(program)).toBe(bundled);
  return { status, stdout, stderr, bundled };
}

const filesOf = (root: string): readonly (readonly [string, string])[] =>
  readdirSync(join(root, "out"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".nix"))
    .map((name) => [name, readFileSync(join(root, "out", name), "utf8")]);

it("runs in place of the sources as long as it is made of them", () => {
  const root = copyOfProject();
  const write = (name: string, text: string): void => writeFiles(root, { [name]: text });
  const timeless = (text: string): string =>
    text.replaceAll(/ \(\d+\.\d\d s\)/g, "").replaceAll(/^ {2}\w+ \d.*\n/gm, "");

  const bySources = build(root);
  expect(bySources).toMatchObject({ status: 0, stderr: "", bundled: false });
  const files = filesOf(root);
  write("hosts/pyrite.ts", host('networking: { hostNam: "x" }'));
  const wrong = build(root);
  expect(wrong).toMatchObject({ status: 1, bundled: false });

  execFileSync("npm", ["run", "--silent", "bytecode"], { cwd: root });
  expect(build(root)).toEqual({ ...wrong, bundled: true });
  write("hosts/pyrite.ts", right);
  rmSync(join(root, "out"), { recursive: true });
  const byBundle = build(root);
  expect(byBundle).toMatchObject({ status: 0, bundled: true });
  expect(timeless(byBundle.stdout)).toBe(timeless(bySources.stdout));
  expect(filesOf(root)).toEqual(files);

  // What the library has inside is in the bundle as well, and there must be no second one of it.
  write(
    "hosts/more.ts",
    'import { nearest } from "../dsl/diagnostics/nearest.ts";\nexport const name = nearest("a", ["ab"]);\n',
  );
  expect(build(root)).toMatchObject({ status: 0, bundled: false });
  rmSync(join(root, "hosts/more.ts"));
  expect(build(root, "--force")).toMatchObject({ status: 0, bundled: true });

  const command = readFileSync(join(root, "dsl/commands/build.ts"), "utf8");
  write("dsl/commands/build.ts", command.replace('"out/ is up to date"', '"nothing to do"'));
  write("hosts/pyrite.ts", `${right}\n`);
  const changed = build(root);
  expect(changed).toMatchObject({ status: 0, bundled: false });
  expect(changed.stdout).toContain("nothing to do");
  execFileSync("npm", ["run", "--silent", "bytecode"], { cwd: root });
  write("hosts/pyrite.ts", right);
  expect(build(root)).toMatchObject({
    status: 0,
    bundled: true,
    stdout: expect.stringContaining("nothing to do"),
  });

  // Data is no part of the bundle: with other data it is built again, though nothing else has changed.
  utimesSync(join(root, "dsl/options/data/nixos.options"), 0, 0);
  expect(build(root)).toMatchObject({ status: 0, bundled: true });

  // Of a file with types alone nothing runs, but declarations are made of it.
  const types = readFileSync(join(root, "dsl/options/types/values.ts"), "utf8");
  write("dsl/options/types/values.ts", `${types}\nexport type More = string;\n`);
  write("hosts/pyrite.ts", `${right}\n`);
  expect(build(root)).toMatchObject({ status: 0, bundled: false });
});
