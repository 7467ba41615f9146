import { type OptionType, type SimpleName, simpleNames } from "../model/type.ts";

/** A rule rewrites one type, its inner types being normal already; it returns the same object where it does not apply. */
export interface TypeRule {
  readonly name: string;
  readonly apply: (type: OptionType) => OptionType;
}

/** Types of single projects, by the name their source gives them. */
const projectTypes: { readonly [name: string]: SimpleName } = {
  "absolute pathname": "absolutePath",
  pathNotInStore: "path",
  "nix path": "raw",
  "nixpkgs-config": "nixpkgsConfig",
  "nixpkgs-overlay": "overlay",
  overlayFunction: "overlay",
  selectorFunction: "raw",
  "INI config atom": "scalar",
  nushell: "anything",
  percentStrBetween: "str",
  coercibleToString: "anything",
  yubiKeyId: "str",
  rcloneRemoteConfig: "attrs",
  maintainer: "attrs",
};

const known: ReadonlySet<string> = new Set([
  ...simpleNames,
  ..."nullOr listOf nonEmptyListOf functionTo unique dagOf matrixOf attrsOf lazyAttrsOf either coercedTo submodule".split(
    " ",
  ),
  ..."enum value separatedString strMatching unsignedInt8 unsignedInt16 unsignedInt32 unsignedInt positiveInt".split(
    " ",
  ),
  ..."intBetween numberBetween numberNonnegative attrTag oneOfType module".split(" "),
]);

const key = (type: OptionType): string => JSON.stringify(type);

export const typeRules: readonly TypeRule[] = [
  {
    name: "cut-is-anything",
    apply: (type) => (type.cut === true ? { t: "anything" } : type),
  },
  {
    name: "project-types",
    apply: (type) => {
      const name = Object.hasOwn(projectTypes, type.t) ? projectTypes[type.t] : undefined;
      return name === undefined ? type : { t: name, ...(type.d === undefined ? {} : { d: type.d }) };
    },
  },
  {
    name: "unknown-is-anything",
    apply: (type) => (known.has(type.t) ? type : { t: "anything", d: type.d ?? (type.t as string) }),
  },
  {
    name: "words-only-where-needed",
    apply: (type) => {
      if (type.d === undefined) return type;
      if (type.t === "opaque" || type.t === "scalar" || type.t === "anything" || type.t === "str")
        return type;
      const { d: _, ...rest } = type;
      return rest as OptionType;
    },
  },
  { name: "unique-is-its-content", apply: (type) => (type.t === "unique" ? type.of : type) },
  {
    name: "null-once",
    apply: (type) => (type.t === "nullOr" && type.of.t === "nullOr" ? type.of : type),
  },
  {
    name: "flat-either",
    apply: (type) => {
      if (type.t !== "either") return type;
      const flat = type.any.flatMap((of) => (of.t === "either" && of.coerced !== true ? of.any : [of]));
      const any = [...new Map(flat.map((of) => [key(of), of])).values()];
      const [only] = any;
      if (any.length === 1 && only !== undefined) return only;
      return { ...type, any };
    },
  },
];

function inner(type: OptionType): OptionType {
  switch (type.t) {
    case "nullOr":
    case "listOf":
    case "nonEmptyListOf":
    case "functionTo":
    case "unique":
    case "dagOf":
    case "matrixOf":
    case "attrsOf":
    case "lazyAttrsOf":
      return type.of === undefined ? type : { ...type, of: normaliseType(type.of) };
    case "either":
      return type.any === undefined ? type : { ...type, any: type.any.map(normaliseType) };
    case "coercedTo":
      return { ...type, from: normaliseType(type.from), to: normaliseType(type.to) };
    case "submodule":
      return type.freeform === undefined ? type : { ...type, freeform: normaliseType(type.freeform) };
    default:
      return type;
  }
}

/** Brings a type into the form the rest of this room knows: the rules above, from the inside out. */
export function normaliseType(type: OptionType): OptionType {
  let out = inner(type);
  for (const rule of typeRules) out = rule.apply(out);
  return out;
}
