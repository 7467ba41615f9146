/** What of a file is TypeScript alone: taken out, JavaScript is left, which every runtime takes as it is. */
import type { MethodDefinition, PropertyDefinition } from "oxc-parser";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { childrenOf } from "./parse.ts";
import type { Node, Parsed } from "./parse.ts";

/** A part of the text that goes, and what stands there then. */
export interface Erasure {
  readonly start: number;
  readonly end: number;
  readonly by: " " | ";";
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Statements that a line break may end: without what is erased at their end the next line might belong to them. */
const endedByLine = new Set([
  "ExpressionStatement",
  "VariableDeclaration",
  "ReturnStatement",
  "ThrowStatement",
  "ExportDefaultDeclaration",
  "ExportNamedDeclaration",
]);
const heads = new Set(["ForStatement", "ForInStatement", "ForOfStatement"]);

/** Declarations that are types, wherever they stand. */
const typesAlone = new Set([
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSDeclareFunction",
  "TSModuleDeclaration",
  "TSEnumDeclaration",
  "TSImportEqualsDeclaration",
  "TSExportAssignment",
  "TSNamespaceExportDeclaration",
  "TSIndexSignature",
  "TSAbstractPropertyDefinition",
  "TSAbstractMethodDefinition",
  "TSAbstractAccessorProperty",
]);

const isDeclared = (node: Node): boolean => "declare" in node && node.declare === true;

function isType(node: Node): boolean {
  if (typesAlone.has(node.type) || isDeclared(node)) return true;
  switch (node.type) {
    case "ImportDeclaration":
      return node.importKind === "type";
    case "ExportAllDeclaration":
      return node.exportKind === "type";
    case "ExportNamedDeclaration":
      return node.exportKind === "type" || (node.declaration !== null && isType(node.declaration));
    case "ExportDefaultDeclaration":
      return isType(node.declaration);
    case "MethodDefinition":
      return node.value.type === "TSEmptyBodyFunctionExpression";
    default:
      return false;
  }
}

/**
 * The parts of a file that are types, in order and apart from each other:
 *
 * ```ts
 * erasures(parseFile("a.ts", "let a: number = b as number;")) // `: number`, `as number`, each by a blank
 * ```
 *
 * What cannot be left out (`unerasable`) is passed over.
 */
export function erasures({ text, program }: Parsed): readonly Erasure[] {
  const found = new Map<number, Erasure>();
  const ends = new Set<number>();
  const erase = (start: number, end: number, by: Erasure["by"] = " "): void => {
    if (start < end) found.set(start, { start, end, by });
  };
  const eraseNode = (node: Range | null | undefined): void => {
    if (node !== null && node !== undefined) erase(node.start, node.end);
  };
  const find = (pattern: RegExp, from: number): RegExpExecArray | null => {
    const sticky = new RegExp(pattern, `${pattern.flags}y`);
    sticky.lastIndex = from;
    return sticky.exec(text);
  };
  /** Of a list, with the comma behind it. */
  const eraseItem = ({ start, end }: Range): void =>
    erase(start, end + (find(/(?:\s|\/\*[^]*?\*\/|\/\/.*)*,/, end)?.[0].length ?? 0));

  /** Words in front of a name. */
  const eraseWords = (
    words: RegExp,
    { start, decorators }: Range & { readonly decorators: readonly Range[] },
    end: number,
  ): void => {
    const from = decorators.at(-1)?.end ?? start;
    for (const word of text.slice(from, end).matchAll(words))
      erase(from + word.index, from + word.index + word[0].length);
  };

  /** `?`, `!` and the annotation behind a name or pattern. */
  const annotation = (end: number, type: Range | null | undefined): void => {
    const mark = find(/\s*[?!]/, end);
    if (type === null || type === undefined) erase(end, end + (mark?.[0].length ?? 0));
    else erase(mark === null ? type.start : end, type.end);
  };

  const callable = (node: Node): void => {
    if ("typeParameters" in node) eraseNode(node.typeParameters as Range | null);
    if ("params" in node)
      for (const param of node.params as readonly Node[])
        if (param.type === "Identifier" && param.name === "this") eraseItem(param);
    if (!("returnType" in node) || node.returnType === null || node.returnType === undefined) return;
    const type = node.returnType as Range;
    // No line may end between the parameters and the arrow.
    const arrow = node.type === "ArrowFunctionExpression" ? find(/\s*(?==>)/, type.end) : null;
    const before = arrow === null ? 0 : /\s*$/.exec(text.slice(0, type.start))?.[0].length;
    erase(type.start - (before ?? 0), type.end + (arrow?.[0].length ?? 0));
  };

  /** `private`, `readonly` … in front of a member, and what stands behind its name. */
  const member = (node: MethodDefinition | PropertyDefinition): void => {
    eraseWords(/\b(?:public|private|protected|readonly|override)\b/g, node, node.key.start);
    const end = node.computed ? text.indexOf("]", node.key.end) + 1 : node.key.end;
    if (!("typeAnnotation" in node)) return annotation(end, undefined);
    annotation(end, node.typeAnnotation);
    if (node.value === null && node.typeAnnotation) ends.add(node.typeAnnotation.end);
  };

  const visit = (node: Node, parent: Node | undefined): void => {
    if (isType(node)) return erase(node.start, node.end, ";");
    if (endedByLine.has(node.type) && !(parent && heads.has(parent.type)) && text[node.end - 1] !== ";")
      ends.add(node.end);
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
        for (const entry of node.specifiers) {
          const kind = "importKind" in entry ? entry.importKind : "exportKind" in entry && entry.exportKind;
          if (kind === "type") eraseItem(entry);
        }
        break;
      case "Identifier":
        if (
          parent?.type !== "PropertyDefinition" &&
          parent?.type !== "MethodDefinition" &&
          node.end > node.start
        )
          if ((node.optional ?? false) || node.typeAnnotation) {
            const name = find(/[^\s?!:,)]+/, node.start)?.[0].length ?? 0;
            erase(node.start + name, node.end);
          }
        break;
      case "ObjectPattern":
      case "ArrayPattern":
      case "RestElement": {
        const type = node.typeAnnotation;
        if (!type) break;
        const mark = /\?\s*$/.exec(text.slice(node.start, type.start));
        erase(mark === null ? type.start : node.start + mark.index, type.end);
        break;
      }
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
        visit(node.expression, node);
        return erase(node.expression.end, node.end);
      case "CallExpression":
      case "NewExpression":
      case "TaggedTemplateExpression":
      case "TSInstantiationExpression":
        eraseNode(node.typeArguments);
        break;
      case "ClassDeclaration":
      case "ClassExpression": {
        if (node.abstract === true) eraseWords(/\babstract\b/g, node, (node.id ?? node.body).start);
        eraseNode(node.typeParameters);
        eraseNode(node.superTypeArguments);
        const [first] = node.implements ?? [];
        if (first !== undefined)
          erase(text.lastIndexOf("implements", first.start), node.implements?.at(-1)?.end ?? first.end);
        break;
      }
      case "PropertyDefinition":
      case "MethodDefinition":
        member(node);
        break;
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        callable(node);
        break;
      default:
        if (node.type.startsWith("TS")) return;
    }
    for (const child of childrenOf(node)) visit(child, node);
  };
  for (const statement of program.body) visit(statement, undefined);
  const sorted = [...found.values()].toSorted((left, right) => left.start - right.start);
  let end = 0;
  return sorted.flatMap((erasure) => {
    if (erasure.start < end) return [];
    end = erasure.end;
    return [ends.has(end) ? { ...erasure, by: ";" as const } : erasure];
  });
}

