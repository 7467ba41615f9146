/**
 * Names: which binder each refers to, and what to call them so that none is captured.
 *
 * Symbolic code refers to binders by identity; text of `raw` templates refers by name, to the innermost binder that the
 * source calls so. Where a binder of the same name stands between a use and its binder, the inner one is renamed (`x'`);
 * where its name is an attribute and cannot change, the outer one is, or gets a second name: `let config' = config; in …`.
 */
import type { Expr } from "../ast/expr.ts";
import type { Binder } from "../ast/ident.ts";
import type { Node } from "../ast/node.ts";
import { isGlobal } from "./globals.ts";
import type { Bound, Pass, Scope } from "./pass.ts";
import { walk } from "./walk.ts";

/** What `resolve` finds. */
export interface Resolved {
  readonly expr: Expr;
  /** Binders that the tree uses and does not bind. */
  readonly binders: ReadonlySet<Binder>;
  /** Names that raw text uses and nothing around binds: builtins, names of a `with`, arguments of the module around. */
  readonly names: ReadonlySet<string>;
  /** Of `names` those outside of every `with` that Nix does not know everywhere, where they stand first. */
  readonly unbound: ReadonlyMap<string, Node>;
}

/**
 * The tree with every name free of capture, and what it uses from outside.
 *
 * ```ts
 * resolve(toNix((x) => (y) => …)).binders; // what the file has to bind around it
 * ```
 */
export function resolve(expr: Expr): Resolved {
  const first: Pass = {
    scopes: [],
    before: undefined,
    outside: new Map(),
    names: new Set(),
    unbound: new Map(),
    taken: new Set(),
    renamed: new Map(),
    clashes: new Map(),
  };
  const same = walk(expr, undefined, first);
  const unbound = new Map([...first.unbound].filter(([name]) => !isGlobal(name)));
  const result = { binders: new Set(first.outside.keys()), names: first.names, unbound };
  if (first.clashes.size === 0) return { expr: same, ...result };
  settle(first);
  return { expr: walk(expr, undefined, { ...first, before: first.scopes, scopes: [] }), ...result };
}

/** What a tree uses from outside, as `resolve` tells it. */
export function freeOf(expr: Expr): Pick<Resolved, "binders" | "names"> {
  const { binders, names } = resolve(expr);
  return { binders, names };
}

/** Decides, for each clash, which binder gets another name. */
function settle(pass: Pass): void {
  for (const [bound, uses] of pass.clashes) {
    const inner = uses.flatMap((scopes) => [...scopes].map((scope) => capturing(scope, bound)));
    if (inner.every((other) => !other.fixed)) for (const other of inner) rename(other, pass);
    else if (!bound.fixed && bound.scope !== undefined) rename(bound, pass);
    else for (const [outermost] of uses) alias(bound, outermost, pass);
  }
}

function rename(bound: Bound, pass: Pass): void {
  if (!pass.renamed.has(bound)) pass.renamed.set(bound, fresh(bound.name, pass));
}

/** `x'`, then `x2`, `x3` …, whichever no name of the tree is. */
function fresh(name: string, pass: Pass): string {
  let candidate = `${name}'`;
  for (let count = 2; pass.taken.has(candidate); count++) candidate = `${name}${count}`;
  pass.taken.add(candidate);
  return candidate;
}

function alias(bound: Bound, scope: Scope | undefined, pass: Pass): void {
  if (scope !== undefined && !scope.aliases.has(bound))
    scope.aliases.set(bound, { name: fresh(bound.name, pass) });
}

const capturing = (scope: Scope, bound: Bound): Bound => scope.bounds.get(bound.name) as Bound;
