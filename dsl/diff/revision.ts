/** The files of another revision, in a directory of their own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { NivisError } from "../diagnostics/diagnostic.ts";

/** A revision of the project that lies on disk. */
export interface Revision {
  /** As it was asked for: `HEAD`, `main`, `v1.2`. */
  readonly name: string;
  readonly commit: string;
  readonly root: string;
  /** Removes the directory. */
  readonly remove: () => void;
}

interface Git {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function git(directory: string, args: readonly string[], input?: string, index?: string): Git {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", directory, ...args], {
    encoding: "utf8",
    env,
    maxBuffer: 2 ** 30,
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined) throw noHistory(`git does not run: ${error.message}`);
  return { status, out: stdout, err: stderr.trim() };
}

function noHistory(message: string): NivisError {
  const help = "diff compares the fleet with a commit: run it in a git repository, with git on PATH";
  return new NivisError([{ code: "NV7031", severity: "error", message, labels: [], help }]);
}

/**
 * Puts the files of a revision below `.nivis/`, where packages are found as they are for the project itself; the library is
 * that of the project, so that both sides are made by the same. Nothing is written to git: no worktree, no branch.
 *
 * NV7030: there is no such revision. NV7031: the project has no history, or git fails.
 */
export function checkOut(root: string, name: string): Revision {
  const top = git(root, ["rev-parse", "--show-toplevel"]);
  if (top.status !== 0) throw noHistory("the project is in no git repository");
  const found = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if (found.status !== 0) throw unknown(root, name);
  const commit = found.out.trim();
  const prefix = git(root, ["rev-parse", "--show-prefix"]).out.trim();
  const cache = join(root, ".nivis");
  mkdirSync(cache, { recursive: true });
  const directory = realpathSync(mkdtempSync(join(cache, "diff-")));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    const tree = join(directory, "tree");
    const index = join(directory, "index");
    const run = (args: readonly string[], input?: string): string => {
      const result = git(top.out.trim(), args, input, index);
      if (result.status !== 0) throw noHistory(`git ${args[0]} failed: ${result.err}`);
      return result.out;
    };
    run(["read-tree", `${commit}:${prefix}`]);
    const own = existsSync(join(root, "dsl"));
    const paths = run(["ls-files", "-z"])
      .split("\0")
      .filter(
        (path) => path !== "" && !path.startsWith("node_modules/") && !(own && /^dsl(?:\/|$)/.test(path)),
      );
    mkdirSync(tree);
    run(["checkout-index", "-z", "--stdin", `--prefix=${tree}/`], paths.map((path) => `${path}\0`).join(""));
    if (own) symlinkSync(realpathSync(join(root, "dsl")), join(tree, "dsl"));
    return { name, commit, root: tree, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function unknown(root: string, name: string): NivisError {
  const empty = git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]).status !== 0;
  const message = empty ? "the repository has no commit yet" : `there is no revision "${name}"`;
  const help = empty
    ? "commit once: what is compared with is a commit"
    : "a commit, a branch or a tag that this clone has: `git fetch` brings those of others, in CI with `fetch-depth: 0`";
  return new NivisError([{ code: "NV7030", severity: "error", message, labels: [], help }]);
}
