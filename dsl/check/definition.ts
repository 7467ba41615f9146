/**
 * What a module defines, definition by definition: each with the whole of what Nix weighs it by, so that nothing of the
 * syntax is lost. Sets are taken apart into their attributes; what is no plain set (a list, a call, a set under `mkForce`)
 * is a value.
 */
import { apply, ident, int, select, unary } from "../nix/ast/index.ts";
import type { AttrName, Binder, Entry, Expr, Let, Origin } from "../nix/ast/index.ts";
import type { LoweredModule } from "../fleet/lower/scopes.ts";
import { binderOf } from "../nix/expr/binder.ts";
import { inlined, namesOf } from "../nix/expr/inline.ts";
import { print } from "../nix/print/index.ts";
import { priorities } from "./tree.ts";
import { callOf, staticName, staticNumber } from "../options/check.ts";

/** A condition around a definition. */
export interface Guard {
  /** `if`: whether there are these names hangs on it, as in `if … then { … }`. */
  readonly kind: "mkIf" | "optionalAttrs" | "if";
  readonly condition: Expr;
}

/** A definition of one option. */
export interface Definition {
  readonly path: readonly string[];
  /** Without its priority, order and conditions. */
  readonly value: Expr;
  /** As Nix counts: 50 `mkForce`, 100 none, 1000 `mkDefault`. */
  readonly priority: number;
  /** 500 `mkBefore`, 1000 none, 1500 `mkAfter`. */
  readonly order: number;
  /** From the outside in. */
  readonly guards: readonly Guard[];
  readonly origin: Origin;
}

type Around = Omit<Definition, "path" | "value">;

/** How far to look: some places hold functions whose result is what matters. */
export interface Looking {
  /** Whether the result of a function here is looked into: `perSystem = { pkgs, ... }: { … }`. */
  readonly through?: (path: readonly string[]) => boolean;
  /** Another expression for one, or none: `false` leaves it out. */
  readonly instead?: (expr: Expr, path: readonly string[]) => Expr | false | undefined;
}

const defaultPriority = 100;
const defaultOrder = 1000;

/** The definitions in an expression that stands at `path`. */
export function definitionsIn(
  expr: Expr,
  path: readonly string[],
  origin: Origin,
  looking: Looking = {},
): readonly Definition[] {
  const found: Definition[] = [];
  look(expr, path, { priority: defaultPriority, order: defaultOrder, guards: [], origin });
  return found;

  function look(given: Expr, at: readonly string[], around: Around): void {
    const changed = looking.instead?.(given, at);
    if (changed === false) return;
    const node = changed ?? given;
    switch (node.kind) {
      case "Paren":
        return look(node.expr, at, around);
      case "Lambda":
        if (looking.through?.(at) === true) return look(node.body, at, around);
        break;
      case "Let": {
        const body = withoutNames(node);
        if (body !== undefined) return look(body, at, around);
        break;
      }
      case "If":
        if (!isSetLike(node.consequent) || !isSetLike(node.alternate)) break;
        look(node.consequent, at, guarded(around, "if", node.condition));
        return look(node.alternate, at, guarded(around, "if", unary("!", node.condition)));
      case "AttrSet": {
        const weighed = around.priority !== defaultPriority || around.order !== defaultOrder;
        if (node.recursive || weighed || (node.entries.length === 0 && at.length > 0)) break;
        for (const entry of node.entries) lookAt(entry, at, around);
        return;
      }
      case "Apply":
        if (lookIntoCall(node, at, around)) return;
        break;
      default:
    }
    found.push({ ...around, path: at, value: node, origin: node.origin ?? around.origin });
  }

  function lookAt(entry: Entry, at: readonly string[], around: Around): void {
    if (entry.kind === "Inherit") {
      for (const name of entry.names) {
        const known = staticName(name) ?? shown(name);
        const value =
          entry.from === undefined ? ({ kind: "Ident", name: known } as const) : select(entry.from, [name]);
        look(value, [...at, known], { ...around, origin: name.origin ?? entry.origin ?? around.origin });
      }
      return;
    }
    const names = entry.path.names.map((name) => staticName(name) ?? shown(name));
    const near = entry.path.names[0]?.origin ?? entry.origin ?? entry.value.origin ?? around.origin;
    look(entry.value, [...at, ...names], { ...around, origin: near });
  }

  /** `mkIf`, `mkMerge`, priorities and orders; whether it was one of them. */
  function lookIntoCall(node: Expr, at: readonly string[], around: Around): boolean {
    const { name = "", args } = callOf(node) ?? { args: [] };
    const [first, second] = args;
    if (first === undefined) return false;
    if (args.length === 1) {
      const priority = priorities.get(name);
      const order = name === "mkBefore" ? 500 : name === "mkAfter" ? 1500 : undefined;
      if (priority !== undefined) look(first, at, { ...around, priority });
      else if (order !== undefined) look(first, at, { ...around, order });
      else if (name === "mkMerge" && first.kind === "List")
        for (const item of first.items) look(item, at, { ...around, origin: item.origin ?? around.origin });
      else return false;
      return true;
    }
    if (second === undefined || args.length !== 2) return false;
    const number = name === "mkOverride" || name === "mkOrder" ? staticNumber(first) : undefined;
    if (name === "mkIf") look(second, at, guarded(around, "mkIf", first));
    else if (name === "optionalAttrs" && isSetLike(second))
      look(second, at, guarded(around, "optionalAttrs", first));
    else if (number !== undefined)
      look(second, at, { ...around, [name === "mkOrder" ? "order" : "priority"]: number });
    else return false;
    return true;
  }
}