const instead: Readonly<Record<string, readonly [what: string, help: string]>> = {
  TSEnumDeclaration: [
    "an enum",
    'write a union of texts, `type Size = "small" | "large"`, or an object `as const`',
  ],
  TSModuleDeclaration: ["a namespace with values", "export the values from a file of their own"],
  TSImportEqualsDeclaration: ["`import … = require(…)`", 'write `import … from "…"`'],
  TSExportAssignment: ["`export =`", "write `export default …`"],
  TSParameterProperty: [
    "a property among parameters",
    "declare the property in the class, and assign it in the constructor",
  ],
  TSTypeAssertion: ["a type in front of a value", "write `value as Type`"],
};

/** NV2008: what TypeScript would have to turn into other JavaScript, instead of leaving it out. */
export function unerasable({ file, place, program }: Parsed): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: Node): void => {
    const words = instead[node.type];
    if (
      words !== undefined &&
      !isDeclared(node) &&
      !(node.type === "TSImportEqualsDeclaration" && node.importKind === "type")
    ) {
      const [what, help] = words;
      const message = `${what} is more than a type, which files of a fleet cannot hold`;
      const labels = [{ origin: { file, ...place(node.start) } }];
      found.push({ code: "NV2008", severity: "error", message, labels, help });
      return;
    }
    if (isType(node) && !("declaration" in node)) return;
    childrenOf(node).forEach(visit);
  };
  program.body.forEach(visit);
  return found;
}
