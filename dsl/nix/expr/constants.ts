/**
 * `const` declarations inside functions: what a function of the fleet names and uses more than once, its lambda or module
 * names as well. `const cfg = config.services.beacon;` becomes `let cfg = config.services.beacon; in …`; what is used
 * once stands where it is used.
 */
import type { Binding } from "../ast/binding.ts";
import { binding } from "../ast/binding.ts";
import { withLeading, withTrailing } from "../ast/comments.ts";
import type { Expr } from "../ast/expr.ts";
import type { Binder } from "../ast/ident.ts";
import { letIn } from "../ast/let.ts";
import type { Origin } from "../ast/node.ts";
import { boundName, reference, variableName } from "./binder.ts";
import { leadingTrivia, trailingText } from "./comments.ts";
import { inlined, namesOf, sameExpr } from "./inline.ts";
import type { SourceTrivia } from "./sites.ts";
import { isNameable, namedSymbol, symbolData } from "./symbol.ts";

/** A `const` of a function. */
export interface ConstSite extends SourceTrivia {
  readonly name: string;
  readonly origin: Origin;
}

/** One of them, as a call of its function made it. */
interface Constant {
  readonly site: ConstSite;
  readonly binder: Binder;
  /** Its value as syntax, as soon as something lowered uses it. */
  definition: Expr | undefined;
}
type Used = Constant & { readonly definition: Expr };
const isUsed = (made: Constant): made is Used => made.definition !== undefined;

/** The bodies of a function with the constants they share. */
export interface Settled<B> {
  /** Bindings of a `let` around the bodies. */
  readonly entries: readonly Binding[];
  readonly bodies: B;
  /** The bodies without any such name, each constant where it is used. */
  readonly whole: () => B;
}

type Bodies = Readonly<Record<string, Expr | undefined>>;

/** The constants that functions which become one lambda, or one module, make. */
export interface Constants {
  /** Runs the functions: constants they declare are of this scope. */
  readonly during: <T>(call: () => T) => T;
  /** Lowers what they gave: constants stand as names. Anywhere else they stand as their values. */
  readonly lowering: <T>(lower: () => T) => T;
  /** The lowered bodies, and the bindings of those constants that are used more than once. */
  readonly settle: <B extends Bodies>(bodies: B) => Settled<B>;
}

interface Scope {
  open: boolean;
  readonly made: Constant[];
}

const running: Scope[] = [];

/** A scope for the constants of one lambda or module. */
export function constants(): Constants {
  const scope: Scope = { open: false, made: [] };
  return {
    during: (call) => {
      running.push(scope);
      try {
        return call();
      } finally {
        running.pop();
      }
    },
    lowering: (lower) => {
      const before = scope.open;
      scope.open = true;
      try {
        return lower();
      } finally {
        scope.open = before;
      }
    },
    settle: (bodies) => settle(scope.made.filter(isUsed), bodies),
  };
}

/** A body with a `let` of what it shares. */
export const withConstants = ({ entries, bodies }: Settled<{ readonly body: Expr }>): Expr =>
  entries.length === 0 ? bodies.body : letIn(entries, bodies.body);

/** The value of a `const`: symbolic ones go by its name while the function that declares it is lowered. */
export function constant(value: unknown, site: ConstSite): unknown {
  const scope = running.at(-1);
  const data = symbolData(value);
  if (scope === undefined || data === undefined || !isNameable(data)) return value;
  const made: Constant = { site, binder: { name: variableName(site.name) }, definition: undefined };
  scope.made.push(made);
  return namedSymbol(data, site.name, (builder) => {
    if (!scope.open) return builder.value(value, "definition");
    made.definition ??= builder.value(value, "definition");
    return reference(made.binder);
  });
}

