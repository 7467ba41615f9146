/** Options that a module declares itself, read from its syntax. */
import type { AttrSet } from "../../nix/ast/attr-set.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import type { Entry } from "../load/extracted.ts";
import type { OptionNode } from "../model/node.ts";
import { treeOf } from "../model/tree.ts";
import type { EnumValue, OptionType, SimpleName } from "../model/type.ts";
import { simpleNames } from "../model/type.ts";
import { callOf, parts, selection, staticName, staticText } from "./expand.ts";
import { staticNumber } from "./scalar.ts";

const anything: OptionType = { t: "anything" };
const simple: ReadonlySet<string> = new Set(simpleNames);

/** Types without arguments that this room knows under another name, or with bounds. */
const named: { readonly [name: string]: OptionType } = {
  port: { t: "unsignedInt16", min: 0, max: 65_535 },
  "ints.unsigned": { t: "unsignedInt", min: 0 },
  "ints.positive": { t: "positiveInt", min: 1 },
  "ints.u8": { t: "unsignedInt8", min: 0, max: 255 },
  "ints.u16": { t: "unsignedInt16", min: 0, max: 65_535 },
  "ints.u32": { t: "unsignedInt32", min: 0, max: 4_294_967_295 },
  boolByOr: { t: "bool" },
  envVar: { t: "str" },
};

const wrappers = new Set([
  "nullOr",
  "listOf",
  "nonEmptyListOf",
  "attrsOf",
  "lazyAttrsOf",
  "functionTo",
] as const);
type WrapperName = typeof wrappers extends Set<infer N> ? N : never;

/** A type and the options of the submodules in it, with their paths. */
interface Read {
  readonly type: OptionType;
  readonly inner: readonly Entry[];
}
const plain = (type: OptionType): Read => ({ type, inner: [] });

const typeName = (expr: Expr): string | undefined => {
  const path = selection(expr);
  const at = path?.lastIndexOf("types") ?? -1;
  return path === undefined || at < 0 ? undefined : path.slice(at + 1).join(".");
};

/** `lib.types.listOf lib.types.str` → the model's type; what is not understood takes anything. */
function readType(expr: Expr, path: readonly string[]): Read {
  if (expr.kind === "Paren") return readType(expr.expr, path);
  const bare = typeName(expr);
  if (bare !== undefined) {
    const known = Object.hasOwn(named, bare) ? named[bare] : undefined;
    return plain(known ?? (simple.has(bare) ? { t: bare as SimpleName } : anything));
  }
  const call = callOf(expr);
  const name = call === undefined ? undefined : typeName(call.fn);
  const [first, second, third] = call?.args ?? [];
  if (name === undefined || first === undefined) return plain(anything);
  if (wrappers.has(name as WrapperName)) {
    const step: { readonly [wrapper: string]: readonly string[] } = {
      nullOr: [],
      listOf: ["*"],
      nonEmptyListOf: ["*"],
      functionTo: ["<function body>"],
    };
    const of = readType(first, [...path, ...(step[name] ?? ["<name>"])]);
    return { type: { t: name as WrapperName, of: of.type }, inner: of.inner };
  }
  switch (name) {
    case "enum":
      return plain(enumOf(first));
    case "strMatching": {
      const pattern = staticText(first);
      return plain(pattern === undefined ? { t: "str" } : { t: "strMatching", pattern });
    }
    case "separatedString":
      return plain({ t: "separatedString", sep: staticText(first) ?? "" });
    case "ints.between":
    case "numbers.between": {
      const [min, max] = [staticNumber(first), second === undefined ? undefined : staticNumber(second)];
      if (min === undefined || max === undefined)
        return plain({ t: name === "ints.between" ? "int" : "number" });
      return plain({ t: name === "ints.between" ? "intBetween" : "numberBetween", min, max });
    }
    case "uniq":
    case "addCheck":
      return readType(first, path);
    case "unique":
      return second === undefined ? plain(anything) : readType(second, path);
    case "either":
      return either(second === undefined ? [first] : [first, second], path);
    case "oneOf":
      return first.kind === "List" ? either(first.items, path) : plain(anything);
    case "coercedTo":
      return third === undefined ? plain(anything) : either([first, third], path);
    case "submodule":
      return submodule(first, path);
    default:
      return plain(anything);
  }
}

function either(types: readonly Expr[], path: readonly string[]): Read {
  const read = types.map((type) => readType(type, path));
  return {
    type: { t: "either", any: read.map(({ type }) => type) },
    inner: read.flatMap(({ inner }) => inner),
  };
}

