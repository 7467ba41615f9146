/** Questions to the syntax tree. */
import type { Origin } from "../../nix/ast/node.ts";
import type { ParamSite } from "../../nix/expr/source.ts";
import { childrenOf } from "./parse.ts";
import type { Node } from "./parse.ts";
import { boundNames } from "./scan.ts";

/** The key of a property, where the source tells it. */
export function staticKey(property: { readonly key: Node; readonly computed: boolean }): string | undefined {
  const { key, computed } = property;
  if (key.type === "Identifier") return computed ? undefined : key.name;
  if (key.type === "Literal")
    return "bigint" in key && typeof key.bigint === "string" ? key.bigint : String(key.value);
  if (key.type === "TemplateLiteral" && key.expressions.length === 0)
    return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** A parameter as the source has it. */
export function paramSite(param: Node, originOf: (node: Node) => Origin): ParamSite {
  const origin = originOf(param);
  switch (param.type) {
    case "Identifier":
      return { kind: "name", name: param.name, origin };
    case "AssignmentPattern": {
      const site = paramSite(param.left, originOf);
      return site.kind === "name" ? { ...site, hasDefault: true } : site;
    }
    case "RestElement":
      return {
        kind: "rest",
        name: param.argument.type === "Identifier" ? param.argument.name : "args",
        origin,
      };
    case "ObjectPattern": {
      let rest: string | undefined;
      const properties = param.properties.flatMap((property) => {
        if (property.type === "RestElement") {
          rest = property.argument.type === "Identifier" ? property.argument.name : undefined;
          return [];
        }
        const key = staticKey(property);
        if (key === undefined) return [];
        const hasDefault = property.value.type === "AssignmentPattern";
        const target = property.value.type === "AssignmentPattern" ? property.value.left : property.value;
        return [
          {
            key,
            name: target.type === "Identifier" ? target.name : key,
            hasDefault,
            origin: originOf(property),
          },
        ];
      });
      return { kind: "pattern", properties, ...(rest === undefined ? {} : { rest }), origin };
    }
    case "ArrayPattern":
      return { kind: "array", origin };
    default:
      return { kind: "name", name: "arg", origin };
  }
}

/** Whether a function is the body of a method or accessor. */
export const isMethod = (parent: Node | undefined, node: Node): boolean =>
  parent?.type === "MethodDefinition" ||
  (parent?.type === "Property" && parent.value === node && (parent.method || parent.kind !== "init"));

/** `name`, `name.a.b` where `name` comes from the dsl. */
export function isLibrary(callee: Node, names: ReadonlySet<string>): boolean {
  if (callee.type === "Identifier") return names.has(callee.name);
  return callee.type === "MemberExpression" && !callee.optional && isLibrary(callee.object, names);
}

/** Every name that is bound anywhere below a node. */
export function bindings(node: Node, names: Set<string>): ReadonlySet<string> {
  if ("declare" in node && node.declare === true) return names;
  switch (node.type) {
    case "VariableDeclarator":
      for (const { name } of boundNames(node.id)) names.add(name);
      break;
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      if (node.id) names.add(node.id.name);
      for (const param of node.params) for (const { name } of boundNames(param)) names.add(name);
      break;
    case "ClassDeclaration":
    case "ClassExpression":
      if (node.id) names.add(node.id.name);
      break;
    case "ImportDeclaration":
      for (const entry of node.specifiers) names.add(entry.local.name);
      break;
    case "CatchClause":
      if (node.param) for (const { name } of boundNames(node.param)) names.add(name);
      break;
    default:
      if (node.type.startsWith("TS") && !("expression" in node)) return names;
  }
  for (const child of childrenOf(node)) bindings(child, names);
  return names;
}

/**
 * Whether the last thing a function does with this result is a call: engines with proper tail calls then drop the
 * function from the stack, and with it the place in the fleet.
 */
export function endsInCall(node: Node): boolean {
  switch (node.type) {
    case "CallExpression":
    case "TaggedTemplateExpression":
      return true;
    case "ConditionalExpression":
      return endsInCall(node.consequent) || endsInCall(node.alternate);
    case "LogicalExpression":
      return endsInCall(node.right);
    case "SequenceExpression":
      return node.expressions.slice(-1).some(endsInCall);
    case "ParenthesizedExpression":
    case "ChainExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
    case "TSInstantiationExpression":
      return endsInCall(node.expression);
    default:
      return false;
  }
}

/** The names of a `const` statement whose values may be symbolic, with those values. */
export function namedValues(statement: Node) {
  if (statement.type !== "VariableDeclaration" || statement.kind !== "const") return [];
  return statement.declarations.flatMap(({ id, init }) =>
    id.type !== "Identifier" || init === null || isData(init) ? [] : [{ name: id, init }],
  );
}

/** Whether an expression is data or a function by its syntax. */
function isData(node: Node): boolean {
  switch (node.type) {
    case "Literal":
    case "TemplateLiteral":
    case "ObjectExpression":
    case "ArrayExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "ClassExpression":
    case "NewExpression":
    case "BinaryExpression":
    case "UnaryExpression":
    case "UpdateExpression":
    case "SequenceExpression":
    case "YieldExpression":
      return true;
    default:
      return false;
  }
}

/** Where the text of each part of a template begins: behind the backtick, behind each `}`. */
export function partsOf(
  template: Extract<Node, { type: "TemplateLiteral" }>,
  originOf: (node: { readonly start: number }) => Origin,
): readonly Origin[] {
  // Parsers differ in whether the part holds its delimiters; all parts do, or none.
  const shift = template.start + 1 - (template.quasis[0]?.start ?? 0);
  return template.quasis.map(({ start }) => originOf({ start: start + shift }));
}
