/** Text in strings of `raw` templates. */
import type { Expr } from "../ast/expr.ts";
import type { Node } from "../ast/node.ts";
import type { StringPart } from "../ast/text-part.ts";
import { stringParts } from "../ast/text-part.ts";
import { plainText } from "../ast/str.ts";
import { mapChildren } from "../ast/traverse.ts";

/** The tree with those of `texts` that stand in a string as part of that string: `"a ${"b"}"` is `"a b"`. */
export function spliceTexts(root: Expr, texts: ReadonlySet<Node>): Expr {
  if (texts.size === 0) return root;
  const change = (child: Node): Node => {
    const node = mapChildren(child, change);
    if (node.kind !== "Str" && node.kind !== "IndentedString") return node;
    const parts: (string | StringPart)[] = node.parts.map((part) => textOf(part, texts) ?? part);
    return parts.every((part, index) => part === node.parts[index])
      ? node
      : { ...node, parts: stringParts(parts) };
  };
  return change(root) as Expr;
}

function textOf(part: StringPart, texts: ReadonlySet<Node>): string | undefined {
  if (part.kind === "Text" || part.trivia !== undefined || !texts.has(part.expr)) return undefined;
  const { expr } = part;
  return expr.kind === "Str" || expr.kind === "IndentedString" ? plainText(expr) : undefined;
}
