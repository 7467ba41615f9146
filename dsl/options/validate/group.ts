/** Checks a set of definitions against the options that are declared for its names. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { AttrSet } from "../../nix/ast/attr-set.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import type { AttrName } from "../../nix/ast/name.ts";
import type { Origin } from "../../nix/ast/node.ts";
import type { Option, Rename } from "../model/node.ts";
import { freeformBelow, freeformValue, namedChildren } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";
import { below, checkValue } from "./check.ts";
import { type Context, problem } from "./context.ts";
import { parts, staticName } from "./expand.ts";
import { kindOf, kindWords } from "./kinds.ts";
import { childPlace, declaredNames, type Place, showPath } from "./place.ts";

type Found = readonly Diagnostic[];
const nothing: Found = [];

/** Names at the top of a module that are no options. */
export const structuralNames: ReadonlySet<string> = new Set(
  "imports options config disabledModules _file _class key freeformType _module".split(" "),
);

/** Checks `{ name = value; … }`; `freeform` is the type of names that are not declared, where they are allowed. */
export function checkSet(
  set: AttrSet,
  place: Place,
  freeform: OptionType | undefined,
  outer: Context,
): Found {
  const { structural, ...context } = outer;
  return set.entries.flatMap((entry): Found => {
    if (entry.kind === "Inherit") {
      return entry.names.flatMap((name) =>
        checkName(name, undefined, entry.origin, place, freeform, context),
      );
    }
    const [first, ...rest] = entry.path.names;
    if (first === undefined || (structural === true && structuralNames.has(staticName(first) ?? "")))
      return nothing;
    return checkName(first, below(rest, entry.value), first.origin ?? entry.origin, place, freeform, context);
  });
}

/** `value` is missing for inherited names: of those only the name is checked. */
function checkName(
  attr: AttrName,
  value: Expr | undefined,
  origin: Origin | undefined,
  parent: Place,
  freeform: OptionType | undefined,
  context: Context,
): Found {
  const name = staticName(attr);
  if (name === undefined || (name === "_module" && parent.nodes.length > 0)) return nothing;
  const path = [...parent.path, name];
  const at: Place = { nodes: [], path, origin: origin ?? parent.origin };
  const rename = context.rename(path);
  if (rename !== undefined) return renamed(rename, at, context);
  const child = childPlace({ ...parent, origin: at.origin }, name);
  if (child === undefined)
    return freeform === undefined
      ? unknown(name, at, parent, context)
      : undeclared(name, value, at, parent, freeform, context);
  const options = child.nodes.flatMap(({ option }) => option ?? []);
  const [option] = options;
  if (option === undefined)
    return value === undefined ? nothing : checkNamespace(value, child, freeform, context);
  if (option.readOnly) {
    return [problem("NV4007", `${showPath(path)} is read-only: Nix sets it itself`, at, context)];
  }
  return value === undefined ? nothing : checkOptions(options, value, child, context);
}

/** Several modules may declare an option of one name; a value that fits one of them fits. */
function checkOptions(options: readonly Option[], value: Expr, place: Place, context: Context): Found {
  let best: Found | undefined;
  for (const option of options) {
    // What stands in for a renamed option says nothing about its type.
    if (option.hidden && option.hasApply) return nothing;
    const found = checkValue(option.type, value, place, context).map((one) => declaredIn(one, option));
    if (found.length === 0) return nothing;
    best ??= found;
  }
  return best ?? nothing;
}

const declaredIn = (found: Diagnostic, option: Option): Diagnostic => {
  const [file] = option.declarations;
  return file === undefined || found.notes !== undefined
    ? found
    : { ...found, notes: [`declared in ${file}`] };
};

function checkNamespace(
  value: Expr,
  place: Place,
  freeform: OptionType | undefined,
  context: Context,
): Found {
  const free = freeform === undefined ? undefined : freeformBelow(freeform);
  return parts(value).flatMap(({ expr }): Found => {
    const at = { ...place, origin: expr.origin ?? place.origin };
    if (expr.kind === "AttrSet") return checkSet(expr, at, free, context);
    const kind = kindOf(expr, context.isPackage);
    if (kind === undefined || kind === "set") return nothing;
    const enable = [...declaredNames(place)].includes("enable") && kind === "bool";
    const help = enable ? `write { enable: ${expr.kind === "Ident" ? expr.name : "…"} }` : undefined;
    return [
      problem(
        "NV4011",
        `${showPath(place.path)} holds options, it takes a set, not ${kindWords[kind]}`,
        at,
        context,
        { help },
      ),
    ];
  });
}

