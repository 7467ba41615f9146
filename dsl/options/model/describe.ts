import type { EnumValue, OptionType } from "./type.ts";

/** How a phrase reads inside another: nouns stand alone, conjunctions ("a or b") and clauses need parentheses in places. */
type Kind = "noun" | "composite" | "conjunction" | "clause";

interface Phrase {
  readonly text: string;
  readonly kind: Kind;
}

const noun = (text: string): Phrase => ({ text, kind: "noun" });
const composite = (text: string): Phrase => ({ text, kind: "composite" });
const clause = (text: string): Phrase => ({ text, kind: "clause" });

const simple: { readonly [name: string]: Phrase } = {
  str: noun("string"),
  bool: noun("boolean"),
  package: noun("package"),
  path: noun("absolute path"),
  absolutePath: noun("absolute path as a string"),
  int: noun("signed integer"),
  float: noun("floating point number"),
  number: noun("number"),
  anything: noun("anything"),
  unspecified: noun("unspecified value"),
  attrs: noun("attribute set"),
  raw: noun("raw value"),
  lines: noun('strings concatenated with "\\n"'),
  commas: noun('strings concatenated with ","'),
  singleLineStr: noun("(optionally newline-terminated) single-line string"),
  nonEmptyStr: noun("non-empty string"),
  deferredModule: noun("module"),
  pkgs: noun("Nixpkgs package set"),
  opaque: noun("value of its own kind"),
  gvariant: noun("GVariant value"),
  nixpkgsConfig: noun("nixpkgs config"),
  overlay: noun("nixpkgs overlay"),
  scalar: noun("atom"),
  unsignedInt8: clause("8 bit unsigned integer; between 0 and 255 (both inclusive)"),
  unsignedInt16: clause("16 bit unsigned integer; between 0 and 65535 (both inclusive)"),
  unsignedInt32: clause("32 bit unsigned integer; between 0 and 4294967295 (both inclusive)"),
  unsignedInt: clause("unsigned integer, meaning >=0"),
  positiveInt: clause("positive integer, meaning >0"),
  numberNonnegative: clause("nonnegative integer or floating point number, meaning >=0"),
};

const literal = (value: EnumValue): string => (value === null ? "<null>" : JSON.stringify(value));

const inside = (type: OptionType, ...bare: readonly Kind[]): string => {
  const { text, kind } = phrase(type);
  return bare.includes(kind) ? text : `(${text})`;
};

function phrase(type: OptionType): Phrase {
  switch (type.t) {
    case "nullOr":
      return { text: `null or ${inside(type.of, "noun", "conjunction")}`, kind: "conjunction" };
    case "listOf":
      return composite(`list of ${inside(type.of, "noun", "composite")}`);
    case "nonEmptyListOf":
      return composite(`non-empty (list of ${inside(type.of, "noun", "composite")})`);
    case "attrsOf":
      return composite(`attribute set of ${inside(type.of, "noun", "composite")}`);
    case "lazyAttrsOf":
      return composite(`lazy attribute set of ${inside(type.of, "noun", "composite")}`);
    case "dagOf":
      return composite(`DAG of ${inside(type.of, "noun", "composite")}`);
    case "matrixOf":
      return composite(`matrix of ${inside(type.of, "noun", "composite")}`);
    case "functionTo":
      return composite(`function that evaluates to a(n) ${inside(type.of, "noun", "composite")}`);
    case "unique":
      return phrase(type.of);
    case "either":
      return {
        text: type.any
          .map((of, i) =>
            i < type.any.length - 1
              ? inside(of, "noun", "conjunction")
              : inside(of, "noun", "conjunction", "composite"),
          )
          .join(" or "),
        kind: "conjunction",
      };
    case "coercedTo":
      return {
        text: `${inside(type.to, "noun", "conjunction")} or ${inside(type.from, "noun", "conjunction", "composite")} convertible to it`,
        kind: "conjunction",
      };
    case "submodule":
      return type.freeform === undefined
        ? noun("submodule")
        : composite(`open submodule of ${inside(type.freeform, "noun", "composite")}`);
    case "enum": {
      const [only] = type.values;
      if (only === undefined) return noun("impossible (empty enum)");
      if (type.values.length === 1) return noun(`value ${literal(only)} (singular enum)`);
      return { text: `one of ${type.values.map(literal).join(", ")}`, kind: "conjunction" };
    }
    case "value":
      return noun(`${type.format} value`);
    case "separatedString":
      return noun(`strings concatenated with ${JSON.stringify(type.sep)}`);
    case "strMatching":
      return noun(`string matching the pattern ${type.pattern}`);
    case "intBetween":
      return noun(`integer between ${type.min} and ${type.max} (both inclusive)`);
    case "numberBetween":
      return noun(`integer or floating point number between ${type.min} and ${type.max} (both inclusive)`);
    case "attrTag":
      return noun("attribute-tagged union");
    case "oneOfType":
      return { text: type.types.join(" or "), kind: "conjunction" };
    case "module":
      return noun(`${type.class} module`);
    default:
      return type.d === undefined ? (simple[type.t] ?? noun(type.t)) : noun(type.d);
  }
}

/**
 * A type in Nix's words, as the manuals and the module system's own messages have it.
 *
 * @example describe({ t: "nullOr", of: { t: "listOf", of: { t: "str" } } }) // null or (list of string)
 */
export const describe = (type: OptionType): string => phrase(type).text;

/**
 * A type as a sentence has it.
 *
 * @example inWords({ t: "nullOr", of: { t: "int" } }) // null or a signed integer
 */
export const inWords = (type: OptionType): string => withArticle(describe(type));

function withArticle(text: string): string {
  if (text.startsWith("null or ")) return `null or ${withArticle(text.slice("null or ".length))}`;
  if (/^(?:one of |anything|strings |null$|\()/.test(text)) return text;
  return `${/^(?:[aeio]|un|8|INI)/.test(text) ? "an" : "a"} ${text}`;
}
