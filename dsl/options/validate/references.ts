/** References to options: `config.services.openssh.enable`. */
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import type { Node, Origin } from "../../nix/ast/node.ts";
import { eachChild } from "../../nix/ast/traverse.ts";
import type { OptionType } from "../model/type.ts";
import { type Context, problem } from "./context.ts";
import { selection, staticName } from "./expand.ts";
import { childPlace, declaredNames, keyPlace, type Place, showPath } from "./place.ts";

/** Where a path of names leads: to an option's type, to nothing, or out of what the schema knows. */
export type Target =
  /** `coarse`: the schema knows a rough type only. */
  | { readonly kind: "option"; readonly type: OptionType; readonly coarse: boolean }
  | { readonly kind: "group" }
  | { readonly kind: "open" }
  | { readonly kind: "unknown"; readonly at: number; readonly near: string | undefined };

const open: Target = { kind: "open" };

/** Follows `names` from the place where `config` starts. */
export function follow(start: Place, names: readonly string[], context: Context): Target {
  let place = start;
  let type: OptionType | undefined;
  let coarse = false;
  // Below free settings, names that are not declared are nobody's mistake.
  let free = false;
  for (const [i, name] of names.entries()) {
    while (type?.t === "nullOr" || type?.t === "unique") type = type.of;
    if (type !== undefined && (type.t === "attrsOf" || type.t === "lazyAttrsOf")) {
      place = keyPlace(place, name, type.placeholder);
      type = type.of;
      continue;
    }
    if (type !== undefined && type.t !== "submodule") return open;
    free ||= type?.freeform !== undefined;
    const child = childPlace(place, name);
    if (child === undefined) {
      const declared = new Set(declaredNames(place));
      const known = free || context.isOpen([...place.path, name]) || declared.size === 0;
      return known ? open : { kind: "unknown", at: i, near: nearest(name, declared) };
    }
    place = child;
    const options = child.nodes.flatMap(({ option }) => option ?? []);
    if (options.length > 1 || options.some(({ hidden, hasApply }) => hidden || hasApply)) return open;
    type = options[0]?.type;
    coarse = options[0]?.coarse === true;
    if (type === undefined && context.rename(place.path) !== undefined) return open;
  }
  return type === undefined ? { kind: "group" } : { kind: "option", type, coarse };
}

/** The names that a node binds for what is below it. */
function bound(node: Node): readonly string[] {
  if (node.kind === "Lambda") {
    if (node.param.kind === "Ident") return [node.param.name];
    return [
      ...node.param.formals.map(({ name }) => name.name),
      ...(node.param.alias === undefined ? [] : [node.param.alias.name.name]),
    ];
  }
  if (node.kind !== "Let" && node.kind !== "LegacyLet") return [];
  return node.entries.flatMap((entry) =>
    (entry.kind === "Binding" ? entry.path.names.slice(0, 1) : entry.names).flatMap(
      (name) => staticName(name) ?? [],
    ),
  );
}

/**
 * Checks every reference below a module's function: `roots` gives the options of `config`, `osConfig` … by name. A name that
 * is bound again inside is somebody else's; `config.x or y` and `config ? x` ask on purpose.
 */
export function checkReferences(
  body: Expr,
  roots: ReadonlyMap<string, Place>,
  origin: Origin,
  context: Context,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (roots.size === 0) return found;
  const visit = (node: Node, hidden: ReadonlySet<string>, near: Origin): void => {
    const here = node.origin ?? near;
    if (node.kind === "HasAttr") return visit(node.target, hidden, here);
    if (node.kind === "Select") {
      const path = node.fallback === undefined ? selection(node) : undefined;
      const [root = "", ...names] = path ?? [];
      const start = hidden.has(root) ? undefined : roots.get(root);
      if (start !== undefined) {
        const target = follow(start, names, context);
        if (target.kind === "unknown") {
          const wrong = [root, ...start.path, ...names.slice(0, target.at + 1)];
          const place = { nodes: [], path: wrong.slice(1), origin: here };
          const help =
            target.near === undefined
              ? context.elsewhere(wrong.slice(1))
              : `did you mean ${showPath([...wrong.slice(0, -1), target.near])}?`;
          found.push(problem("NV4012", `there is no option ${showPath(wrong)}`, place, context, { help }));
        }
        return;
      }
    }
    const names = bound(node);
    const inner = names.length === 0 ? hidden : new Set([...hidden, ...names]);
    eachChild(node, (child) => visit(child, inner, here));
  };
  visit(body, new Set(), origin);
  return found;
}
