/** The words that types are made of in English, and the types that they stand for. */
import { describe } from "../model/describe.ts";
import type { OptionType } from "../model/type.ts";

const simple = (t: OptionType["t"]): OptionType => ({ t }) as OptionType;
export const bounded = (t: "intBetween" | "numberBetween", min: number, max: number): OptionType => ({
  t,
  min,
  max,
});

const scalars: OptionType = {
  t: "either",
  any: (["bool", "int", "float", "str", "path", "package"] as const).map(simple),
};
/** What a line of a unit takes: a value, or one for each time it is written. */
const unitOption: OptionType = {
  t: "either",
  any: [
    { t: "nullOr", of: scalars },
    { t: "listOf", of: scalars },
  ],
};

/** Phrases that stand for one type. Longer ones come first where one starts another. */
export const nouns: readonly (readonly [words: string, type: OptionType])[] = (
  [
    ['strings concatenated with "\\n"', simple("lines")],
    ['strings concatenated with ","', simple("commas")],
    ["(optionally newline-terminated) single-line string", simple("singleLineStr")],
    ["string, not containing newlines or colons", simple("singleLineStr")],
    ["non-empty string", simple("nonEmptyStr")],
    ["non-empty string (without trailing slash)", simple("nonEmptyStr")],
    ["single-line string", simple("singleLineStr")],
    ["string, with spaces inside double quotes", simple("str")],
    ["string", simple("str")],
    ["boolean (merged using or)", simple("bool")],
    ["boolean", simple("bool")],
    ["absolute path as a string", simple("absolutePath")],
    ["absolute path, not in the Nix store", simple("path")],
    ["absolute path not in the Nix store", simple("path")],
    ["path in the Nix store", simple("path")],
    ["path not in the Nix store", simple("path")],
    ["absolute path, not containing newlines or colons", simple("path")],
    ["absolute path", simple("path")],
    ["path", simple("path")],
    ["package", simple("package")],
    ["shell package", simple("package")],
    ["ibus-engine", simple("package")],
    ["package that is a Home Assistant component", simple("package")],
    ["systemd option", unitOption],
    ["integer of at least 16 bits", simple("int")],
    ["derivation", simple("package")],
    [
      "16 bit unsigned integer; between 0 and 65535 (both inclusive)",
      { t: "unsignedInt16", min: 0, max: 65_535 },
    ],
    ["8 bit unsigned integer; between 0 and 255 (both inclusive)", { t: "unsignedInt8", min: 0, max: 255 }],
    [
      "32 bit unsigned integer; between 0 and 4294967295 (both inclusive)",
      { t: "unsignedInt32", min: 0, max: 4_294_967_295 },
    ],
    ["8 bit signed integer; between -128 and 127 (both inclusive)", bounded("intBetween", -128, 127)],
    [
      "16 bit signed integer; between -32768 and 32767 (both inclusive)",
      bounded("intBetween", -32_768, 32_767),
    ],
    [
      "32 bit signed integer; between -2147483648 and 2147483647 (both inclusive)",
      bounded("intBetween", -2_147_483_648, 2_147_483_647),
    ],
    ["unsigned integer, meaning >=0", { t: "unsignedInt", min: 0 }],
    ["positive integer, meaning >0", { t: "positiveInt", min: 1 }],
    ["nonnegative integer or floating point number, meaning >=0", { t: "numberNonnegative", min: 0 }],
    ["positive integer or floating point number, meaning >0", { t: "numberNonnegative", min: 0 }],
    ["signed integer", simple("int")],
    ["integer", simple("int")],
    ["floating point number", simple("float")],
    ["number", simple("number")],
    ["attribute-tagged union", { t: "attrTag", tags: {} }],
    ["attribute set", simple("attrs")],
    ["attribute sets", simple("attrs")],
    ["lazy attribute set", simple("attrs")],
    ["list", { t: "listOf", of: simple("anything") }],
    ["open submodule", { t: "submodule", freeform: simple("anything") }],
    ["submodule", { t: "submodule" }],
    ["module", simple("deferredModule")],
    ["Toplevel NixOS config", simple("deferredModule")],
    ["anything", simple("anything")],
    ["raw value", simple("raw")],
    ["unspecified value", simple("unspecified")],
    ["unspecified", simple("unspecified")],
    ["Nixpkgs package set", simple("pkgs")],
    ["package set", simple("pkgs")],
    ["An evaluation of Nixpkgs; the top level attribute set of packages", simple("pkgs")],
    ["nixpkgs overlay", simple("overlay")],
    ["nixpkgs config", simple("nixpkgsConfig")],
    ["GVariant value", simple("gvariant")],
    ["atom", simple("scalar")],
    ["nix path", simple("raw")],
    [
      "list of plugin packages or submodules",
      { t: "listOf", of: { t: "either", any: [simple("package"), { t: "submodule" }] } },
    ],
    ["impossible (empty enum)", { t: "enum", values: [] }],
    ["null", { t: "enum", values: [null] }],
  ] satisfies readonly (readonly [string, OptionType])[]
).toSorted(([a], [b]) => b.length - a.length);

