/** A function among the properties of a specification, of which `R` is inferred. */

/** What stands for `R` where the function was not written. */
export interface Unwritten {
  readonly [unwritten]: true;
}
declare const unwritten: unique symbol;

/** The property is there when `R` is: no `undefined` keeps an error away from its leaf. */
export type Written<R, K extends string> = R extends Unwritten
  ? unknown
  : { readonly [P in K]: NonNullable<unknown> };
