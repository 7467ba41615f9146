/** Checks one definition against the type of its option. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { AttrSet } from "../../nix/ast/attr-set.ts";
import { attrSet } from "../../nix/ast/attr-set.ts";
import { binding } from "../../nix/ast/binding.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import type { AttrName } from "../../nix/ast/name.ts";
import { namedChildren } from "../model/node.ts";
import type { Either, OptionType } from "../model/type.ts";
import { type Context, problem, wrongType } from "./context.ts";
import { callOf, type Part, parts, staticName, staticText } from "./expand.ts";
import { checkSet, missingOptions } from "./group.ts";
import { type Kind, kindOf, kindsOf, kindWords } from "./kinds.ts";
import { declaredNames, elementPlace, keyPlace, type Place, showPath } from "./place.ts";
import { renameAt } from "./renames.ts";
import { checkScalar } from "./scalar.ts";

type Found = readonly Diagnostic[];
const nothing: Found = [];

/** Checks everything that a definition may come to. */
export function checkValue(type: OptionType, expr: Expr, place: Place, context: Context): Found {
  return parts(expr).flatMap((part) =>
    checkPart(type, part, { ...place, origin: part.expr.origin ?? place.origin }, context, type),
  );
}

/** `shown` is the type as messages say it: `null or …` stays whole. */
function checkPart(type: OptionType, part: Part, place: Place, context: Context, shown: OptionType): Found {
  const { expr } = part;
  switch (type.t) {
    case "nullOr":
      return expr.kind === "Ident" && expr.name === "null"
        ? nothing
        : checkPart(type.of, part, place, context, shown);
    case "unique":
      return checkPart(type.of, part, place, context, shown);
    case "either":
      return checkEither(type, part, place, context, shown);
    case "coercedTo":
      return checkEither({ t: "either", any: [type.to, type.from] }, part, place, context, shown);
    case "listOf":
    case "nonEmptyListOf":
      return checkList(type.of, part, place, context, shown);
    default:
      break;
  }
  const kind = kindOf(expr, context.isPackage);
  const kinds = kindsOf(type);
  if (kind === undefined) return checkReference(kinds, expr, place, context, shown);
  if (kinds !== undefined && !kinds.has(kind))
    return [wrongType(shown, kindWords[kind], place, context, hint(type, kind))];
  switch (type.t) {
    case "attrsOf":
    case "lazyAttrsOf":
    case "dagOf":
      return checkKeys(type, part, place, context);
    case "submodule":
      return checkSubmodule(type.freeform, part, place, context);
    case "module": {
      const schema = context.schema(type.class);
      if (schema === undefined) return nothing;
      const inner: Context = {
        ...context,
        rename: (path) => renameAt(schema, path.slice(place.path.length)),
        contentType: (name) => schema.contentTypes.get(name) ?? context.contentType(name),
        elsewhere: () => undefined,
        structural: true,
      };
      return checkSubmodule(undefined, part, { ...place, nodes: [schema.root] }, inner);
    }
    case "functionTo":
      return expr.kind === "Lambda" ? checkValue(type.of, expr.body, place, context) : nothing;
    case "oneOfType":
      return expr.kind === "AttrSet" ? checkContent(type.types, expr, part.partial, place, context) : nothing;
    case "attrTag":
      return expr.kind === "AttrSet" ? checkTags(expr, place, context) : nothing;
    case "value":
      return checkData(type.format, expr, place, context, shown);
    default:
      return checkScalar(type, expr, shown, place, context);
  }
}

const hint = (type: OptionType, kind: Kind): string | undefined => {
  if (kind === "int" && type.t === "float") return "write nix.float(…): JavaScript does not tell 6.0 from 6";
  return kind === "package" && type.t === "str" ? "write nix`${…}` for the path of a package" : undefined;
};

/** A reference to an option whose values are of no kind that is taken here. */
function checkReference(
  kinds: ReadonlySet<Kind> | undefined,
  expr: Expr,
  place: Place,
  context: Context,
  shown: OptionType,
): Found {
  if (kinds === undefined) return nothing;
  const type = context.referenceType(expr);
  const given = type === undefined ? undefined : kindsOf(type);
  if (given === undefined || [...given].some((kind) => kinds.has(kind))) return nothing;
  return [wrongType(shown, [...given].map((kind) => kindWords[kind]).join(" or "), place, context)];
}

