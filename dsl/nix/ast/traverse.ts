import type { Expr } from "./expr.ts";
import type { NixFile } from "./file.ts";
import type { Ident } from "./ident.ts";
import type { Node } from "./node.ts";

/** The properties of each node that hold nodes, in the order of the source. The alias of a pattern is dealt with by hand. */
const fields: Readonly<Record<Node["kind"], readonly string[]>> = {
  Int: [],
  Float: [],
  SearchPath: [],
  Uri: [],
  Ident: [],
  Name: [],
  Str: ["parts"],
  IndentedString: ["parts"],
  Path: ["parts"],
  Interpolation: ["expr"],
  List: ["items"],
  AttrSet: ["entries"],
  Binding: ["path", "value"],
  Inherit: ["from", "names"],
  AttrPath: ["names"],
  Let: ["entries", "body"],
  LegacyLet: ["entries"],
  With: ["scope", "body"],
  Assert: ["condition", "body"],
  If: ["condition", "consequent", "alternate"],
  Lambda: ["param", "body"],
  Pattern: ["formals"],
  Formal: ["name", "default"],
  Apply: ["fn", "arg"],
  Select: ["target", "path", "fallback"],
  HasAttr: ["target", "path"],
  Unary: ["operand"],
  Binary: ["left", "right"],
  Paren: ["expr"],
};

type Child = Node | { readonly kind: "Text" };
type Slots = Readonly<Record<string, Child | readonly Child[] | undefined>>;
// A node seen as its properties by name; `fields` says which of them hold nodes.
const slots = (node: Node): Slots => node as unknown as Slots;
const isList = (slot: Child | readonly Child[]): slot is readonly Child[] => Array.isArray(slot);
const isNode = (child: Child): child is Node => child.kind !== "Text";

/** Calls `visit` for the nodes right below a node, in the order of the source. It makes no list: what goes through all of a flake asks for millions. */
export function eachChild(node: Node, visit: (child: Node) => void): void {
  switch (node.kind) {
    case "Int":
    case "Float":
    case "SearchPath":
    case "Uri":
    case "Ident":
    case "Name":
      return;
    case "Str":
    case "IndentedString":
    case "Path":
      for (const part of node.parts) if (part.kind !== "Text") visit(part);
      return;
    case "Binding":
      visit(node.path);
      return visit(node.value);
    case "AttrPath":
      for (const name of node.names) visit(name);
      return;
    case "AttrSet":
      for (const entry of node.entries) visit(entry);
      return;
    case "List":
      for (const item of node.items) visit(item);
      return;
    case "Apply":
      visit(node.fn);
      return visit(node.arg);
    case "Pattern":
      if (node.alias?.side === "before") visit(node.alias.name);
      for (const formal of node.formals) visit(formal);
      if (node.alias?.side === "after") visit(node.alias.name);
      return;
    default:
      for (const field of fields[node.kind]) {
        const slot = slots(node)[field];
        if (slot === undefined) continue;
        if (!isList(slot)) {
          if (isNode(slot)) visit(slot);
        } else for (const child of slot) if (isNode(child)) visit(child);
      }
  }
}

/** The nodes right below a node, in the order of the source. */
export function children(node: Node): readonly Node[] {
  const found: Node[] = [];
  eachChild(node, (child) => void found.push(child));
  return found;
}

/** Goes through a tree in the order of the source, a node before what is below it; `visit` returns `false` to pass over what is below. */
export function walk(root: Node | NixFile, visit: (node: Node) => boolean | void): void {
  const pending: Node[] = [root.kind === "File" ? root.expr : root];
  const push = (child: Node): void => void pending.push(child);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (visit(node) === false) continue;
    const first = pending.length;
    eachChild(node, push);
    // The last one is taken next.
    for (let low = first, high = pending.length - 1; low < high; low++, high--) {
      const child = pending[low] as Node;
      pending[low] = pending[high] as Node;
      pending[high] = child;
    }
  }
}

/**
 * The same node over changed children; the node itself when none changed. `change` must give back a node that may stand in the place
 * of the one it got: an expression for an expression, a name for the name of a lambda.
 */
export function mapChildren<N extends Node>(node: N, change: (child: Node, parent: Node) => Node): N {
  let changed: Record<string, unknown> | undefined;
  for (const field of fields[node.kind]) {
    const slot = slots(node)[field];
    if (slot === undefined) continue;
    const next = isList(slot) ? mapList(slot, node, change) : isNode(slot) ? change(slot, node) : slot;
    if (next !== slot) (changed ??= {})[field] = next;
  }
  if (node.kind === "Pattern" && node.alias !== undefined) {
    const name = change(node.alias.name, node);
    if (name !== node.alias.name) (changed ??= {})["alias"] = { ...node.alias, name };
  }
  return changed === undefined ? node : { ...node, ...changed };
}

/** The list itself when none of its nodes changed. */
function mapList(
  list: readonly Child[],
  parent: Node,
  change: (child: Node, parent: Node) => Node,
): readonly Child[] {
  let mapped: Child[] | undefined;
  for (const [index, child] of list.entries()) {
    const next = isNode(child) ? change(child, parent) : child;
    if (next !== child) mapped ??= list.slice(0, index);
    mapped?.push(next);
  }
  return mapped ?? list;
}

/** Whether `child` binds a name where it stands, and so is no expression: a parameter, the name of a formal, the alias of a pattern. */
function binds(child: Node, parent: Node): boolean {
  return (
    parent.kind === "Pattern" ||
    (parent.kind === "Lambda" && child === parent.param) ||
    (parent.kind === "Formal" && child === parent.name)
  );
}

/**
 * A tree with some expressions replaced: `replace` gets every expression from the outside in and answers with another one, which is
 * taken as it is, or with `undefined` to go on inside. Names that bind (parameters) are not expressions.
 */
export function rewrite<N extends Node>(root: N, replace: (expr: Expr) => Expr | undefined): N {
  const change = (child: Node, parent: Node): Node => {
    if (binds(child, parent)) return child.kind === "Ident" ? child : mapChildren(child, change);
    return (isExpr(child) ? replace(child) : undefined) ?? mapChildren(child, change);
  };
  const top = isExpr(root) ? replace(root) : undefined;
  // What stands for an expression is an expression: the caller gets the kind of node it gave, as far as that can be said.
  return (top as N | undefined) ?? mapChildren(root, change);
}

/** `rewrite` for variables: `substitute(expr, (name) => (name.name === "x" ? int(1) : undefined))`. */
export function substitute(expr: Expr, replace: (ident: Ident) => Expr | undefined): Expr {
  return rewrite(expr, (inner) => (inner.kind === "Ident" ? replace(inner) : undefined));
}

const noExpr: ReadonlySet<Node["kind"]> = new Set([
  "Binding",
  "Inherit",
  "AttrPath",
  "Name",
  "Interpolation",
  "Pattern",
  "Formal",
]);

/** Whether a node is an expression. A string may also stand for an attribute name. */
export function isExpr(node: Node): node is Expr {
  return !noExpr.has(node.kind);
}
