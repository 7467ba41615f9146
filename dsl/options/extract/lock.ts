/** The inputs of a flake that hold modules, by its lock file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectClass } from "../project.ts";
import { failure } from "./failure.ts";

/** The inputs that hold the modules of each class, besides nixpkgs: how fleets call them, and where they come from. */
const holders = {
  nixpkgs: { names: ["nixpkgs"], repositories: ["nixos/nixpkgs"] },
  "nix-darwin": {
    names: ["nix-darwin", "darwin"],
    repositories: ["nix-darwin/nix-darwin", "lnl7/nix-darwin"],
  },
  "home-manager": {
    names: ["home-manager"],
    repositories: ["nix-community/home-manager", "rycee/home-manager"],
  },
} as const;
type Holder = keyof typeof holders;

/** The project whose modules a class consists of. */
export const projectOf: Readonly<Record<ProjectClass, Holder>> = {
  nixos: "nixpkgs",
  darwin: "nix-darwin",
  homeManager: "home-manager",
};

interface LockNode {
  readonly inputs?: Readonly<Record<string, string | readonly string[]>>;
  readonly locked?: { readonly rev?: string; readonly narHash?: string };
  readonly original?: { readonly owner?: string; readonly repo?: string };
}

/** A locked input. */
export interface LockedInput {
  readonly name: string;
  /** The revision, or the hash of what has none. */
  readonly revision: string;
}
export type LockedInputs = Readonly<Partial<Record<Holder, LockedInput>>>;

/**
 * The inputs of the flake in `out` that hold modules, as its `flake.lock` has them.
 *
 * NV7021: there is no flake, it is not locked, or its lock file cannot be read.
 */
export function lockedInputs(out: string): LockedInputs {
  const lock = (): unknown => JSON.parse(readFileSync(join(out, "flake.lock"), "utf8"));
  let nodes: Readonly<Record<string, LockNode>>;
  let root: LockNode | undefined;
  try {
    const file = lock() as { readonly nodes: Readonly<Record<string, LockNode>>; readonly root: string };
    nodes = file.nodes;
    root = nodes[file.root];
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw failure(
      "NV7021",
      missing
        ? "out/ has no flake.lock, so its inputs have no revisions yet"
        : "out/flake.lock cannot be read",
      missing
        ? "run `bun build.ts`, then `nix flake lock ./out`; or give the options with --from-options-json"
        : "write it again: `nix flake lock ./out`",
      missing || !(error instanceof Error) ? [] : [error.message],
    );
  }
  const inputs = Object.entries(root?.inputs ?? {});
  const nodeOf = (to: string | readonly string[]): LockNode | undefined => {
    if (typeof to === "string") return nodes[to];
    return to.reduce<LockNode | undefined>((node, name) => {
      const next = node?.inputs?.[name];
      return next === undefined ? undefined : nodeOf(next);
    }, root);
  };
  const found = Object.entries(holders).flatMap(([holder, { names, repositories }]) => {
    const named = (names as readonly string[]).map((name) => inputs.find(([input]) => input === name));
    const from = inputs.find(([, to]) => {
      const { owner, repo } = nodeOf(to)?.original ?? {};
      return (repositories as readonly string[]).includes(`${owner}/${repo}`.toLowerCase());
    });
    const [name, to] = named.find((input) => input !== undefined) ?? from ?? [];
    if (name === undefined || to === undefined) return [];
    const { rev, narHash } = nodeOf(to)?.locked ?? {};
    return [[holder, { name, revision: rev?.slice(0, 12) ?? narHash?.slice(0, 19) ?? "unlocked" }] as const];
  });
  return Object.fromEntries(found);
}