/** The alternative that the value was meant for: the one of its kind, of several the one with the fewest problems. */
function checkEither(type: Either, part: Part, place: Place, context: Context, shown: OptionType): Found {
  if (type.coerced === true) return nothing;
  const kind = kindOf(part.expr, context.isPackage);
  let best: Found | undefined;
  let several = false;
  for (const of of type.any) {
    const found = checkPart(of, part, place, context, shown);
    if (found.length === 0) return nothing;
    const kinds = kindsOf(of);
    if (kind !== undefined && kinds !== undefined && !kinds.has(kind)) continue;
    several = best !== undefined;
    if (best === undefined || found.length < best.length) best = found;
  }
  if (best === undefined) {
    const what = kind === undefined ? "what this reference holds" : kindWords[kind];
    return [wrongType(shown, what, place, context)];
  }
  const [first] = best;
  const here = best.length === 1 && first?.option === showPath(place.path) && first.code !== "NV4001";
  if (!several || !here || kind === undefined) return best;
  const what =
    kind === "string"
      ? (JSON.stringify(staticText(part.expr)) ?? "this string")
      : `this ${kindWords[kind].replace(/^an? /, "")}`;
  const { help, code } = first;
  return [{ ...wrongType(shown, what, place, context, help), code }];
}

function checkList(of: OptionType, part: Part, place: Place, context: Context, shown: OptionType): Found {
  const { expr } = part;
  const element = (item: Expr, index?: number): Found => {
    const at = elementPlace({ ...place, origin: item.origin ?? place.origin }, index);
    return [...checkValue(of, item, at, context), ...missingOptions(of, item, at, context)];
  };
  const list = (inner: Expr): Found => checkValue({ t: "listOf", of }, inner, place, context);
  if (expr.kind === "List") return expr.items.flatMap((item, index) => element(item, index));
  if (expr.kind === "Binary" && expr.operator === "++") return [...list(expr.left), ...list(expr.right)];
  const call = callOf(expr);
  const [first, second] = call?.args ?? [];
  if (call?.args.length === 2 && second !== undefined && first !== undefined) {
    if (call.name === "optional") return element(second);
    if (call.name === "optionals") return list(second);
    if (call.name === "map") return bodyOf(first, 1).flatMap((body) => element(body));
    if (call.name === "mapAttrsToList") return bodyOf(first, 2).flatMap((body) => element(body));
    if (call.name === "concatMap") return bodyOf(first, 1).flatMap(list);
  }
  const kind = kindOf(expr, context.isPackage);
  if (kind === undefined) return checkReference(kindsOf({ t: "listOf", of }), expr, place, context, shown);
  if (kind === "list") return nothing;
  const help = kind === "set" || kind === "function" ? undefined : "write a list: [ … ]";
  return [wrongType(shown, kindWords[kind], place, context, help)];
}

/** The body of a function written out with `params` parameters. */
function bodyOf(fn: Expr, params: number): readonly Expr[] {
  if (fn.kind === "Paren") return bodyOf(fn.expr, params);
  if (params === 0) return [fn];
  return fn.kind === "Lambda" ? bodyOf(fn.body, params - 1) : [];
}

/** A definition as the set that its path spells: `a.b = 1` below `a` is `{ b = 1; }`. */
export const below = (rest: readonly AttrName[], value: Expr): Expr =>
  rest.length === 0 ? value : attrSet([binding(rest, value, value.origin)]);

function checkKeys(
  type: OptionType & { readonly of: OptionType; readonly placeholder?: string },
  part: Part,
  place: Place,
  context: Context,
): Found {
  const { expr } = part;
  const key = (name: string, value: Expr, at: Place): Found => {
    const data = type.t === "dagOf" ? dagData(value) : value;
    return data === undefined
      ? nothing
      : checkValue(type.of, data, keyPlace(at, name, type.placeholder), context);
  };
  if (expr.kind === "AttrSet") {
    return expr.entries.flatMap((entry): Found => {
      if (entry.kind === "Inherit") return nothing;
      const [first, ...rest] = entry.path.names;
      const origin = entry.origin ?? place.origin;
      return first === undefined
        ? nothing
        : key(staticName(first) ?? "<name>", below(rest, entry.value), { ...place, origin });
    });
  }
  const call = callOf(expr);
  const [first, second] = call?.args ?? [];
  if (call?.args.length !== 2 || first === undefined || second === undefined) return nothing;
  if (call.name === "mapAttrs") return bodyOf(first, 2).flatMap((body) => key("<name>", body, place));
  if (call.name === "genAttrs") return bodyOf(second, 1).flatMap((body) => key("<name>", body, place));
  return nothing;
}

