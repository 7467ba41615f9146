/** The lambda of an overlay: `final: prev: …`, where what is not used says so by its name. */
import { ident, lambda, select, type Binder, type Expr } from "../../../nix/ast/index.ts";
import { reference } from "../../../nix/expr/binder.ts";
import { constants, withConstants } from "../../../nix/expr/constants.ts";
import { freeOf } from "../../../nix/expr/scope.ts";
import { symbol } from "../../../nix/expr/symbol.ts";
import type { Found } from "../found.ts";
import { callWith, valueNode, type Lowering } from "../lowering.ts";

/** Two package sets that an overlay, or an extension of Python's packages, is a function of. */
export interface OverlayScope {
  readonly final: Binder;
  readonly prev: Binder;
}

/** Names for a pair of package sets. */
export const overlayScope = (final = "final", prev = "prev"): OverlayScope => ({
  final: { name: final },
  prev: { name: prev },
});

/** An attribute of one of the package sets. */
export const attribute = (binder: Binder, ...path: readonly string[]): Expr =>
  select(reference(binder), path);

/** `final: prev: body`. */
export function overlayLambda({ final, prev }: OverlayScope, body: Expr): Expr {
  const { binders } = freeOf(body);
  const param = (binder: Binder): ReturnType<typeof ident> =>
    binders.has(binder) ? reference(binder) : ident(`_${binder.name}`);
  return lambda(param(final), lambda(param(prev), body));
}

/** What a function of the fleet gives for these arguments, with the constants it declares. */
export function called(
  lowering: Lowering,
  found: Found,
  fn: unknown,
  what: string,
  args: readonly Expr[] = [],
): Expr {
  const own = constants();
  const call = (): unknown =>
    callWith(
      lowering,
      () => (fn as (...args: readonly unknown[]) => unknown)(...args.map((arg) => symbol(arg))),
      {},
      found,
      what,
    );
  const value = own.during(call);
  const place = { origin: found.origin, functions: true };
  return withConstants(own.settle({ body: own.lowering(() => valueNode(lowering, value, place)) }));
}
