/** Plain values as YAML, with the comments of the source; laid out as prettier does. */
import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Origin } from "../../../nix/ast/index.ts";
import { isSymbolic } from "../../../nix/expr/symbol.ts";
import { ActionsText, Expression } from "../../ci/expression.ts";
import { problem } from "../fleet.ts";
import { commentsAt, isPlainObject, placeOf, type HashComments } from "../text/sites.ts";
import { yaml } from "./yaml-library.ts";

/** What writing needs to know besides the value. */
export interface YamlOptions {
  /** Lines above the document, without `#`. */
  readonly head: readonly string[];
  readonly origin: Origin;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** The text of a YAML file. NV5612: something in it is no plain value. */
export function printYaml(value: object, { head, origin, report }: YamlOptions): string {
  const { Document } = yaml();
  const document = new Document(nodeOf(value, [], origin, report));
  document.commentBefore = head.join("\n");
  // Without the empty line behind it, prettier takes the head for a comment of the first key.
  return document
    .toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false, nullStr: "" })
    .replace(/\n\n(?=name:|run-name:|on:|jobs:)/, "\n");
}

type Report = YamlOptions["report"];

function nodeOf(value: unknown, path: readonly (string | number)[], origin: Origin, report: Report): Node {
  const { Scalar: ScalarNode } = yaml();
  if (isSymbolic(value)) return unwritable(path, origin, report);
  if (value instanceof Expression)
    return new ScalarNode(isCondition(path) ? condition(value) : value.toString());
  if (value instanceof ActionsText) return textNode(value.toString());
  if (Array.isArray(value)) return listNode(value, path, origin, report);
  if (isPlainObject(value)) return mapNode(value, path, origin, report);
  if (typeof value === "string") return textNode(value);
  if (typeof value === "number" || typeof value === "boolean") return new ScalarNode(value);
  return unwritable(path, origin, report);
}

function unwritable(path: readonly (string | number)[], origin: Origin, report: Report): Scalar {
  const { Scalar: ScalarNode } = yaml();
  const help =
    "text, numbers, true and false, lists and objects of them; what only Nix knows is not there when GitHub reads the file";
  report(problem("NV5612", { origin }, `${path.join(".")} is given what no YAML file holds`, help));
  return new ScalarNode(null);
}

/** `if` takes an expression without braces; one that begins with `!` would be a tag of YAML. */
const isCondition = (path: readonly (string | number)[]): boolean => path.at(-1) === "if";
const condition = (value: Expression): string =>
  value.source.startsWith("!") ? value.toString() : value.source;

function textNode(text: string): Scalar {
  const { Scalar: ScalarNode } = yaml();
  const node = new ScalarNode(text);
  if (text.includes("\n")) node.type = ScalarNode.BLOCK_LITERAL;
  return node;
}

function listNode(
  items: readonly unknown[],
  path: readonly (string | number)[],
  origin: Origin,
  report: Report,
): Node {
  const { YAMLSeq: SeqNode } = yaml();
  const node: YAMLSeq = new SeqNode();
  // Short lists of names stand on one line, as people write them.
  node.flow =
    items.every((item) => typeof item === "string" || typeof item === "number") &&
    items.join(", ").length < 60;
  for (const [index, item] of items.entries()) {
    const element = nodeOf(item, [...path, index], placeOf(items, index, origin), report);
    const comments = commentsAt(items, index);
    if (comments.above.length > 0 || comments.behind !== undefined) node.flow = false;
    node.items.push(commented(element, comments, index === 0));
  }
  return node;
}

function mapNode(
  value: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  origin: Origin,
  report: Report,
): Node {
  const { YAMLMap: MapNode, Pair: PairNode, Scalar: ScalarNode } = yaml();
  const node: YAMLMap = new MapNode();
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const comments = commentsAt(value, key);
    const name = commented(new ScalarNode(key), { ...comments, behind: undefined }, node.items.length === 0);
    const inner = isNothing(item, path)
      ? new ScalarNode(null)
      : nodeOf(item, [...path, key], placeOf(value, key, origin), report);
    if (comments.behind !== undefined) {
      if (inner instanceof ScalarNode) inner.comment = comments.behind;
      else name.commentBefore = [name.commentBefore, comments.behind].filter(Boolean).join("\n");
    }
    node.items.push(new PairNode(name, inner) as Pair);
  }
  return node;
}

/** `pull_request:` has nothing behind it where there is nothing to say. */
const isNothing = (item: unknown, path: readonly (string | number)[]): boolean =>
  path.length === 1 && path[0] === "on" && isPlainObject(item) && Object.keys(item).length === 0;

function commented<N extends Node>(node: N, { blank, above }: HashComments, first: boolean): N {
  if (above.length > 0) node.commentBefore = above.join("\n");
  if (blank && !first) node.spaceBefore = true;
  return node;
}