/** What a DAG entry holds. */
function dagData(value: Expr): Expr | undefined {
  const call = callOf(value);
  if (call?.name?.startsWith("entry") === true) return call.args.at(-1);
  if (value.kind !== "AttrSet") return value;
  const data = value.entries.find(
    (entry) => entry.kind === "Binding" && staticName(entry.path.names[0] as AttrName) === "data",
  );
  return data?.kind === "Binding" ? data.value : value;
}

function checkSubmodule(freeform: OptionType | undefined, part: Part, place: Place, context: Context): Found {
  const { expr } = part;
  if (expr.kind === "Lambda") {
    return parts(expr.body).flatMap((inner) => checkSubmodule(freeform, inner, place, context));
  }
  if (expr.kind !== "AttrSet") return nothing;
  const open = freeform === undefined && place.nodes.every((node) => namedChildren(node).size === 0);
  return open ? nothing : checkSet(expr, place, freeform, context);
}

function checkContent(
  types: readonly string[],
  set: AttrSet,
  partial: boolean,
  place: Place,
  context: Context,
): Found {
  const tag = set.entries.find(
    (entry) => entry.kind === "Binding" && staticName(entry.path.names[0] as AttrName) === "type",
  );
  if (tag?.kind !== "Binding") {
    if (partial || set.entries.some((entry) => entry.kind === "Inherit")) return nothing;
    return [
      problem("NV4010", `${showPath(place.path)} needs a type: one of ${types.join(", ")}`, place, context),
    ];
  }
  const name = staticText(tag.value);
  if (name === undefined) return nothing;
  if (!types.includes(name)) {
    const near = nearest(name, types);
    const at = {
      ...place,
      path: [...place.path, "type"],
      origin: tag.value.origin ?? tag.origin ?? place.origin,
    };
    const help = near === undefined ? undefined : `did you mean "${near}"?`;
    return [
      problem(
        "NV4010",
        `${showPath(at.path)} takes one of ${types.map((of) => `"${of}"`).join(", ")}, not "${name}"`,
        at,
        context,
        { help },
      ),
    ];
  }
  const node = context.contentType(name);
  return node === undefined ? nothing : checkSet(set, { ...place, nodes: [node] }, undefined, context);
}

function checkTags(set: AttrSet, place: Place, context: Context): Found {
  const tags = [...declaredNames(place)];
  if (tags.length === 0) return nothing;
  const names = new Set(
    set.entries
      .flatMap((entry) => (entry.kind === "Binding" ? entry.path.names.slice(0, 1) : entry.names))
      .map(staticName),
  );
  if (names.size > 1 && !names.has(undefined)) {
    return [
      problem("NV4010", `${showPath(place.path)} takes exactly one of ${tags.join(", ")}`, place, context),
    ];
  }
  return checkSet(set, place, undefined, context);
}

/** Data of a settings file: no functions, and no `null` where the format has none. */
function checkData(format: string, expr: Expr, place: Place, context: Context, shown: OptionType): Found {
  return parts(expr).flatMap((part): Found => {
    const inner = part.expr;
    const at = { ...place, origin: inner.origin ?? place.origin };
    const kind = kindOf(inner, context.isPackage);
    if (kind === "function" || (kind === "null" && format === "TOML"))
      return [wrongType(shown, kindWords[kind], at, context)];
    if (inner.kind === "List")
      return inner.items.flatMap((item, index) =>
        checkData(format, item, elementPlace(at, index), context, shown),
      );
    if (inner.kind !== "AttrSet") return nothing;
    return inner.entries.flatMap((entry): Found => {
      if (entry.kind === "Inherit") return nothing;
      const path = entry.path.names.map((name) => staticName(name) ?? "<name>");
      return checkData(
        format,
        entry.value,
        { ...at, path: [...at.path, ...path], origin: entry.origin ?? at.origin },
        context,
        shown,
      );
    });
  });
}
