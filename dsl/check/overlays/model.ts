/** Overlays as syntax: what each defines, and what it reads of the package sets it is called with. */
import type { Binder, Expr, Node, Origin } from "../../nix/ast/index.ts";
import { children } from "../../nix/ast/traverse.ts";
import { builder, dataOf } from "../../fleet/brand.ts";
import type { DataOf } from "../../fleet/lower/fleet.ts";
import type { LoweredOverlay, OverlayKind } from "../../fleet/lower/overlays/overlay.ts";
import { itemsOf } from "../../fleet/lower/overlays/items.ts";
import {
  callOf,
  membersOf,
  packageSets,
  selection,
  staticName,
  type PackageFacts,
} from "../../options/check.ts";

/** A package that an overlay defines. */
export interface Definition {
  readonly name: string;
  /** `undefined` where it is taken over by `inherit`, or given in parts. */
  readonly value: Expr | undefined;
  /** Only where a condition holds. */
  readonly conditional: boolean;
  readonly origin: Origin;
}

/** What an overlay is a function of. */
interface Parameter {
  readonly name: string;
  readonly binder: Binder | undefined;
}

/** An overlay taken apart. */
export interface OverlayModel {
  readonly overlay: LoweredOverlay;
  readonly name: string;
  readonly final: Parameter | undefined;
  readonly prev: Parameter | undefined;
  readonly body: Expr;
  readonly definitions: readonly Definition[];
  /** It may define what cannot be read here. */
  readonly open: boolean;
  /** Its items, where it is a list. */
  readonly items: readonly DataOf<"overlayItem">[];
}

/** Takes an overlay apart. */
export function modelOf(overlay: LoweredOverlay): OverlayModel {
  const { data, origin } = overlay.found;
  const [final, inner] = parameter(overlay.node);
  const [prev, body] = parameter(inner);
  const definitions: Definition[] = [];
  const open = !collect(body, false, definitions, origin);
  const items = data[builder] === "overlay" && Array.isArray(data.value) ? itemsOf(data.value) : [];
  return { overlay, name: data.name, final, prev, body, definitions, open, items };
}

function parameter(node: Expr): readonly [Parameter | undefined, Expr] {
  if (node.kind === "Paren") return parameter(node.expr);
  if (node.kind !== "Lambda" || node.param.kind !== "Ident") return [undefined, node];
  return [{ name: node.param.name, binder: node.param.binder }, node.body];
}

/** Puts the definitions of an expression into `found`; `false` where there may be others. */
function collect(expr: Expr, conditional: boolean, found: Definition[], near: Origin): boolean {
  switch (expr.kind) {
    case "Paren":
      return collect(expr.expr, conditional, found, near);
    case "Let":
      return collect(expr.body, conditional, found, near);
    case "If":
      return [expr.consequent, expr.alternate]
        .map((branch) => collect(branch, true, found, near))
        .every(Boolean);
    case "Binary":
      if (expr.operator !== "//") return false;
      return [expr.left, expr.right].map((side) => collect(side, conditional, found, near)).every(Boolean);
    case "Apply": {
      const call = callOf(expr);
      const path = call === undefined ? undefined : selection(call.fn);
      const [, set] = call?.args ?? [];
      return path?.at(-1) === "optionalAttrs" && set !== undefined && collect(set, true, found, near);
    }
    case "AttrSet":
      return expr.entries
        .map((entry) => {
          const origin = entry.origin ?? near;
          if (entry.kind === "Inherit") {
            const names = entry.names.map(staticName);
            for (const name of names)
              if (name !== undefined) found.push({ name, value: undefined, conditional, origin });
            return !names.includes(undefined);
          }
          const [first, ...rest] = entry.path.names;
          const name = first === undefined ? undefined : staticName(first);
          if (name === undefined) return false;
          const value = rest.length === 0 ? entry.value : undefined;
          found.push({ name, value, conditional, origin: entry.value.origin ?? origin });
          return true;
        })
        .every(Boolean);
    default:
      return false;
  }
}

/** Whether a name refers to a parameter. */
const refersTo = (node: Node, to: Parameter | undefined): boolean =>
  to !== undefined &&
  node.kind === "Ident" &&
  (node.binder === undefined ? node.name === to.name : node.binder === to.binder);

/** What an expression reads of one of the package sets: `final.x.y` is `["x", "y"]`. */
export function readOf(node: Node, of: Parameter | undefined): readonly string[] | undefined {
  if (node.kind === "Paren") return readOf(node.expr, of);
  if (node.kind !== "Select" || !refersTo(node.target, of)) return undefined;
  const names = node.path.names.map(staticName);
  return names.includes(undefined) ? undefined : (names as readonly string[]);
}

/** All that an expression reads of a package set without a fallback, with its places. */
export function reads(
  expr: Node,
  of: Parameter | undefined,
  near: Origin,
): readonly { readonly path: readonly string[]; readonly origin: Origin }[] {
  const here = expr.origin ?? near;
  const path = expr.kind === "Select" && expr.fallback !== undefined ? undefined : readOf(expr, of);
  const own = path === undefined ? [] : [{ path, origin: here }];
  return [...own, ...children(expr).flatMap((child) => reads(child, of, here))];
}

/** The package of a set that has to be known for an expression to be known at all: `x` of `final.x.override { … }`. */
export function headOf(expr: Expr, of: Parameter | undefined): string | undefined {
  switch (expr.kind) {
    case "Paren":
      return headOf(expr.expr, of);
    case "Apply":
      return headOf(expr.fn, of);
    case "Let":
      return headOf(expr.body, of);
    case "Binary":
      return expr.operator === "//" ? headOf(expr.left, of) : undefined;
    case "Select": {
      const path = readOf(expr, of);
      return path === undefined ? headOf(expr.target, of) : path[0];
    }
    default:
      return undefined;
  }
}

/** The overlays of a composition: the fleet's own by their data, `undefined` for others. */
export const partsOf = (data: DataOf<"composedOverlays">): readonly (DataOf<OverlayKind> | undefined)[] =>
  data.overlays.map((part) => {
    const of = dataOf(part);
    return of !== undefined && kinds.has(of[builder]) ? (of as DataOf<OverlayKind>) : undefined;
  });
const kinds: ReadonlySet<string> = new Set<OverlayKind>(["overlay", "channels", "composedOverlays"]);

/** What the list of packages says of a name; `undefined` when it does not have it. */
export function factsOf(name: string): PackageFacts | undefined {
  const sets = packageSets();
  const facts = sets.get("")?.get(name);
  if (facts !== undefined) return facts;
  return sets.has(name) || functions().has(name) || secondNames.has(name)
    ? { on: "", known: "name" }
    : undefined;
}

let known: ReadonlySet<string> | undefined;
/** Functions of nixpkgs, and names that the list leaves out. */
const functions = (): ReadonlySet<string> => (known ??= membersOf("nixpkgs.ts", "NixpkgsFunctions"));
const secondNames: ReadonlySet<string> = new Set([
  "python3Packages",
  "perlPackages",
  "luaPackages",
  "phpExtensions",
  "phpPackages",
  "postgresqlPackages",
  "rubyPackages",
  "pythonPackagesExtensions",
  "__splicedPackages",
]);

/** Names of nixpkgs, to look for the one that was meant. */
export const packageNames = (): Iterable<string> => [
  ...(packageSets().get("")?.keys() ?? []),
  ...functions(),
];
