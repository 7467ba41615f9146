/** Fleets on disk for tests. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { library } from "./resolve.ts";

/** The flake of a small fleet, for `flake/flake.ts`. */
export const flakeFile = `import { flake, flakeInputs } from "../dsl";

export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
});
export const fleet = flake({ description: "test", inputs, systems: ["x86_64-linux"] });
`;

/** Writes files below a directory. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** An empty directory that goes when the test ends. */
export function temporaryDirectory(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** A fleet of these files, with the library at `dsl/`; it goes when the test ends. */
export function temporaryFleet(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory();
  symlinkSync(library, join(root, "dsl"));
  writeFiles(root, { "package.json": '{ "type": "module" }', ...files });
  return root;
}