/** Phrases of single modules for strings of some shape, and for other things; the words are kept. */
export const projectNouns: readonly (readonly [
  words: string,
  t: "str" | "anything" | "scalar" | "opaque",
])[] = [
  ["printable string without spaces, # and /", "str"],
  ["string without line breaks or quotes", "str"],
  ["string without newline characters", "str"],
  ["string starting with / or ~/", "str"],
  ["string containing either a number or a range", "str"],
  ["string containing all of the characters %Y, %m, %d, %H, %M, %S", "str"],
  ["string of the form number{b|k|M|G}", "str"],
  ["Network prefix in CIDR notation", "str"],
  ["IPv4 or IPv6 address", "str"],
  ["PKCS#11 URI", "str"],
  ["file mode string", "str"],
  ["session name", "str"],
  ["key ID prefixed with KEY_", "str"],
  ["Minecraft UUID", "str"],
  ["Go duration (https://golang.org/pkg/time/#ParseDuration)", "str"],
  ["tmpfiles.d(5) age format", "str"],
  ["coderepo names", "str"],
  ["configured template name", "str"],
  ["An absolute path", "str"],
  ["3×3 matrix of floating point numbers", "anything"],
  ["value that can be coerced to string", "anything"],
  ["raw elixir", "anything"],
  ["elixir tuple", "anything"],
  ["Json value or lambda", "anything"],
  ["instances of this type recursively", "anything"],
  ["settings option", "anything"],
  ["freeciv-server params", "anything"],
  ["Flat key-value file", "anything"],
  ["KDE Configuration file", "anything"],
  ["int, bool, string or list of them", "anything"],
  ["a list of them for duplicate keys", "anything"],
  ["dataset/template options", "anything"],
  ["Rasi literal string", "opaque"],
  ["attribute sets or lists of strings", "opaque"],
];

/** Phrases in front of the type of what they hold. */
export const prefixes: readonly (readonly [words: string, wrap: (of: OptionType) => OptionType])[] = [
  ["list of ", (of) => ({ t: "listOf", of })],
  ["attribute set of ", (of) => ({ t: "attrsOf", of })],
  ["lazy attribute set of ", (of) => ({ t: "lazyAttrsOf", of })],
  ["function that evaluates to a(n) ", (of) => ({ t: "functionTo", of })],
  ["open submodule of ", (of) => ({ t: "submodule", freeform: of })],
  ["DAG of ", (of) => ({ t: "dagOf", of })],
  ["matrix of ", (of) => ({ t: "matrixOf", of })],
  ["unique ", (of) => of],
  ["pair of ", (of) => ({ t: "opaque", d: `pair of ${describe(of)}` })],
];

/** What a phrase says in full, with the type it stands for. */
export const phrases: readonly (readonly [pattern: RegExp, type: OptionType])[] = [
  [/[a-z][\w-]* submodule/y, { t: "submodule" }],
  [/attribute-tagged union with choices: [\w"'-]+(?:, [\w"'-]+)*/y, { t: "attrTag", tags: {} }],
  [/string of length \d+/y, simple("str")],
  [/An overlay function, .*/sy, simple("overlay")],
  [/Function that takes .*/sy, simple("raw")],
  [/An attribute set containing .*/sy, simple("attrs")],
];

/** Words in a list of atoms: `INI atom (null, bool, int, float or string)`. */
const atoms: { readonly [word: string]: OptionType } = {
  bool: simple("bool"),
  boolean: simple("bool"),
  int: simple("int"),
  integer: simple("int"),
  float: simple("float"),
  string: simple("str"),
  str: simple("str"),
  path: simple("path"),
  package: simple("package"),
};

/** One type, or several: `null, bool or int`; `undefined` where a word is none of them. */
export function atomOf(words: string): OptionType | undefined {
  const names = words.split(/, or |, | or /).map((name) => name.trim());
  const known = names
    .filter((name) => name !== "null")
    .map((name) => (Object.hasOwn(atoms, name) ? atoms[name] : undefined));
  const types = known.filter((type): type is OptionType => type !== undefined);
  if (types.length !== known.length || types.length === 0) return undefined;
  const any: OptionType = { t: "either", any: types };
  return names.includes("null") ? { t: "nullOr", of: any } : any;
}
