/** What a type or an object holds, as far as the library's own sources say. */
import type { Node } from "../../dsl/compile/load/parse.ts";
import type { Declaration, Sources } from "./source.ts";

/** A member: a key of an argument, a method of a value. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  /** As it is written. */
  readonly type: string;
  readonly doc: string;
  /** The file that it is written in, for what its type names. */
  readonly file: string;
}

/** The members of a type: of interfaces with those they extend, of intersections, of `typeof` an object. */
export function membersOf(sources: Sources, file: string, node: Node): readonly Member[] {
  switch (node.type) {
    case "TSInterfaceDeclaration":
      return [
        ...node.extends.flatMap(({ expression }) =>
          expression.type === "Identifier" ? membersOfName(sources, file, expression.name) : [],
        ),
        ...node.body.body.flatMap((member) => signature(sources, file, member)),
      ];
    case "TSTypeAliasDeclaration":
      return membersOf(sources, file, node.typeAnnotation);
    case "TSTypeLiteral":
      return node.members.flatMap((member) => signature(sources, file, member));
    case "TSIntersectionType":
      return node.types.flatMap((type) => membersOf(sources, file, type));
    case "TSParenthesizedType":
      return membersOf(sources, file, node.typeAnnotation);
    case "TSTypeReference":
      return node.typeName.type === "Identifier" ? membersOfName(sources, file, node.typeName.name) : [];
    case "TSTypeQuery":
      return node.exprName.type === "Identifier" ? membersOfName(sources, file, node.exprName.name) : [];
    case "VariableDeclaration":
      return node.declarations.flatMap(({ id, init }) =>
        id.type === "Identifier" && id.typeAnnotation?.typeAnnotation
          ? membersOf(sources, file, id.typeAnnotation.typeAnnotation)
          : init === null
            ? []
            : ofObject(sources, file, plain(init)),
      );
    default:
      return [];
  }
}

const membersOfName = (sources: Sources, file: string, name: string): readonly Member[] => {
  const found = sources.lookup(file, name);
  return found === undefined ? [] : membersOfDeclaration(sources, found);
};

/** What a type parameter has to be, where it says so: a reader knows `I` by nothing else. */
function constrained(
  sources: Sources,
  file: string,
  node: Node,
  members: readonly Member[],
): readonly Member[] {
  if (node.type !== "TSInterfaceDeclaration" && node.type !== "TSTypeAliasDeclaration") return members;
  const bounds = new Map(
    (node.typeParameters?.params ?? []).flatMap(({ name, constraint }) =>
      constraint ? [[name.name, sources.text(file, constraint)] as const] : [],
    ),
  );
  return members.map((member) => ({ ...member, type: bounds.get(member.type) ?? member.type }));
}

/** The members of a declaration; none of what is no object. */
export const membersOfDeclaration = (
  sources: Sources,
  { file, nodes: [node] }: Declaration,
): readonly Member[] => once(constrained(sources, file, node, membersOf(sources, file, node)));

/** A member that is declared again, more closely, is one. */
export function once(members: readonly Member[]): readonly Member[] {
  const found = new Map<string, Member>();
  for (const member of members)
    found.set(member.name, { ...member, doc: member.doc || (found.get(member.name)?.doc ?? "") });
  return [...found.values()];
}

function signature(sources: Sources, file: string, node: Node): readonly Member[] {
  if (node.type !== "TSPropertySignature" || node.computed) return [];
  const name = keyOf(node.key);
  if (name === undefined) return [];
  const type = node.typeAnnotation === null ? "" : sources.text(file, node.typeAnnotation.typeAnnotation);
  return [{ name, optional: node.optional, type, doc: sources.docOf(file, node), file }];
}

/** The properties of an object: functions by what they take and give, names by what they stand for. */
function ofObject(sources: Sources, file: string, node: Node): readonly Member[] {
  if (node.type !== "ObjectExpression") return [];
  return node.properties.flatMap((property) => {
    if (property.type !== "Property") return [];
    const name = keyOf(property.key);
    if (name === undefined) return [];
    const value = plain(property.value);
    const named = value.type === "Identifier" ? sources.lookup(file, value.name) : undefined;
    const doc = sources.docOf(file, property) || named?.doc || "";
    const type =
      named === undefined ? callOf(sources, file, value) : callOf(sources, named.file, valueOf(named));
    return [{ name, optional: false, type, doc, file }];
  });
}

/** Without what only types read: `as const`, parentheses. */
const plain = (node: Node): Node =>
  node.type === "TSAsExpression" ||
  node.type === "TSSatisfiesExpression" ||
  node.type === "ParenthesizedExpression"
    ? plain(node.expression)
    : node;

const valueOf = ({ nodes: [node] }: Declaration): Node => {
  const init = node.type === "VariableDeclaration" ? node.declarations[0]?.init : undefined;
  return init ? plain(init) : node;
};

/** `(a: Val<number>) => Nix<number>` of a function, nothing of other values. */
export function callOf(sources: Sources, file: string, node: Node): string {
  if (
    node.type !== "ArrowFunctionExpression" &&
    node.type !== "FunctionDeclaration" &&
    node.type !== "TSDeclareFunction" &&
    node.type !== "FunctionExpression" &&
    node.type !== "TSFunctionType"
  )
    return "";
  const params = node.params.map((param) => sources.text(file, param)).join(", ");
  const result = node.returnType ? sources.text(file, node.returnType.typeAnnotation) : "";
  return `(${params})${result === "" ? "" : ` => ${result}`}`;
}

const keyOf = (key: Node): string | undefined =>
  key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : undefined;
