/** The first and the last token of a node: reading and changing the comments there. */
import type { Expr } from "../ast/expr.ts";
import type { Node } from "../ast/node.ts";
import type { Trivia } from "../ast/trivia.ts";
import { before, type Leading } from "./trivia.ts";

type Fields = Readonly<Partial<Record<Node["kind"], string>>>;

/** The property that holds the first token of a node which has none of its own there. */
const firstField: Fields = {
  Apply: "fn",
  Select: "target",
  HasAttr: "target",
  Binary: "left",
  Binding: "path",
  Lambda: "param",
  Formal: "name",
};

const lastField: Fields = {
  Apply: "arg",
  HasAttr: "path",
  Unary: "operand",
  Binary: "right",
  If: "alternate",
  Let: "body",
  With: "body",
  Assert: "body",
  Lambda: "body",
};

/** The tokens of nodes that begin with one of their own; `self` for all others. */
const firstOwn: Fields = {
  List: "open",
  Paren: "open",
  Interpolation: "open",
  Pattern: "open",
  Let: "let",
  LegacyLet: "let",
  With: "with",
  Assert: "assert",
  If: "if",
  Inherit: "inherit",
  Unary: "operator",
};

const lastOwn: Fields = {
  List: "close",
  Paren: "close",
  Interpolation: "close",
  AttrSet: "close",
  LegacyLet: "close",
};

const firstToken = (node: Node): string =>
  node.kind === "AttrSet" ? (node.recursive ? "rec" : "open") : (firstOwn[node.kind] ?? "self");

// A node seen as its properties by name; the tables above say which of them hold nodes.
const get = (node: Node, field: string): Node => Reflect.get(node, field) as Node;
const triviaOf = (node: Node, token: string): Trivia | undefined =>
  node.trivia === undefined ? undefined : (Reflect.get(node.trivia, token) as Trivia | undefined);

/** The node inside that the first token belongs to. */
export function firstOwner(node: Node): Node {
  let owner = node;
  for (;;) {
    const field = firstField[owner.kind];
    if (field !== undefined) owner = get(owner, field);
    else if (owner.kind === "AttrPath" && owner.names[0] !== undefined) [owner] = owner.names;
    else if (owner.kind === "Pattern" && owner.alias?.side === "before") owner = owner.alias.name;
    else return owner;
  }
}

/** What hangs on the first token of a node. */
export function firstTrivia(node: Node): Trivia | undefined {
  const owner = firstOwner(node);
  return owner.trivia === undefined ? undefined : triviaOf(owner, firstToken(owner));
}

/** What stands in front of a node. */
export const leadingOf = (node: Node): Leading => before(firstTrivia(node));

const kept = (trivia: Trivia | undefined): Trivia =>
  trivia?.trailing === undefined ? {} : { trailing: trivia.trailing };

/** The node with `list` in front of it instead of what stands there. */
export function withLeadingOf<N extends Node>(node: N, list: Leading): N {
  return changeFirst(node, (trivia) =>
    list.length === 0 ? kept(trivia) : { ...kept(trivia), leading: list },
  ) as N;
}

/** The node with neither comment in front of nor behind its first token, but for `list` in front. */
export const withFirstBare = <N extends Node>(node: N, list: Leading): N =>
  changeFirst(node, () => (list.length === 0 ? {} : { leading: list })) as N;

/** The node with nothing in front. */
export const stripped = <N extends Node>(node: N): N =>
  leadingOf(node).length === 0 ? node : withLeadingOf(node, []);

type Change = (trivia: Trivia | undefined) => Trivia;

const changeToken = (node: Node, token: string, change: Change): Node =>
  ({ ...node, trivia: { ...node.trivia, [token]: change(triviaOf(node, token)) } }) as Node;

function changeFirst(node: Node, change: Change): Node {
  const field = firstField[node.kind];
  if (field !== undefined) return { ...node, [field]: changeFirst(get(node, field), change) } as Node;
  if (node.kind === "AttrPath" && node.names[0] !== undefined) {
    return { ...node, names: [changeFirst(node.names[0], change), ...node.names.slice(1)] } as Node;
  }
  if (node.kind === "Pattern" && node.alias?.side === "before") {
    return { ...node, alias: { ...node.alias, name: changeFirst(node.alias.name, change) } } as Node;
  }
  return changeToken(node, firstToken(node), change);
}

/** The comment behind the last token of an expression, and the expression without it. */
export function takeEnd<E extends Expr>(e: E): readonly [string | undefined, E] {
  const path: Node[] = [];
  let owner: Node = e;
  for (;;) {
    const field = fieldOfLast(owner);
    if (field === undefined && !(owner.kind === "AttrPath" && owner.names.length > 0)) break;
    path.push(owner);
    owner =
      field === undefined
        ? ((owner as Extract<Node, { kind: "AttrPath" }>).names.at(-1) as Node)
        : get(owner, field);
  }
  const token = lastOwn[owner.kind] ?? "self";
  const trivia = triviaOf(owner, token);
  if (trivia?.trailing === undefined) return [undefined, e];
  let changed = changeToken(owner, token, () =>
    trivia.leading === undefined ? {} : { leading: trivia.leading },
  );
  for (const outer of path.toReversed()) {
    const field = fieldOfLast(outer);
    if (field !== undefined) changed = { ...outer, [field]: changed } as Node;
    else if (outer.kind === "AttrPath")
      changed = { ...outer, names: [...outer.names.slice(0, -1), changed] } as Node;
  }
  return [trivia.trailing, changed as E];
}

const fieldOfLast = (node: Node): string | undefined =>
  node.kind === "Select" ? (node.fallback === undefined ? "path" : "fallback") : lastField[node.kind];
