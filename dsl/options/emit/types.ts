import { elementNode, keyNode, namedChildren, type OptionNode, resultNode } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";

/**
 * A TypeScript type. Groups are wrapped in `Def<…>`, leaves in `Val<…>` where a value stands; open types take
 * symbolic values already and stand as they are.
 */
export interface TypeText {
  readonly text: string;
  readonly kind: "group" | "leaf" | "open";
}

/** What the emitter of a class gives to the types in it. */
export interface TypeContext {
  /** The interface of the options below a path, made on demand. */
  readonly group: (path: readonly string[], node: OptionNode, freeform?: OptionType) => string;
  /** The interface of a content type told by its attribute `type`. */
  readonly content: (type: string) => string;
  /** The options of another class. */
  readonly module: (className: string) => string;
}

interface Place {
  readonly path: readonly string[];
  readonly node: OptionNode;
}

const leaf = (text: string): TypeText => ({ text, kind: "leaf" });
const group = (text: string): TypeText => ({ text, kind: "group" });
const anything: TypeText = { text: "Anything", kind: "open" };
const data: TypeText = { text: "Data", kind: "open" };

/** A type where a value stands. */
export const atValue = ({ text, kind }: TypeText): string =>
  kind === "open" ? text : kind === "group" ? `Def<${text}>` : `Val<${text}>`;

const simple: { readonly [name: string]: TypeText } = {
  str: leaf("string"),
  lines: leaf("string"),
  commas: leaf("string"),
  singleLineStr: leaf("string"),
  nonEmptyStr: leaf("string"),
  separatedString: leaf("string"),
  strMatching: leaf("string"),
  absolutePath: leaf("string"),
  bool: leaf("boolean"),
  int: leaf("number"),
  float: leaf("number"),
  number: leaf("number"),
  unsignedInt8: leaf("number"),
  unsignedInt16: leaf("number"),
  unsignedInt32: leaf("number"),
  unsignedInt: leaf("number"),
  positiveInt: leaf("number"),
  intBetween: leaf("number"),
  numberBetween: leaf("number"),
  numberNonnegative: leaf("number"),
  package: leaf("Derivation"),
  path: leaf("PathLike"),
  scalar: leaf("string | number | boolean | null"),
  overlay: leaf("Overlay"),
  attrs: group("AnythingSet"),
  value: data,
  nixpkgsConfig: group("AnythingSet"),
  gvariant: anything,
  anything,
  unspecified: anything,
  raw: anything,
  pkgs: anything,
  opaque: anything,
  deferredModule: { text: "Def<DeferredModule>", kind: "open" },
};

const dataLike =
  /^(string|number|boolean|null|"[^"]*"|\d+|true|false)( \| (string|number|boolean|null|"[^"]*"|\d+|true|false))*$/;

/** The union of some types. Free data takes in what is data anyway. */
function union(members: readonly TypeText[]): TypeText {
  const open = members.filter(({ kind }) => kind === "open");
  if (open.length > 0) {
    const onlyData =
      open.every(({ text }) => text === "Data") &&
      members.every((of) => of.kind === "open" || dataLike.test(of.text));
    return onlyData ? data : anything;
  }
  const texts = [
    ...new Set(
      members.flatMap(({ text }) => (text.includes("<") || text.includes("(") ? [text] : text.split(" | "))),
    ),
  ];
  return {
    text: texts.join(" | "),
    kind: members.every(({ kind, text }) => kind === "group" || text === "null") ? "group" : "leaf",
  };
}

const bracket = (text: string): string => (text.includes("=>") ? `(${text})` : text);

/** An option type as TypeScript. `place` is where its sub-options are. */
export function typeText(type: OptionType, place: Place, context: TypeContext): TypeText {
  const { node, path } = place;
  const at = (of: OptionType, step: string, below: OptionNode): string =>
    atValue(typeText(of, { path: [...path, step], node: below }, context));
  switch (type.t) {
    case "nullOr": {
      const of = typeText(type.of, place, context);
      return of.kind === "open" ? of : { text: `${bracket(of.text)} | null`, kind: of.kind };
    }
    case "unique":
      return typeText(type.of, place, context);
    case "listOf":
    case "nonEmptyListOf": {
      const of = at(type.of, "*", elementNode(node));
      return leaf(of === "Anything" || of === "Data" ? `readonly ${of}[]` : `readonly ${bracket(of)}[]`);
    }
    case "matrixOf":
      return leaf(`readonly (readonly ${at(type.of, "*", elementNode(node))}[])[]`);
    case "attrsOf":
    case "lazyAttrsOf":
      return group(
        `Attrs<${at(type.of, `<${type.placeholder ?? "name"}>`, keyNode(node, type.placeholder))}>`,
      );
    case "dagOf": {
      const of = typeText(type.of, { path: [...path, "<name>"], node: keyNode(node) }, context);
      return group(
        of.kind === "open" ? `Attrs<${of.text}>` : `Attrs<Val<${of.text} | DagEntry<${of.text}>>>`,
      );
    }
    case "functionTo":
      return leaf(`(arg: AnyRef) => ${at(type.of, "<function body>", resultNode(node))}`);
    case "either":
      return type.any.length === 0
        ? anything
        : union(type.any.map((of) => bracketed(typeText(of, place, context))));
    case "coercedTo":
      return union([
        bracketed(typeText(type.from, place, context)),
        bracketed(typeText(type.to, place, context)),
      ]);
    case "enum":
      return leaf(
        type.values.length === 0 ? "never" : type.values.map((value) => JSON.stringify(value)).join(" | "),
      );
    case "submodule": {
      const named = namedChildren(node);
      if (named.size > 0) return group(context.group(path, node, type.freeform));
      if (type.freeform === undefined) return group("AnythingSet");
      const free = typeText(type.freeform, place, context);
      return free.kind === "group" ? free : group(free.text === "Data" ? "DataSet" : "AnythingSet");
    }
    case "attrTag":
      return group(
        [...namedChildren(node)]
          .filter(([, child]) => child.option !== undefined)
          .map(([tag]) =>
            context.group([...path, `<${tag}>`], {
              children: new Map([[tag, node.children.get(tag) ?? node]]),
            }),
          )
          .join(" | ") || "AnythingSet",
      );
    case "oneOfType":
      return group(type.types.map(context.content).join(" | "));
    case "module":
      return group(moduleText(context.module(type.class), type.class));
    default:
      return simple[type.t] ?? anything;
  }
}

/** A module in place of a value: definitions, or, as in a file of its own, a function of the module arguments. */
const moduleText = (options: string, of: string): string =>
  of === "nixos" || of === "homeManager"
    ? `(${options} & ModuleKeys) | ModuleFunction<${options}, "${of}">`
    : `${options} & ModuleKeys`;

const bracketed = (type: TypeText): TypeText => ({ ...type, text: bracket(type.text) });
