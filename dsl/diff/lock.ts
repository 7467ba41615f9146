/** The revisions that `out/flake.lock` holds the flake's inputs at. */

/** An input as it is locked. */
export interface LockedInput {
  /** What tells two apart: the revision, or the hash where there is none. */
  readonly revision: string;
  /** Its day, `2026-11-20`. */
  readonly date: string | undefined;
}

export type Locked = ReadonlyMap<string, LockedInput>;

interface LockNode {
  readonly inputs?: Readonly<Record<string, string | readonly string[]>>;
  readonly locked?: { readonly rev?: string; readonly narHash?: string; readonly lastModified?: number };
}

/** Reads a lock: the inputs of the flake by name, those of inputs as `home-manager/nixpkgs`. None where it cannot be read. */
export function readLock(text: string | undefined): Locked {
  const found = new Map<string, LockedInput>();
  let lock: { readonly nodes?: Readonly<Record<string, LockNode>>; readonly root?: string };
  try {
    lock = JSON.parse(text ?? "{}") as typeof lock;
  } catch {
    return found;
  }
  const root = lock.root ?? "root";
  const seen = new Set<string>();
  const pending: (readonly [node: string, path: readonly string[]])[] = [[root, []]];
  for (const [at, path] of pending) {
    for (const [name, target] of Object.entries(lock.nodes?.[at]?.inputs ?? {})) {
      // A list says whose input it follows.
      if (typeof target !== "string" || seen.has(target)) continue;
      seen.add(target);
      const { rev, narHash, lastModified } = lock.nodes?.[target]?.locked ?? {};
      const date =
        lastModified === undefined ? undefined : new Date(lastModified * 1000).toISOString().slice(0, 10);
      found.set([...path, name].join("/"), { revision: rev ?? narHash ?? "", date });
      pending.push([target, [...path, name]]);
    }
  }
  return found;
}
