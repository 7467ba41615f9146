import { spawnSync } from "node:child_process";

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

/** As much as goes on one command line. */
const room = 500_000;

/**
 * Gives many texts to `nix-instantiate --parse`, as few processes as they allow: Nix stops at the first text that it refuses, after
 * the trees of those before it, and the next process goes on behind it. They go as arguments, since files cost more than Nix does.
 */
export function nixParse(texts: readonly string[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  while (verdicts.length < texts.length) {
    const given: string[] = [];
    let size = 0;
    // The space in front keeps a text from being an option.
    for (const text of texts.slice(verdicts.length)) {
      size += Buffer.byteLength(text) + 10;
      if (size > room && given.length > 0) break;
      given.push(` ${text}`);
    }
    const args = ["--parse", "--extra-experimental-features", "pipe-operators", "--expr", ...given];
    // Relative paths are printed with the directory.
    const run = spawnSync("nix-instantiate", args, { encoding: "utf8", maxBuffer: 2 ** 30, cwd: "/" });
    if (run.error !== undefined) throw run.error;
    const trees = run.stdout.split("\n").slice(0, -1);
    if (run.status === 0 ? trees.length !== given.length : trees.length >= given.length)
      throw new Error(`${trees.length} trees of ${given.length} texts\n${run.stderr}`);
    verdicts.push(...trees.map((tree) => ({ accepted: true, tree }) as const));
    if (run.status === 0) continue;
    const unbound = run.stderr.includes("undefined variable");
    verdicts.push(unbound ? { accepted: true } : { accepted: false, error: run.stderr });
  }
  return verdicts;
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
