import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const version = /(\d+)\.(\d+)/.exec(
  spawnSync("nix-instantiate", ["--version"], { encoding: "utf8" }).stdout ?? "",
);

/** Whether a Nix is on PATH whose grammar is the one we follow (2.24 or newer, with pipes). */
export const hasNix = version !== null && (Number(version[1]) > 2 || Number(version[2]) >= 24);

/** What Nix says to a text: how it prints the tree, or why it refuses. A name that is not bound is no matter of syntax. */
export type Verdict =
  | { readonly accepted: true; readonly tree: string }
  | { readonly accepted: true }
  | { readonly accepted: false; readonly error: string };

/** Gives many texts to `nix-instantiate --parse`, as few processes as the texts allow. */
export function nixParse(texts: readonly string[]): readonly Verdict[] {
  const dir = mkdtempSync(join(tmpdir(), "nivis-parse-"));
  try {
    const files = texts.map((text, index) => {
      const file = join(dir, `${index}.nix`);
      writeFileSync(file, text);
      return file;
    });
    return parseFiles(files, dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Relative paths are printed with the directory of their file, which is left out. */
function parseFiles(files: readonly string[], dir: string): readonly Verdict[] {
  if (files.length === 0) return [];
  const args = ["--parse", "--extra-experimental-features", "pipe-operators", ...files];
  const run = spawnSync("nix-instantiate", args, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (run.error !== undefined) throw run.error;
  const trees = run.stdout.replaceAll(dir, "/dir").split("\n").slice(0, -1);
  if (run.status === 0 && trees.length === files.length)
    return trees.map((tree) => ({ accepted: true, tree }));
  if (files.length > 1) {
    const half = files.length >> 1;
    return [...parseFiles(files.slice(0, half), dir), ...parseFiles(files.slice(half), dir)];
  }
  if (run.status === 0 || run.stderr.includes("undefined variable")) return [{ accepted: true }];
  return [{ accepted: false, error: run.stderr }];
}

/**
 * The tree that Nix prints, without what depends on how a text was put together: `"a" + "b"` inside a string is `"ab"`, and the
 * parentheses of such a sum go with it.
 */
export function normalise(tree: string): string {
  const decoded = tree.replaceAll(/"(?:[^"\\]|\\[\s\S])*"/g, (literal) => {
    const value = literal
      .slice(1, -1)
      .replaceAll(/\\([\s\S])/g, (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
    // No quote or parenthesis is left in the text, so that what follows sees only those of Nix.
    return `"${encodeURIComponent(value).replaceAll(/[()']/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}"`;
  });
  return decoded
    .replaceAll('" + "', "")
    .replaceAll(/"" \+ | \+ ""/g, "")
    .replaceAll(/[()]/g, "");
}