function settle<B extends Bodies>(made: readonly Used[], bodies: B): Settled<B> {
  if (made.length === 0) return { entries: [], bodies, whole: () => bodies };
  const definitions = new Map(made.map(({ binder, definition }) => [binder, definition]));
  const all = inlined(definitions);
  const whole = (): B => mapped(bodies, all);
  const { repeated, twins } = repetitions(made, all);
  const shared = inlined(definitions, { only: repeated, twins });
  const counts = uses(bodies, definitions, shared);
  const kept = made.filter(({ binder }) => (counts.get(binder) ?? 0) > 1);
  if (kept.length === 0) return { entries: [], bodies: whole(), whole };
  const taken = new Set<string>();
  for (const expr of [...Object.values(bodies), ...definitions.values()])
    for (const { name, binder } of expr === undefined ? [] : namesOf(expr))
      if (binder === undefined) taken.add(name);
  const renamed = new Map(kept.map(({ binder }) => [binder, { name: fresh(binder.name, taken) }]));
  const rest = new Set(
    made.flatMap(({ binder }) => (renamed.has(binder) || twins.has(binder) ? [] : [binder])),
  );
  const print = inlined(definitions, { only: rest, twins, renamed });
  const commented = new Map<Binder | undefined, ConstSite>();
  for (const { site, binder } of made) {
    const name = twins.get(binder) ?? binder;
    if (!commented.has(name) && isCommented(site)) commented.set(name, site);
  }
  const entries = kept.map(({ binder, definition, site: own }, index) => {
    const site = commented.get(binder) ?? own;
    const name = boundName(renamed.get(binder) ?? binder);
    const entry = withLeading(
      binding([name], print(definition), site.origin),
      leadingTrivia(site.leading, index === 0),
    );
    const trailing = trailingText(site.trailing);
    return trailing === undefined ? entry : withTrailing(entry, trailing);
  });
  return { entries, bodies: mapped(bodies, print), whole };
}

const mapped = <B extends Bodies>(bodies: B, change: (expr: Expr) => Expr): B =>
  Object.fromEntries(
    Object.entries(bodies).map(([key, expr]) => [key, expr === undefined ? undefined : change(expr)]),
  ) as B;

/**
 * Constants that were made more than once. Those with one value everywhere are one (`twins` tells which stands for them);
 * one `const` with several values (in a loop, in a function called with several things) has no name in Nix.
 */
function repetitions(made: readonly Used[], whole: (expr: Expr) => Expr) {
  const first = new Map<ConstSite, Binder>();
  const values = new Map<Binder, Expr>();
  const several = new Set<ConstSite>();
  for (const { site, binder, definition } of made) {
    if (several.has(site)) continue;
    const value = whole(definition);
    const known = first.get(site);
    if (known === undefined) {
      first.set(site, binder);
      values.set(binder, value);
    } else if (!sameExpr(values.get(known) as Expr, value)) several.add(site);
  }
  const byName = new Map<string, Binder[]>();
  for (const [site, binder] of first) {
    if (several.has(site)) continue;
    const others = byName.get(binder.name) ?? [];
    const twin = others.find((other) => sameExpr(values.get(other) as Expr, values.get(binder) as Expr));
    if (twin !== undefined) first.set(site, twin);
    else byName.set(binder.name, [...others, binder]);
  }
  const repeated = new Set<Binder>();
  const twins = new Map<Binder, Binder>();
  for (const { site, binder } of made) {
    const twin = first.get(site);
    if (several.has(site)) repeated.add(binder);
    else if (twin !== undefined && twin !== binder) twins.set(binder, twin);
  }
  return { repeated, twins };
}

/** How often each constant is used by the bodies, and by other constants that are used. */
function uses(
  bodies: Bodies,
  definitions: ReadonlyMap<Binder, Expr>,
  shared: (expr: Expr) => Expr,
): ReadonlyMap<Binder, number> {
  const counts = new Map<Binder, number>();
  const queue = Object.values(bodies).flatMap((expr) => expr ?? []);
  for (const expr of queue) {
    for (const { binder } of namesOf(shared(expr))) {
      const definition = binder && definitions.get(binder);
      if (binder === undefined || definition === undefined) continue;
      const count = counts.get(binder) ?? 0;
      if (count === 0) queue.push(definition);
      counts.set(binder, count + 1);
    }
  }
  return counts;
}

function fresh(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 1; taken.has(candidate); count++) candidate = count === 1 ? `${name}'` : `${name}${count}`;
  taken.add(candidate);
  return candidate;
}

const isCommented = ({ leading = [], trailing }: ConstSite): boolean =>
  trailing !== undefined || leading.some((item) => item !== "blank");
