/** Conditions, bindings and selection of Nix as functions. */
import { assert } from "../ast/assert.ts";
import { attrPath } from "../ast/attr-path.ts";
import type { AttrPath } from "../ast/attr-path.ts";
import { attrSet } from "../ast/attr-set.ts";
import { binding } from "../ast/binding.ts";
import type { Binding } from "../ast/binding.ts";
import type { Expr } from "../ast/expr.ts";
import { hasAttr } from "../ast/has-attr.ts";
import { ifElse } from "../ast/if.ts";
import { interpolation } from "../ast/interpolation.ts";
import { letIn } from "../ast/let.ts";
import { withOrigin } from "../ast/node.ts";
import type { AttrName } from "../ast/name.ts";
import { attrName } from "../ast/name.ts";
import { select } from "../ast/select.ts";
import { withScope } from "../ast/with.ts";
import type { NameSet } from "./arguments.ts";
import { nameSet } from "./arguments.ts";
import { noteEscape } from "./escapes.ts";
import { describe } from "./symbolic.ts";
import type { Binder } from "../ast/ident.ts";
import { boundName, isVariable, variableName } from "./binder.ts";
import { valueError } from "./misuse.ts";
import { currentCall, registerObject, siteOfObject } from "./sites.ts";
import type { Builder } from "./symbol.ts";
import { lazySymbol } from "./symbol.ts";
import type { Expected, Told, Untold } from "./told.ts";
import type { AnyRef, Eval, Nix, NoInf, Ref, Val } from "./types.ts";

/** An attribute name that may be computed. */
export type NamePart = string | Val<string>;

const lazy = (name: string, build: (builder: Builder) => Expr): never =>
  lazySymbol(build, `nix.${name}(…)`) as never;

/** The attribute name for a value: a text, `"…${x}…"`, or `${x}`. */
function nameOf(part: unknown, builder: Builder): AttrName {
  if (typeof part === "string") return attrName(part, builder.origin);
  const node = builder.value(part);
  if (node.kind === "Str") return node;
  return interpolation(node);
}

function pathOf(path: NamePart | readonly NamePart[], builder: Builder): AttrPath {
  const parts: readonly unknown[] = Array.isArray(path) ? path : [path];
  return attrPath(
    parts.map((part) => nameOf(part, builder)),
    builder.origin,
  );
}

/** What a name bound to a value of type `T` refers to. */
type Bound<T> = T extends Eval<unknown> ? T : T extends (...args: never) => unknown ? T : Ref<T>;

/** The names that `nix.let` and `nix.rec` bind. */
export type Names<B> = { readonly [K in keyof B]: Bound<B[K]> };

/** Lowers bindings to entries whose first names are `scope`'s binders. */
function entriesOf(bindings: object, scope: NameSet, builder: Builder): readonly Binding[] {
  const node = builder.value(bindings);
  if (node.kind !== "AttrSet") return [];
  return node.entries.flatMap((entry): readonly Binding[] => {
    if (entry.kind !== "Binding") return [];
    const [first, ...others] = entry.path.names;
    const key = first?.kind === "Name" ? first.name : undefined;
    const binder = key === undefined ? undefined : scope.binders.get(key);
    if (first === undefined || binder === undefined) return [entry];
    const name: AttrName = { ...first, ...boundName(binder) } as AttrName;
    if (others.length === 0) return [{ ...entry, path: { ...entry.path, names: [name] } }];
    // `let a.b = 1;` would bind a name that cannot be changed: the set stands on its own.
    const inner = attrSet([{ ...entry, path: { ...entry.path, names: others } }]);
    return [withOrigin(binding([name], inner), entry.origin)];
  });
}

/** The bindings by name as they were given, or as the function of their names gives them. */
function bindingsOf(bindings: unknown, scope: NameSet): Readonly<Record<string, unknown>> {
  const given: unknown =
    typeof bindings === "function" ? (bindings as (names: unknown) => unknown)(scope.value) : bindings;
  return given as Readonly<Record<string, unknown>>;
}

function checkNames(
  given: Readonly<Record<string, unknown>>,
  scope: NameSet,
  what: string,
  builder: Builder,
): boolean {
  const unknown = [...scope.binders.keys()].filter(
    (key) => !Object.hasOwn(given, key) || given[key] === undefined,
  );
  for (const key of unknown) {
    const help = `the names are ${Object.keys(given).join(", ")}`;
    builder.report(valueError("NV1303", `${what} does not bind ${key}`, builder.origin, help));
  }
  return unknown.length === 0;
}

/** The same bindings under names that Nix takes for variables. */
function renamed(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (Object.keys(given).every(isVariable)) return given;
  const copy = Object.fromEntries(Object.entries(given).map(([key, value]) => [variableName(key), value]));
  const site = siteOfObject(given);
  if (site === undefined) return copy;
  const properties = new Map([...site.properties].map(([key, property]) => [variableName(key), property]));
  return registerObject({ ...site, properties }, copy);
}