function enumOf(list: Expr): OptionType {
  if (list.kind !== "List") return anything;
  const values = list.items.map((item): EnumValue | undefined => {
    if (item.kind === "Ident")
      return item.name === "null"
        ? null
        : item.name === "true"
          ? true
          : item.name === "false"
            ? false
            : undefined;
    return staticText(item) ?? staticNumber(item);
  });
  return values.includes(undefined) ? anything : { t: "enum", values: values as EnumValue[] };
}

function submodule(module: Expr, path: readonly string[]): Read {
  if (module.kind === "Paren") return submodule(module.expr, path);
  if (module.kind === "Lambda") return submodule(module.body, path);
  const [part] = parts(module);
  if (part?.expr.kind !== "AttrSet") return plain(anything);
  const set = part.expr;
  const value = (name: string): Expr | undefined => {
    const entry = set.entries.find(
      (one) => one.kind === "Binding" && one.path.names.length === 1 && named0(one.path.names) === name,
    );
    return entry?.kind === "Binding" ? entry.value : undefined;
  };
  // Modules that it imports may declare more.
  if (value("imports") !== undefined) return plain(anything);
  const options = set.entries.flatMap((entry) =>
    entry.kind === "Binding" && named0(entry.path.names) === "options"
      ? declarations(entry.value, [...path, ...rest(entry.path.names)])
      : [],
  );
  const freeform = value("freeformType");
  const type: OptionType =
    freeform === undefined ? { t: "submodule" } : { t: "submodule", freeform: readType(freeform, path).type };
  // It may give its options their values itself.
  const defines = set.entries.some(
    (entry) => entry.kind === "Inherit" || named0(entry.path.names) === "config",
  );
  return { type, inner: defines ? options.map((option) => ({ ...option, hasDefault: true })) : options };
}

type Names = AttrSet["entries"][number] extends infer E
  ? E extends { readonly path: { readonly names: infer N } }
    ? N
    : never
  : never;
const named0 = (names: Names): string | undefined =>
  names[0] === undefined ? undefined : staticName(names[0]);
const rest = (names: Names): readonly string[] => names.slice(1).map((name) => staticName(name) ?? "<name>");

function declaration(expr: Expr, path: readonly string[]): readonly Entry[] | undefined {
  const call = callOf(expr);
  const [first] = call?.args ?? [];
  if (call?.name === "mkEnableOption")
    return [{ loc: path, type: { t: "bool" }, hasDefault: true, default: false }];
  if (call?.name === "mkPackageOption")
    return [{ loc: path, type: { t: "nullOr", of: { t: "package" } }, hasDefault: true }];
  if (call?.name !== "mkOption" || first === undefined) return undefined;
  if (first.kind !== "AttrSet") return [{ loc: path, type: anything, hasDefault: true }];
  let read = plain(anything);
  let hasDefault = false;
  let readOnly = false;
  for (const entry of first.entries) {
    if (entry.kind !== "Binding") continue;
    const name = named0(entry.path.names);
    if (name === "type") read = readType(entry.value, path);
    if (name === "default") hasDefault = true;
    if (name === "readOnly") readOnly = entry.value.kind === "Ident" && entry.value.name === "true";
  }
  // A read-only option without a default is set once, by the module that declares it.
  return [{ loc: path, type: read.type, hasDefault, readOnly: readOnly && hasDefault }, ...read.inner];
}

function declarations(expr: Expr, path: readonly string[]): readonly Entry[] {
  const own = path.length === 0 ? undefined : declaration(expr, path);
  if (own !== undefined) return own;
  return parts(expr).flatMap((part): readonly Entry[] => {
    if (part.expr.kind !== "AttrSet")
      return path.length === 0 ? [] : [{ loc: path, type: anything, hasDefault: true }];
    return part.expr.entries.flatMap((entry): readonly Entry[] => {
      if (entry.kind === "Inherit") return [];
      const names = entry.path.names.map(staticName);
      return names.includes(undefined) ? [] : declarations(entry.value, [...path, ...(names as string[])]);
    });
  });
}

/**
 * The options that `options = { … }` declares, as a tree for `ModuleScope.ownOptions`. Types that are not understood take
 * anything; so does whatever is not written out.
 *
 * @example declaredOptions(parseExpr("{ custom.x = lib.mkOption { type = lib.types.port; }; }"))
 */
export const declaredOptions = (options: Expr): OptionNode => treeOf(declarations(options, []));
