import type { Expr } from "../../nix/ast/expr.ts";
import type { OptionType } from "../model/type.ts";
import { callOf, parts, selection } from "./expand.ts";

/** What sort of value an expression gives, as far as it can be seen. */
export type Kind =
  "string" | "int" | "float" | "bool" | "null" | "list" | "set" | "path" | "package" | "function";

const results: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    string:
      "getExe getExe' concatStringsSep concatMapStringsSep concatStrings concatMapStrings concatLines optionalString " +
      "makeBinPath makeLibraryPath makeSearchPath escapeShellArg escapeShellArgs toLower toUpper removePrefix removeSuffix " +
      "replaceStrings toString boolToString toJSON readFile getName getVersion trim toINI toKeyValue toYAML toGitINI " +
      "fileContents substring escapeURL escapeNixString majorMinor toShellVars",
    list:
      "optional optionals map filter concatMap concatLists unique attrNames attrValues mapAttrsToList splitString flatten " +
      "range genList imap0 imap1 subtractLists remove tail take drop naturalSort forEach singleton toList",
    bool: "hasPrefix hasSuffix hasInfix elem any all versionAtLeast versionOlder hasAttr pathExists isString isList isAttrs",
    int: "length stringLength toInt",
    set: "mapAttrs mapAttrs' filterAttrs genAttrs listToAttrs optionalAttrs recursiveUpdate concatMapAttrs",
  }).flatMap(([kind, names]) => names.split(" ").map((name): [string, Kind] => [name, kind as Kind])),
);

const builders =
  /^(write(Text|TextFile|TextDir|Script|ScriptBin|ShellScript|ShellScriptBin|ShellApplication)|runCommand(Local|CC)?|symlinkJoin|buildEnv|fetch(url|zip|git|patch|FromGitHub|FromGitLab))$/;

/** Whether a path of `pkgs` is a package. */
export type IsPackage = (path: readonly string[]) => boolean;

/** The sort of value that an expression gives, `undefined` where only Nix can tell. */
export function kindOf(expr: Expr, isPackage: IsPackage): Kind | undefined {
  switch (expr.kind) {
    case "Int":
      return "int";
    case "Float":
      return "float";
    case "Str":
    case "IndentedString":
    case "Uri":
      return "string";
    case "Path":
    case "SearchPath":
      return "path";
    case "List":
      return "list";
    case "AttrSet":
      return "set";
    case "Lambda":
      return "function";
    case "HasAttr":
      return "bool";
    case "Paren":
      return kindOf(expr.expr, isPackage);
    case "Ident":
      return expr.name === "true" || expr.name === "false"
        ? "bool"
        : expr.name === "null"
          ? "null"
          : undefined;
    case "Unary":
      return expr.operator === "!" ? "bool" : kindOf(expr.operand, isPackage);
    case "Binary":
      return binaryKind(expr.operator, () => [kindOf(expr.left, isPackage), kindOf(expr.right, isPackage)]);
    case "Select": {
      const path = selection(expr);
      return path?.[0] === "pkgs" && isPackage(path.slice(1)) ? "package" : undefined;
    }
    case "Apply": {
      const call = callOf(expr);
      if (call === undefined) return undefined;
      const path = selection(call.fn);
      if (path?.[0] === "pkgs" && path.length === 2 && builders.test(path[1] ?? "")) return "package";
      return call.name === undefined ? undefined : results.get(call.name);
    }
    default:
      return undefined;
  }
}

function binaryKind(operator: string, operands: () => readonly (Kind | undefined)[]): Kind | undefined {
  if (operator === "++") return "list";
  if (operator === "//") return "set";
  if (["==", "!=", "<", "<=", ">", ">=", "&&", "||", "->"].includes(operator)) return "bool";
  if (operator !== "+") return undefined;
  const [left, right] = operands();
  return left === "path" ? "path" : left === "string" || right === "string" ? "string" : undefined;
}

/** What sorts of values a type takes; `undefined`: any. */
export function kindsOf(type: OptionType): ReadonlySet<Kind> | undefined {
  switch (type.t) {
    case "nullOr":
      return union([type.of], ["null"]);
    case "unique":
      return kindsOf(type.of);
    case "either":
      return type.coerced === true ? undefined : union(type.any);
    case "coercedTo":
      return union([type.from, type.to]);
    case "enum":
      return new Set(type.values.map(literalKind));
    default: {
      const kinds = simpleKinds[type.t];
      return kinds === undefined ? undefined : new Set(kinds);
    }
  }
}

function union(types: readonly OptionType[], more: readonly Kind[] = []): ReadonlySet<Kind> | undefined {
  const all = new Set<Kind>(more);
  for (const type of types) {
    const kinds = kindsOf(type);
    if (kinds === undefined) return undefined;
    for (const kind of kinds) all.add(kind);
  }
  return all;
}

const literalKind = (value: unknown): Kind => {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  return typeof value === "string" ? "string" : Number.isInteger(value) ? "int" : "float";
};

const string: readonly Kind[] = ["string"];
const int: readonly Kind[] = ["int"];
const number: readonly Kind[] = ["int", "float"];
const list: readonly Kind[] = ["list"];
const set: readonly Kind[] = ["set"];
const module: readonly Kind[] = ["set", "function", "path"];

const simpleKinds: { readonly [type: string]: readonly Kind[] } = {
  str: string,
  lines: string,
  commas: string,
  separatedString: string,
  singleLineStr: string,
  nonEmptyStr: string,
  strMatching: string,
  absolutePath: string,
  bool: ["bool"],
  int,
  unsignedInt: int,
  unsignedInt8: int,
  unsignedInt16: int,
  unsignedInt32: int,
  positiveInt: int,
  intBetween: int,
  float: ["float"],
  number,
  numberBetween: number,
  numberNonnegative: number,
  path: ["path", "string", "package"],
  package: ["package", "path", "string"],
  listOf: list,
  nonEmptyListOf: list,
  matrixOf: list,
  attrsOf: set,
  lazyAttrsOf: set,
  dagOf: set,
  // A derivation is a set as well.
  attrs: ["set", "package"],
  attrTag: set,
  oneOfType: set,
  submodule: module,
  module,
  functionTo: ["function", "set"],
  overlay: ["function"],
  scalar: ["string", "int", "float", "bool", "null", "path", "package"],
};

/** The sort of the value that all parts of an expression agree on. */
export function commonKind(expr: Expr, isPackage: IsPackage): Kind | undefined {
  const kinds = new Set(parts(expr).map((part) => kindOf(part.expr, isPackage)));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** A kind in words. */
export const kindWords: { readonly [kind in Kind]: string } = {
  string: "a string",
  int: "an integer",
  float: "a floating point number",
  bool: "a boolean",
  null: "null",
  list: "a list",
  set: "an attribute set",
  path: "a path",
  package: "a package",
  function: "a function",
};