function letNode(bindings: unknown, body: (names: never) => unknown, builder: Builder): Expr {
  const scope = nameSet((key) => ({ name: variableName(key) }));
  const given = bindingsOf(bindings, scope);
  for (const key of Object.keys(given)) void scope.value[key];
  const result = body(scope.value as never);
  if (!checkNames(given, scope, "nix.let", builder)) return { kind: "Ident", name: "null" };
  const byName: NameSet = {
    value: scope.value,
    binders: new Map([...scope.binders.values()].map((binder) => [binder.name, binder])),
  };
  const entries = entriesOf(renamed(given), byName, builder);
  const inner = builder.value(result);
  return entries.length === 0 ? inner : letIn(entries, inner);
}

function recNode(make: (names: never) => unknown, builder: Builder): Expr {
  const scope = nameSet((key) => ({ name: key, fixed: true }) as Binder);
  const given = make(scope.value as never) as Readonly<Record<string, unknown>>;
  if (!checkNames(given, scope, "nix.rec", builder)) return { kind: "Ident", name: "null" };
  const unusable = [...scope.binders.keys()].filter((key) => !isVariable(key));
  for (const key of unusable) {
    builder.report(
      valueError(
        "NV1304",
        `${JSON.stringify(key)} cannot be used as a variable`,
        builder.origin,
        "use nix.let with a name of letters",
      ),
    );
  }
  if (unusable.length > 0) return { kind: "Ident", name: "null" };
  const node = builder.value(given);
  if (node.kind !== "AttrSet") return node;
  return { ...node, recursive: true, entries: entriesOf(given, scope, builder) };
}

/** What a reference reads as when it is not null. */
type NonNull<V> = V extends Eval<infer T> ? Ref<Exclude<T, null>> : never;

/** Conditions, bindings and selection, by the names that `nix.` gives them. */
export const control = {
  /** `if condition then a else b`. For definitions of options there is `lib.mkIf`. */
  if: <T = Untold, A = T, B = T>(
    condition: Val<boolean>,
    then: Expected<T, A>,
    otherwise: Expected<T, B>,
  ): Told<T, A | B> =>
    lazy("if", (builder) => ifElse(builder.value(condition), builder.value(then), builder.value(otherwise))),
  /**
   * `let … in body`: `nix.let({ port: 80 }, ({ port }) => [port, nix.add(port, 1)])`. Bindings that refer to each other
   * are given by a function of their names: `nix.let(({ a }) => ({ a: 1, b: nix.add(a, 1) }), …)`.
   *
   * NV1303 a name that is not bound.
   */
  let: <B extends object, T = Untold, A = T>(
    bindings: B | ((names: Readonly<Record<string, AnyRef>>) => B),
    body: (names: Names<B>) => Expected<T, A>,
  ): Told<T, A> => lazy("let", (builder) => letNode(bindings, body, builder)),
  /** `rec { … }`: `nix.rec(({ a }) => ({ a: 1, b: nix.add(a, 1) }))`. NV1303 as `let`; NV1304 a name that is no variable. */
  rec: <B extends object>(make: (names: Readonly<Record<string, AnyRef>>) => B): Nix<B> =>
    lazy("rec", (builder) => recNode(make, builder)),
  /** `with scope; body`, for `raw` text that takes its names from a set. */
  with: <T>(scope: unknown, body: Val<NoInf<T>>): Nix<T> =>
    lazy("with", (builder) => withScope(builder.value(scope), builder.value(body))),
  /** `assert condition; body`. */
  assert: <T = Untold, A = T>(condition: Val<boolean>, body: Expected<T, A>): Told<T, A> =>
    lazy("assert", (builder) => assert(builder.value(condition), builder.value(body))),
  /**
   * `set.path`, or `set.path or fallback` when a third argument is given: `nix.get(config, ["services", name], {})`. A
   * string is one name, a list the names of a path; names may be computed. `nix.get(pkgs, "name")` is the way to a package
   * that the list of packages does not know, since it is newer: nothing is checked of it, and each use counts as an escape.
   */
  get: <T>(
    set: unknown,
    path: NamePart | readonly NamePart[],
    ...fallback: readonly [] | readonly [Val<NoInf<T>>]
  ): Ref<T> => {
    if (describe(set) === "pkgs") noteEscape("unlisted", currentCall());
    return lazy("get", (builder) =>
      select(
        builder.value(set),
        pathOf(path, builder),
        fallback.length === 0 ? undefined : builder.value(fallback[0]),
      ),
    );
  },
  /**
   * A value that may be null where it is known not to be, because a condition around it says so. Prints the value itself:
   * `lib.mkIf(nix.ne(cfg.email, null), { settings: { email: nix.nonNull(cfg.email) } })`.
   */
  nonNull: <V extends Eval<unknown>>(value: V): NonNull<V> => value as unknown as NonNull<V>,
  /** `set ? path`. */
  has: (set: unknown, path: NamePart | readonly NamePart[]): Nix<boolean> =>
    lazy("has", (builder) => hasAttr(builder.value(set), pathOf(path, builder))),
  /** A set with computed names, `{ ${name} = value; }`: `nix.attrs([[config.networking.hostName, { … }]])`. */
  attrs: <V>(entries: readonly (readonly [name: NamePart, value: V])[]): Nix<Readonly<Record<string, V>>> =>
    lazy("attrs", (builder) =>
      attrSet(
        entries.map(([name, value]) =>
          binding([nameOf(name, builder)], builder.value(value), builder.origin),
        ),
      ),
    ),
} as const;
