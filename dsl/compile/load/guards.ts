/**
 * Where JavaScript asks a value for its truth, its type or its identity: the value passes through `$plain` first.
 * What cannot be symbolic by its syntax (literals, comparisons, `!x` …) is left alone.
 */
import type { Weaver } from "./instrument.ts";
import { bare } from "./parse.ts";
import type { Node } from "./parse.ts";

const identity = new Set(["==", "!=", "===", "!==", "in", "instanceof"]);
const arrayMethods = new Set(
  "filter find findIndex findLast findLastIndex some every includes indexOf lastIndexOf has".split(" "),
);
/** Library functions of JavaScript that tell types or identity apart, by their callee's text. */
const questions = new Set(
  "Boolean Array.isArray Object.is isNaN isFinite Number.isInteger Number.isFinite Number.isNaN Number.isSafeInteger".split(
    " ",
  ),
);

/** Weaves the guards of one node in. */
export function guard(weaver: Weaver, node: Node, parent: Node | undefined): void {
  switch (node.type) {
    case "IfStatement":
      return plain(weaver, node.test, "if");
    case "ConditionalExpression":
      return plain(weaver, node.test, "?:");
    case "WhileStatement":
    case "DoWhileStatement":
      return plain(weaver, node.test, "while");
    case "ForStatement":
      return node.test === null ? undefined : plain(weaver, node.test, "for");
    case "LogicalExpression":
      return plain(weaver, node.left, node.operator);
    case "AssignmentExpression":
      return assignment(weaver, node, parent);
    case "UnaryExpression":
      if (node.operator === "!") plain(weaver, node.argument, "!");
      if (node.operator === "typeof") typeOf(weaver, node.argument);
      return;
    case "BinaryExpression":
      if (!identity.has(node.operator) || node.left.type === "PrivateIdentifier") return;
      plain(weaver, node.left, node.operator);
      return plain(weaver, node.right, node.operator);
    case "SwitchStatement":
      plain(weaver, node.discriminant, "switch");
      for (const { test } of node.cases) if (test !== null) plain(weaver, test, "case");
      return;
    case "AwaitExpression":
      return plain(weaver, node.argument, "await");
    case "MemberExpression":
      if (node.optional) plain(weaver, node.object, "?.");
      return node.computed ? plain(weaver, node.property, `[${shortly(weaver, node.object)}`) : undefined;
    case "CallExpression":
      return call(weaver, node);
    default:
  }
}

/** The text of an expression, for a message. */
function shortly(weaver: Weaver, { start, end }: Node): string {
  const text = weaver.text.slice(start, end);
  return text.length > 60 || text.includes("\n") ? "…" : text;
}

/** Wraps an expression in `$plain`. */
function plain(weaver: Weaver, node: Node, use: string): void {
  if (isPlain(node)) return;
  const [open, close] = node.type === "SequenceExpression" ? ["(", ")"] : ["", ""];
  const site = weaver.site(weaver.origin(node));
  weaver.wrap(node, `${weaver.runtime}.$plain(${open}`, `${close}, ${JSON.stringify(use)}, ${site})`);
}

function isPlain(node: Node): boolean {
  switch (node.type) {
    case "ParenthesizedExpression":
      return isPlain(node.expression);
    case "Literal":
    case "TemplateLiteral":
    case "ObjectExpression":
    case "ArrayExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "ClassExpression":
    case "BinaryExpression":
    case "UpdateExpression":
      return true;
    case "Identifier":
      return node.name === "undefined";
    case "UnaryExpression":
      return true;
    default:
      return false;
  }
}

/** `typeof name` may ask for a name that does not exist. */
function typeOf(weaver: Weaver, argument: Node): void {
  const name = bare(argument);
  if (name.type === "Identifier" && !weaver.isBound(name.name)) return;
  plain(weaver, argument, "typeof");
}

function assignment(
  weaver: Weaver,
  node: Extract<Node, { type: "AssignmentExpression" }>,
  parent: Node | undefined,
): void {
  const { operator, left } = node;
  if (!["||=", "&&=", "??="].includes(operator) || !isRepeatable(left)) return;
  if (weaver.text.slice(left.start, left.end).includes("/")) return;
  const [open, close] = parent?.type === "ExpressionStatement" ? ["", ""] : ["(", ")"];
  const read = weaver.text.slice(left.start, left.end).replaceAll(/\s+/g, " ");
  const site = weaver.site(weaver.origin(left));
  weaver.wrap(
    node,
    `${open}${weaver.runtime}.$plain(${read}, ${JSON.stringify(operator)}, ${site}), `,
    close,
  );
}

/** Whether reading a target twice is the same as reading it once. */
function isRepeatable(node: Node): boolean {
  if (node.type === "Identifier" || node.type === "ThisExpression") return true;
  if (node.type !== "MemberExpression" || !isRepeatable(node.object)) return false;
  return !node.computed || node.property.type === "Literal" || node.property.type === "Identifier";
}

function call(weaver: Weaver, node: Extract<Node, { type: "CallExpression" }>): void {
  const { callee, optional } = node;
  for (const argument of node.arguments) {
    if (argument.type !== "Identifier" || argument.name !== "Boolean" || weaver.isBound("Boolean")) continue;
    weaver.replace(
      argument.start,
      argument.end,
      `${weaver.runtime}.$boolean(${weaver.site(weaver.origin(argument))})`,
    );
  }
  if (weaver.isLibrary(callee)) return;
  const name = dotted(callee);
  if (name !== undefined && questions.has(name) && !weaver.isBound(name.split(".")[0] ?? "")) {
    for (const argument of node.arguments)
      if (argument.type !== "SpreadElement") plain(weaver, argument, `${name}()`);
    return;
  }
  if (optional && callee.type !== "MemberExpression") return plain(weaver, callee, "?.()");
  if (callee.type !== "MemberExpression" || callee.object.type === "Super") return;
  if (callee.property.type === "PrivateIdentifier") return;
  const site = weaver.site(weaver.origin(callee.property));
  if (optional) {
    member(weaver, callee, "$optional", `${site}, ${callee.optional}`);
  } else if (!callee.optional && !callee.computed && arrayMethods.has(callee.property.name)) {
    member(weaver, callee, "$method", site);
  }
}

/** `target.key` → `$method(target, "key", site)`. */
function member(
  weaver: Weaver,
  callee: Extract<Node, { type: "MemberExpression" }>,
  helper: string,
  site: string,
): void {
  weaver.wrap(callee.object, `${weaver.runtime}.${helper}(`, "");
  const { start, end } = callee.property;
  const lineBreaks = (from: number, to: number): string =>
    weaver.text.slice(from, to).replaceAll(/[^\r\n]/g, "");
  weaver.replace(callee.object.end, start, `, ${lineBreaks(callee.object.end, start)}`);
  if (callee.computed) weaver.replace(end, callee.end, `${lineBreaks(end, callee.end)}, ${site})`);
  else weaver.replace(start, end, `${JSON.stringify(weaver.text.slice(start, end))}, ${site})`);
}

function dotted(node: Node): string | undefined {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression" || node.computed || node.object.type !== "Identifier")
    return undefined;
  return `${node.object.name}.${node.property.name}`;
}
