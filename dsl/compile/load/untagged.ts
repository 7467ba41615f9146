/** Template literals that were meant to be `` nix`…` ``. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/lines.ts";
import { childrenOf } from "./parse.ts";
import type { Node, Parsed } from "./parse.ts";

const indented = /^(?:\r\n|\n|\r)[ \t]+\S/;

/**
 * The places of template literals without a tag whose text starts with a line break and indentation, both of which are
 * part of the string. One that is handed to a function or has a method called on it (`` dedent(`…`) ``, `` `…`.trim() ``) is
 * taken care of.
 */
export function untaggedTexts({ program, text, place }: Parsed): readonly Place[] {
  if (!/`(?:\r\n|\n|\r)[ \t]/.test(text)) return [];
  const found: Place[] = [];
  const visit = (node: Node, handled: boolean): void => {
    if (node.type === "TemplateLiteral" && !handled && indented.test(node.quasis[0]?.value.raw ?? ""))
      found.push(place(node.start));
    for (const child of childrenOf(node)) visit(child, handles(node, child));
  };
  visit(program, false);
  return found;
}

/** Whether what stands around a literal does something with its text. */
function handles(node: Node, child: Node): boolean {
  switch (node.type) {
    case "TaggedTemplateExpression":
    case "TSLiteralType":
      return true;
    case "MemberExpression":
      return node.object === child;
    case "CallExpression":
      // `lib.mkForce(…)` takes a text as it is.
      return node.callee.type === "Identifier";
    default:
      return false;
  }
}

/** NV2007: a warning. */
export const untaggedText = (file: string, place: Place): Diagnostic => ({
  code: "NV2007",
  severity: "warning",
  message: "the first line break and the indentation are part of this string",
  labels: [{ origin: { file, ...place } }],
  help: 'write nix`…` to drop them, or ["…", "…"].join("\\n") for a string of exactly these lines',
});
