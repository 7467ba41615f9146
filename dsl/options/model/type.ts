/**
 * Types of options, as `lib.types` has them. `t` names the type; a submodule's options are not in here but in the
 * option tree, below the option that has the type (`node.ts`).
 */
export type OptionType =
  | Wrapper
  | AttrsOf
  | Either
  | CoercedTo
  | Submodule
  | Enum
  | SettingsValue
  | SeparatedString
  | StrMatching
  | Bounded
  | AttrTag
  | OneOfType
  | ClassOf
  | Simple;

/** What every type may say: its description where the name is not enough, and that it was not looked into. */
interface TypeBase {
  readonly d?: string;
  readonly cut?: true;
}

export interface Wrapper extends TypeBase {
  readonly t: "nullOr" | "listOf" | "nonEmptyListOf" | "functionTo" | "unique" | "dagOf" | "matrixOf";
  readonly of: OptionType;
}

export interface AttrsOf extends TypeBase {
  readonly t: "attrsOf" | "lazyAttrsOf";
  readonly of: OptionType;
  /** The word in `<>` that stands for the key in option paths; `name` unless told. */
  readonly placeholder?: string;
}

export interface Either extends TypeBase {
  readonly t: "either";
  readonly any: readonly OptionType[];
  /** The source says "convertible to" without naming from what to what. */
  readonly coerced?: true;
}

export interface CoercedTo extends TypeBase {
  readonly t: "coercedTo";
  readonly from: OptionType;
  readonly to: OptionType;
}

export interface Submodule extends TypeBase {
  readonly t: "submodule";
  /** The type of undeclared keys, where they are allowed. */
  readonly freeform?: OptionType;
  readonly class?: string;
}

export type EnumValue = string | number | boolean | null;

export interface Enum extends TypeBase {
  readonly t: "enum";
  readonly values: readonly EnumValue[];
}

/** Data of a settings file: recursive sets and lists of what the format can write. */
export interface SettingsValue extends TypeBase {
  readonly t: "value";
  readonly format: string;
}

export interface SeparatedString extends TypeBase {
  readonly t: "separatedString";
  readonly sep: string;
}

/** A string that matches a POSIX extended regular expression as a whole. */
export interface StrMatching extends TypeBase {
  readonly t: "strMatching";
  readonly pattern: string;
}

/** A number with bounds, both inclusive. */
export interface Bounded extends TypeBase {
  readonly t:
    | "unsignedInt8"
    | "unsignedInt16"
    | "unsignedInt32"
    | "unsignedInt"
    | "positiveInt"
    | "intBetween"
    | "numberBetween"
    | "numberNonnegative";
  readonly min?: number;
  readonly max?: number;
}

/** A set with exactly one of these keys. */
export interface AttrTag extends TypeBase {
  readonly t: "attrTag";
  readonly tags: { readonly [tag: string]: OptionType };
}

/** A set whose attribute `type` says which of these it is; their options are in the tree below `<type:…>`. */
export interface OneOfType extends TypeBase {
  readonly t: "oneOfType";
  readonly types: readonly string[];
}

/** The module of another class: `home-manager.users.<name>`. */
export interface ClassOf extends TypeBase {
  readonly t: "module";
  readonly class: string;
}

/** A type without parameters: `str`, `bool`, `package` … or one of a project's own. */
export interface Simple extends TypeBase {
  readonly t: SimpleName;
}

export const simpleNames = [
  "str",
  "bool",
  "package",
  "path",
  "int",
  "float",
  "anything",
  "unspecified",
  "attrs",
  "raw",
  "lines",
  "commas",
  "singleLineStr",
  "nonEmptyStr",
  "deferredModule",
  "pkgs",
  "opaque",
  "absolutePath",
  "gvariant",
  "nixpkgsConfig",
  "overlay",
  "number",
  "scalar",
] as const;
export type SimpleName = (typeof simpleNames)[number];
