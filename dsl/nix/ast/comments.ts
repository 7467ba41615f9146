import type { Node } from "./node.ts";
import type { LeadingTrivium, Trivia } from "./trivia.ts";

/** Changes what hangs on one token of a node. */
type Change = (trivia: Trivia) => Trivia;

function onToken<N extends Node>(node: N, token: string, change: Change): N {
  const trivia = (node.trivia ?? {}) as Readonly<Record<string, Trivia | undefined>>;
  return { ...node, trivia: { ...trivia, [token]: change(trivia[token] ?? {}) } };
}

/** Follows the first token of a node down to the node that owns it. */
function onFirst(node: Node, change: Change): Node {
  switch (node.kind) {
    case "Apply":
      return { ...node, fn: onFirst(node.fn, change) as typeof node.fn };
    case "Select":
    case "HasAttr":
      return { ...node, target: onFirst(node.target, change) as typeof node.target };
    case "Binary":
      return { ...node, left: onFirst(node.left, change) as typeof node.left };
    case "Binding":
      return { ...node, path: onFirst(node.path, change) as typeof node.path };
    case "AttrPath": {
      const [first, ...rest] = node.names;
      return first === undefined
        ? node
        : { ...node, names: [onFirst(first, change) as typeof first, ...rest] };
    }
    case "Lambda":
      return { ...node, param: onFirst(node.param, change) as typeof node.param };
    case "Formal":
      return { ...node, name: onToken(node.name, "self", change) };
    case "Pattern":
      if (node.alias?.side !== "before") return onToken(node, "open", change);
      return { ...node, alias: { ...node.alias, name: onToken(node.alias.name, "self", change) } };
    default:
      return onToken(node, firstToken(node), change);
  }
}

function firstToken(node: Node): string {
  switch (node.kind) {
    case "List":
    case "Paren":
    case "Interpolation":
      return "open";
    case "AttrSet":
      return node.recursive ? "rec" : "open";
    case "Let":
    case "LegacyLet":
      return "let";
    case "With":
    case "Assert":
    case "If":
    case "Inherit":
      return node.kind.toLowerCase();
    case "Unary":
      return "operator";
    default:
      return "self";
  }
}

/** Follows the last token of a node down to the node that owns it. */
function onLast(node: Node, change: Change): Node {
  switch (node.kind) {
    case "Apply":
      return { ...node, arg: onLast(node.arg, change) as typeof node.arg };
    case "Select":
      if (node.fallback !== undefined)
        return { ...node, fallback: onLast(node.fallback, change) as typeof node.fallback };
      return { ...node, path: onLast(node.path, change) as typeof node.path };
    case "HasAttr":
      return { ...node, path: onLast(node.path, change) as typeof node.path };
    case "AttrPath": {
      const last = node.names.at(-1);
      return last === undefined
        ? node
        : { ...node, names: [...node.names.slice(0, -1), onLast(last, change) as typeof last] };
    }
    case "Unary":
      return { ...node, operand: onLast(node.operand, change) as typeof node.operand };
    case "Binary":
      return { ...node, right: onLast(node.right, change) as typeof node.right };
    case "Let":
    case "With":
    case "Assert":
    case "Lambda":
      return { ...node, body: onLast(node.body, change) as typeof node.body };
    case "If":
      return { ...node, alternate: onLast(node.alternate, change) as typeof node.alternate };
    case "Pattern":
      if (node.alias?.side !== "after") return onToken(node, "close", change);
      return { ...node, alias: { ...node.alias, name: onToken(node.alias.name, "self", change) } };
    case "Formal":
      return onToken(node, "comma", change);
    case "Binding":
    case "Inherit":
      return onToken(node, "semicolon", change);
    case "List":
    case "Paren":
    case "Interpolation":
    case "AttrSet":
    case "LegacyLet":
      return onToken(node, "close", change);
    default:
      return onToken(node, "self", change);
  }
}

/** The node with comments and blank lines in front of its first token, before those that it has: `withLeading(entry, comment("x"))`. */
export function withLeading<N extends Node>(node: N, leading: readonly LeadingTrivium[]): N {
  if (leading.length === 0) return node;
  return onFirst(node, (trivia) => ({ ...trivia, leading: [...leading, ...(trivia.leading ?? [])] })) as N;
}

/**
 * The node with a comment behind its last token, on the same line: that of a binding is its semicolon, that of a formal its comma.
 * `text` is without the `#`; a comment that is there already stays in front of it.
 */
export function withTrailing<N extends Node>(node: N, text: string): N {
  const added = text.replaceAll(/\s*\n\s*/g, " ").trim();
  if (added === "") return node;
  return onLast(node, (trivia) => ({ ...trivia, trailing: `${trivia.trailing ?? ""} ${added}` })) as N;
}

/** The node with comments in front of the bracket that closes it: behind the last entry of a set or the last item of a list. */
export function withEnd<N extends Extract<Node, { kind: "AttrSet" | "List" }>>(
  node: N,
  leading: readonly LeadingTrivium[],
): N {
  if (leading.length === 0) return node;
  return onToken(node, "close", (trivia) => ({
    ...trivia,
    leading: [...(trivia.leading ?? []), ...leading],
  }));
}