function renamed({ to, instead }: Rename, at: Place, context: Context): Found {
  const path = showPath(at.path);
  if (to === null) {
    const help = instead === undefined ? undefined : `${showPath(instead)} does its work`;
    return [problem("NV4009", `${path} was removed`, at, context, { help })];
  }
  return [
    problem("NV4008", `${path} was renamed`, at, context, {
      severity: "warning",
      help: `write ${showPath(to)}`,
    }),
  ];
}

function unknown(name: string, at: Place, parent: Place, context: Context): Found {
  if (context.isOpen(at.path)) return nothing;
  const near = nearest(name, new Set(declaredNames(parent)));
  const other = context.elsewhere(at.path);
  const path = showPath(at.path);
  const steps = name.split(".");
  const dotted = steps.length > 1 && childPlace(parent, steps[0] ?? "") !== undefined;
  const help =
    at.path.length === 1 && structuralNames.has(name)
      ? `\`${name}\` stands beside \`config\`, not in it`
      : dotted
        ? `write ${steps.join(": { ")}: …${" }".repeat(steps.length - 1)}: each step of a path is a name of its own`
        : near !== undefined
          ? `did you mean ${showPath([...parent.path, near])}?`
          : other === undefined
            ? "if a module declares it, add that module to `imports`"
            : other;
  return [problem("NV4001", `there is no option ${path}`, at, context, { help })];
}

/** A name of free settings; one that differs from a declared one by a letter or by case is pointed out. */
function undeclared(
  name: string,
  value: Expr | undefined,
  at: Place,
  parent: Place,
  freeform: OptionType,
  context: Context,
): Found {
  const near = name.length < 5 ? undefined : nearest(name, new Set(declaredNames(parent)));
  const close = near !== undefined && (near.toLowerCase() === name.toLowerCase() || transposed(near, name));
  const warning = close
    ? [
        problem("NV4013", `${showPath(at.path)} is no declared setting`, at, context, {
          severity: "warning",
          help: `did you mean ${near}?`,
        }),
      ]
    : nothing;
  const of = freeformValue(freeform);
  return value === undefined ? warning : [...warning, ...checkValue(of, value, at, context)];
}

/** The same letters in another order: `enabel`. */
const transposed = (a: string, b: string): boolean =>
  a.length === b.length && [...a].toSorted().join("") === [...b].toSorted().join("");

/**
 * Options without a default that an element of a list leaves out. Elements are never merged with those of other
 * modules, so what is missing there is missing; keys of sets may be completed elsewhere.
 */
export function missingOptions(type: OptionType, item: Expr, place: Place, context: Context): Found {
  if (type.t === "nullOr") return missingOptions(type.of, item, place, context);
  const [part, ...more] = parts(item);
  if (
    type.t !== "submodule" ||
    part === undefined ||
    more.length > 0 ||
    part.partial ||
    part.expr.kind !== "AttrSet"
  )
    return nothing;
  const names = new Set(
    part.expr.entries
      .flatMap((entry) => (entry.kind === "Binding" ? entry.path.names.slice(0, 1) : entry.names))
      .map(staticName),
  );
  if (names.has(undefined)) return nothing;
  const missing = place.nodes
    .flatMap((node) => [...namedChildren(node)])
    .filter(([name, { option }]) => option !== undefined && isRequired(option) && !names.has(name))
    .map(([name]) => name);
  return missing.map((name) => {
    const at = { ...place, path: [...place.path, name] };
    return problem("NV4006", `${showPath(at.path)} has no default and is not set`, at, context);
  });
}

/** Whether Nix finds an option missing that nobody defines: it has no default, and its type no empty value. */
export const isRequired = (option: Option): boolean =>
  !option.hasDefault &&
  !option.readOnly &&
  !option.internal &&
  !option.hidden &&
  !option.coarse &&
  !hasEmptyValue(option.type);

/** Types of which Nix takes the empty value where nothing is defined. */
function hasEmptyValue(type: OptionType): boolean {
  switch (type.t) {
    case "nullOr":
    case "listOf":
    case "attrsOf":
    case "lazyAttrsOf":
    case "dagOf":
    case "attrs":
    case "submodule":
    case "module":
      return true;
    case "unique":
      return hasEmptyValue(type.of);
    case "coercedTo":
      return hasEmptyValue(type.to);
    default:
      return false;
  }
}
