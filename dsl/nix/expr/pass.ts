/** One way through a tree with its names: scopes, uses, and what each is called. */
import type { Binder, Ident } from "../ast/ident.ts";
import type { Node } from "../ast/node.ts";

/** A name that something binds. */
export interface Bound {
  readonly name: string;
  readonly binder: Binder | undefined;
  readonly fixed: boolean;
  /** The scope that binds it; `undefined` for those bound outside of the tree. */
  readonly scope: Scope | undefined;
}

/** What one lambda, `let` or `rec` set binds. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Binders from outside that get a second name around this scope. */
  readonly aliases: Map<Bound, Binder>;
  /** The body of a `with`: names that nothing binds may come from its set. */
  readonly dynamic: boolean;
}

/** One way through a tree; the second one prints with the names that the first found. */
export interface Pass {
  readonly scopes: Scope[];
  /** Scopes of the first pass, in the order of the tree; `undefined` in the first pass. */
  readonly before: readonly Scope[] | undefined;
  readonly outside: Map<Binder, Bound>;
  readonly names: Set<string>;
  /** Of `names` those that no `with` gives either, where they stand first. */
  readonly unbound: Map<string, Node>;
  readonly taken: Set<string>;
  readonly renamed: Map<Bound, string>;
  /** Uses with an inner binder of the same name, and the scopes of those, the outermost first. */
  readonly clashes: Map<Bound, Set<Scope>[]>;
}

/** The binder that a use refers to. */
function lookup(
  name: string,
  binder: Binder | undefined,
  scope: Scope | undefined,
  pass: Pass,
  node: Node,
): Bound | undefined {
  let dynamic = false;
  for (let at = scope; at !== undefined; at = at.parent) {
    const bound = at.bounds.get(name);
    if (bound !== undefined && (binder === undefined || bound.binder === binder)) return bound;
    dynamic ||= at.dynamic;
  }
  if (binder === undefined) {
    pass.names.add(name);
    if (!dynamic && !pass.unbound.has(name)) pass.unbound.set(name, node);
    return undefined;
  }
  const known = pass.outside.get(binder);
  if (known !== undefined) return known;
  const bound: Bound = { name, binder, fixed: "fixed" in binder, scope: undefined };
  pass.outside.set(binder, bound);
  return bound;
}

/** Notes, in the first pass, the scopes that stand between a use and its binder with the same name. */
function note(bound: Bound, scope: Scope | undefined, pass: Pass): void {
  const between: Scope[] = [];
  for (let at = scope; at !== undefined && at !== bound.scope; at = at.parent) {
    if (at.bounds.has(bound.name)) between.unshift(at);
  }
  if (between.length > 0) pass.clashes.set(bound, [...(pass.clashes.get(bound) ?? []), new Set(between)]);
}

/** What a use is called where it stands: its binder may have a second name there. */
export function nameAt(bound: Bound, scope: Scope | undefined, pass: Pass): Pick<Ident, "name" | "binder"> {
  for (let at = scope; at !== undefined && at !== bound.scope; at = at.parent) {
    const second = at.aliases.get(bound);
    if (second !== undefined) return { name: second.name, binder: second };
  }
  const name = pass.renamed.get(bound) ?? bound.name;
  return bound.binder === undefined ? { name } : { name, binder: bound.binder };
}

/** A use of a name by `node`, as it prints. */
export function use(
  name: string,
  binder: Binder | undefined,
  scope: Scope | undefined,
  pass: Pass,
  node: Node,
): Pick<Ident, "name" | "binder"> {
  const bound = lookup(name, binder, scope, pass, node);
  pass.taken.add(name);
  if (bound === undefined) return { name };
  if (pass.before === undefined) note(bound, scope, pass);
  return nameAt(bound, scope, pass);
}

/** Enters what binds `names`. */
export function open(names: readonly Omit<Bound, "scope">[], parent: Scope | undefined, pass: Pass): Scope {
  const before = pass.before?.[pass.scopes.length];
  const scope = before ?? newScope(names, parent, pass, false);
  pass.scopes.push(scope);
  return scope;
}

/** Enters the body of a `with`. */
export function openWith(parent: Scope | undefined, pass: Pass): Scope {
  const scope = pass.before?.[pass.scopes.length] ?? newScope([], parent, pass, true);
  pass.scopes.push(scope);
  return scope;
}

function newScope(
  names: readonly Omit<Bound, "scope">[],
  parent: Scope | undefined,
  pass: Pass,
  dynamic: boolean,
): Scope {
  const bounds = new Map<string, Bound>();
  const scope: Scope = { parent, bounds, aliases: new Map(), dynamic };
  for (const bound of names) {
    bounds.set(bound.name, { ...bound, scope });
    pass.taken.add(bound.name);
  }
  return scope;
}
