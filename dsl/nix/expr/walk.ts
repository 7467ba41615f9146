/** Goes through a tree with its scopes. */
import type { AttrSet, Entry } from "../ast/attr-set.ts";
import { binding } from "../ast/binding.ts";
import { withLeading } from "../ast/comments.ts";
import type { Expr } from "../ast/expr.ts";
import type { Inherit } from "../ast/inherit.ts";
import type { Lambda } from "../ast/lambda.ts";
import { letIn } from "../ast/let.ts";
import type { AttrName } from "../ast/name.ts";
import type { Node } from "../ast/node.ts";
import { plainText } from "../ast/str.ts";
import { mapChildren } from "../ast/traverse.ts";
import { binderOf, boundName } from "./binder.ts";
import { foldInherits } from "./inherit.ts";
import type { Bound, Pass, Scope } from "./pass.ts";
import { nameAt, open, openWith, use } from "./pass.ts";

/** The name that `scope` binds, as it prints. */
function bind<N extends { readonly name: string }>(node: N, scope: Scope, pass: Pass): N {
  const bound = scope.bounds.get(node.name);
  const name = bound === undefined ? undefined : pass.renamed.get(bound);
  return name === undefined ? node : { ...node, name };
}

/** The second names that a scope needs, around it. */
function around(node: Expr, scope: Scope, pass: Pass): Expr {
  if (scope.aliases.size === 0) return node;
  const entries = [...scope.aliases].map(([bound, second]) =>
    binding([boundName(second)], { kind: "Ident", ...nameAt(bound, scope.parent, pass) }),
  );
  return letIn(entries, node);
}

/** The tree with its names as `pass` has them. */
export function walk(node: Expr, scope: Scope | undefined, pass: Pass): Expr {
  return visit(node, scope, pass) as Expr;
}

function visit(node: Node, scope: Scope | undefined, pass: Pass): Node {
  switch (node.kind) {
    case "Ident": {
      const { name, binder } = use(node.name, node.binder, scope, pass, node);
      return name === node.name ? node : binder === undefined ? { ...node, name } : { ...node, name, binder };
    }
    case "Lambda":
      return lambda(node, scope, pass);
    case "With": {
      const env = walk(node.scope, scope, pass);
      const body = walk(node.body, openWith(scope, pass), pass);
      return env === node.scope && body === node.body ? node : { ...node, scope: env, body };
    }
    case "Let":
    case "LegacyLet": {
      const inner = open(boundsOf(node.entries, node.kind === "LegacyLet"), scope, pass);
      const entries = node.entries.flatMap((entry) => letEntry(entry, scope, inner, pass));
      const result =
        node.kind === "Let" ? { ...node, entries, body: walk(node.body, inner, pass) } : { ...node, entries };
      return around(result, inner, pass);
    }
    case "AttrSet": {
      if (!node.recursive) return plainSet(node, scope, pass);
      const inner = open(boundsOf(node.entries, true), scope, pass);
      return around(
        { ...node, entries: node.entries.flatMap((entry) => letEntry(entry, scope, inner, pass)) },
        inner,
        pass,
      );
    }
    default:
      return mapChildren(node, (child) => visit(child, scope, pass));
  }
}

function lambda(node: Lambda, scope: Scope | undefined, pass: Pass): Expr {
  const { param } = node;
  if (param.kind === "Ident") {
    const inner = open([{ name: param.name, binder: param.binder, fixed: false }], scope, pass);
    return around(
      { ...node, param: bind(param, inner, pass), body: walk(node.body, inner, pass) },
      inner,
      pass,
    );
  }
  const names = param.formals.map(({ name }) => ({ name: name.name, binder: name.binder, fixed: true }));
  const { alias } = param;
  if (alias !== undefined) names.push({ name: alias.name.name, binder: alias.name.binder, fixed: false });
  const inner = open(names, scope, pass);
  const formals = param.formals.map((formal) =>
    formal.default === undefined ? formal : { ...formal, default: walk(formal.default, inner, pass) },
  );
  const renamed = alias === undefined ? {} : { alias: { ...alias, name: bind(alias.name, inner, pass) } };
  return around(
    { ...node, param: { ...param, formals, ...renamed }, body: walk(node.body, inner, pass) },
    inner,
    pass,
  );
}

const textOf = (name: AttrName): string | undefined =>
  name.kind === "Name" ? name.name : name.kind === "Str" ? plainText(name) : undefined;

/** What the entries of a `let` or `rec` set bind. A dotted or inherited name stays as it is, and so does an attribute (`fixed`). */
function boundsOf(entries: readonly Entry[], fixed: boolean): readonly Omit<Bound, "scope">[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "Inherit") {
      return entry.names
        .flatMap((name) => textOf(name) ?? [])
        .map((name) => ({ name, binder: undefined, fixed: true }));
    }
    const [first, ...others] = entry.path.names;
    const name = first === undefined ? undefined : textOf(first);
    if (first === undefined || name === undefined) return [];
    const plain = first.kind === "Name" && others.length === 0;
    return [{ name, binder: first.kind === "Name" ? binderOf(first) : undefined, fixed: fixed || !plain }];
  });
}

/** An entry of a `let` or `rec` set: names in it are those of `inner`, but an `inherit` takes them from `outer`. */
function letEntry(entry: Entry, outer: Scope | undefined, inner: Scope, pass: Pass): readonly Entry[] {
  if (entry.kind === "Inherit") {
    if (entry.from === undefined) return inherited(entry, outer, pass);
    return [{ ...entry, from: walk(entry.from, inner, pass) }];
  }
  const mapped = mapChildren(entry, (child) => visit(child, inner, pass));
  const [first, ...others] = mapped.path.names;
  if (first?.kind !== "Name" || others.length > 0) return [mapped];
  return [{ ...mapped, path: { ...mapped.path, names: [bind(first, inner, pass)] } }];
}

function plainSet(node: AttrSet, scope: Scope | undefined, pass: Pass): AttrSet {
  const walked = node.entries.flatMap((entry): readonly Entry[] =>
    entry.kind === "Inherit" && entry.from === undefined
      ? inherited(entry, scope, pass)
      : [visit(entry, scope, pass) as Entry],
  );
  const entries = foldInherits(walked);
  const same =
    entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index]);
  return same ? node : { ...node, entries };
}

/** `inherit a b;`, where names that print differently become bindings: `a = a';`. */
function inherited(node: Inherit, scope: Scope | undefined, pass: Pass): readonly Entry[] {
  const kept: AttrName[] = [];
  const changed: Entry[] = [];
  for (const name of node.names) {
    const text = textOf(name);
    const found =
      text === undefined
        ? undefined
        : use(text, name.kind === "Name" ? binderOf(name) : undefined, scope, pass, name);
    if (found === undefined || found.name === text) kept.push(name);
    else changed.push(binding([name], { kind: "Ident", ...found }));
  }
  if (changed.length === 0) return [node];
  if (kept.length > 0) return [{ ...node, names: kept }, ...changed];
  const [first, ...others] = changed;
  const leading = node.trivia?.inherit?.leading ?? [];
  return first === undefined ? [] : [withLeading(first, leading), ...others];
}
