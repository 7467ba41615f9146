/** Names in a tree put in place of what they are bound to. */
import { withLeading, withTrailing } from "../ast/comments.ts";
import { equals } from "../ast/equals.ts";
import type { Expr } from "../ast/expr.ts";
import type { Binder, Ident } from "../ast/ident.ts";
import type { Node } from "../ast/node.ts";
import { withOrigin } from "../ast/node.ts";
import { select } from "../ast/select.ts";
import { stringLiteral } from "../ast/str.ts";
import type { StringPart } from "../ast/text-part.ts";
import { stringParts } from "../ast/text-part.ts";
import { eachChild, mapChildren } from "../ast/traverse.ts";
import { reference } from "./binder.ts";

/** What to do with names besides putting their values in. */
interface Inlining {
  /** Only these get their values; all without it. */
  readonly only?: ReadonlySet<Binder>;
  /** Names that stand for others. */
  readonly twins?: ReadonlyMap<Binder, Binder>;
  /** New names for those that stay. */
  readonly renamed?: ReadonlyMap<Binder, Binder>;
}

/** Puts values in place of names, and values in those; what stays the same is the same object. */
export function inlined(
  definitions: ReadonlyMap<Binder, Expr>,
  { only, twins, renamed }: Inlining = {},
): (expr: Expr) => Expr {
  const done = new Map<Binder, Expr>();
  const valueOf = (node: Node): Expr | undefined => {
    if (node.kind !== "Ident" || node.binder === undefined) return undefined;
    const binder = twins?.get(node.binder) ?? node.binder;
    const definition = definitions.get(binder);
    if (definition === undefined || (only !== undefined && !only.has(binder))) return undefined;
    const value = done.get(binder) ?? (visit(definition) as Expr);
    done.set(binder, value);
    return value;
  };
  const visit = (node: Node): Node => {
    switch (node.kind) {
      case "Ident": {
        const value = valueOf(node);
        if (value !== undefined) return dressed(value, node);
        const twin = (node.binder && twins?.get(node.binder)) ?? node.binder;
        const name = (twin && renamed?.get(twin)) ?? twin;
        return name === undefined || name === node.binder ? node : { ...node, ...reference(name) };
      }
      case "Select": {
        const changed = mapChildren(node, visit);
        if (changed.target === node.target) return changed;
        const { trivia, origin } = node;
        // Of what is a selection itself the path goes on: `config.a.b`.
        const joined = select(changed.target, changed.path, changed.fallback);
        return { ...joined, ...(trivia && { trivia }), ...(origin && { origin }) };
      }
      case "Str":
      case "IndentedString":
        return spliced(mapChildren(node, visit), node, valueOf);
      case "AttrPath": {
        const changed = mapChildren(node, visit);
        const names = changed.names.map((name, index) => {
          const before = node.names[index];
          if (name.kind !== "Interpolation" || before?.kind !== "Interpolation") return name;
          return name.trivia === undefined && valueOf(before.expr) !== undefined && name.expr.kind === "Str"
            ? name.expr
            : name;
        });
        return names.every((name, index) => name === changed.names[index]) ? changed : { ...changed, names };
      }
      default:
        return mapChildren(node, visit);
    }
  };
  return (expr) => visit(expr) as Expr;
}

/** A value with the comments of the name it replaces. */
function dressed(value: Expr, { trivia, origin }: Ident): Expr {
  const leading = withLeading(value, trivia?.self?.leading ?? []);
  const trailing = trivia?.self?.trailing;
  return withOrigin(trailing === undefined ? leading : withTrailing(leading, trailing), origin);
}

type AnyString = Extract<Node, { readonly kind: "Str" | "IndentedString" }>;

/** A string in which the text of strings that came in stands as its own. */
function spliced(after: AnyString, before: AnyString, valueOf: (node: Node) => Expr | undefined): AnyString {
  const parts = after.parts.flatMap((part, index): readonly StringPart[] => {
    const was = before.parts[index];
    if (part.kind === "Text" || was?.kind !== "Interpolation" || part.trivia !== undefined) return [part];
    const { expr } = part;
    if ((expr.kind !== "Str" && expr.kind !== "IndentedString") || expr.trivia !== undefined) return [part];
    return valueOf(was.expr) === undefined ? [part] : expr.parts;
  });
  if (parts.length === after.parts.length && parts.every((part, index) => part === after.parts[index]))
    return after;
  if (parts.some((part) => part.kind === "Text" && part.raw !== undefined))
    return { ...after, parts: stringParts(parts) };
  const { trivia, origin } = after;
  return { ...stringLiteral(parts, origin), ...(trivia && { trivia }), ...(origin && { origin }) };
}

/** Every name that a tree uses or inherits from around it. */
export function namesOf(expr: Expr): readonly Pick<Ident, "name" | "binder">[] {
  const found: Pick<Ident, "name" | "binder">[] = [];
  const visit = (node: Node): void => {
    if (node.kind === "Ident") found.push(node);
    if (node.kind === "Inherit" && node.from === undefined)
      for (const name of node.names) if (name.kind === "Name") found.push({ name: name.name });
    eachChild(node, visit);
  };
  visit(expr);
  return found;
}

/** Whether two trees are the same expression, their names bound by the same. */
export function sameExpr(a: Expr, b: Expr): boolean {
  if (!equals(a, b)) return false;
  const others = namesOf(b);
  return namesOf(a).every(({ binder }, index) => binder === others[index]?.binder);
}