/** Names at the top of a module that define no option. */
const structural: ReadonlySet<string> = new Set(["_file", "key", "_class", "imports"]);

/** What a module defines, below `options` what it declares, and the values of its `imports`. */
export function definitionsOfModule({ node, origin }: Pick<LoweredModule, "node" | "origin">): {
  readonly definitions: readonly Definition[];
  readonly imports: readonly Definition[];
} {
  const all = definitionsIn(node, [], origin, { through: (path) => path.length === 0 });
  return {
    definitions: all
      .filter(({ path: [first] }) => !structural.has(first ?? ""))
      .map((one) => (one.path[0] === "config" ? { ...one, path: one.path.slice(1) } : one)),
    imports: all.filter(({ path: [first] }) => first === "imports"),
  };
}

const guarded = (around: Around, kind: Guard["kind"], condition: Expr): Around => ({
  ...around,
  guards: [...around.guards, { kind, condition }],
});

const isSetLike = (expr: Expr): boolean =>
  expr.kind === "AttrSet" || (expr.kind === "Paren" && isSetLike(expr.expr));

const shown = (name: AttrName): string =>
  `\${${name.kind === "Interpolation" ? print(name.expr).trim() : name.kind}}`;

/** The body of a `let` with the values in place of the names; `undefined` where a name needs itself, or text made it. */
function withoutNames({ entries, body }: Let): Expr | undefined {
  const values = new Map<Binder, Expr>();
  for (const entry of entries) {
    if (entry.kind === "Inherit") {
      // `let inherit (config) flake; in`: everybody knows what that is.
      if (entry.names.every((name) => staticName(name) === "flake")) continue;
      return undefined;
    }
    const [name, ...rest] = entry.path.names;
    const binder = name?.kind === "Name" ? binderOf(name) : undefined;
    if (binder === undefined || rest.length > 0) return undefined;
    values.set(binder, entry.value);
  }
  for (const start of values.keys()) {
    const seen = new Set<Binder>();
    const pending = [start];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const value = values.get(at);
      for (const { binder } of value === undefined ? [] : namesOf(value)) {
        if (binder === start) return undefined;
        if (binder === undefined || seen.has(binder)) continue;
        seen.add(binder);
        pending.push(binder);
      }
    }
  }
  return inlined(values)(body);
}

const inLib = (name: string, ...args: readonly Expr[]): Expr => apply(select(ident("lib"), [name]), ...args);

/** A definition as it would be written: `lib.mkIf config.x (lib.mkForce 1)`. */
export function written({ value, priority, order, guards }: Omit<Definition, "path" | "origin">): Expr {
  const named = [...priorities].find(([, number]) => number === priority)?.[0];
  const weighed =
    priority === defaultPriority
      ? value
      : named === undefined
        ? inLib("mkOverride", int(priority), value)
        : inLib(named, value);
  const ordered =
    order === defaultOrder
      ? weighed
      : order === 500
        ? inLib("mkBefore", weighed)
        : order === 1500
          ? inLib("mkAfter", weighed)
          : inLib("mkOrder", int(order), weighed);
  return guards.reduceRight(
    (inner, { kind, condition }) => inLib(kind === "if" ? "optionalAttrs" : kind, condition, inner),
    ordered,
  );
}
