/**
 * What the builders' `config` takes, and how a name that no option has is found in it.
 *
 * TypeScript looks for unknown names in a literal that is an argument, but not in one that a function returns. So a
 * builder infers what is returned, `R`, and asks for `Known<R, O>`: `R` itself, with every unknown name impossible. The
 * error then stands on that name's value.
 */
import type { Def, Eval, Nix } from "../nix/expr/types.ts";

/** Definitions of options `O`: a plain attribute set, or a function of the module arguments that returns `R`. */
export type Config<Args, O, R> = ConfigFunction<Args, O, R> | (R extends Unwritten ? Def<O> : never);

/**
 * A function of the module arguments. TypeScript types its arguments by the signature, once all else is inferred; what it
 * returns, by the second one: into a conditional type it puts what it has inferred so far, into a signature it does not.
 *
 * Where what is returned fits no better than `O` itself, the first one stands alone: of an intersection TypeScript does
 * not ask whether a value has any name of a set in which all are optional.
 */
export type ConfigFunction<Args, O, R> = ((args: Args) => Later<O, Known<R, O> | Nix<O>>) &
  ([O] extends [R] ? unknown : Returns<O, R>);
/** `X`, of which nothing is seen while `O` is being inferred. */
type Later<O, X> = [O] extends [never] ? unknown : X;
type Returns<O, R> = O extends infer Inferred ? (args: never) => Known<R, Inferred> | Nix<Inferred> : never;

/** What `R` is where no literal is returned: nobody writes this. `O & Unwritten` is the default of every `R`. */
export interface Unwritten {
  readonly [unwritten]: true;
}
declare const unwritten: unique symbol;

/**
 * Of a specification: `config` is there when `R` is, and no `undefined` keeps an error away from its leaf. (`object` would
 * make an intersection of the function.)
 */
export type Written<R> = R extends Unwritten ? unknown : { readonly config: NonNullable<unknown> };

/** The literal `R` itself, where it has no name that `O` has not. Walks what was written, never the tree of options. */
export type Known<R, O> = R & ([O] extends [R] ? unknown : R extends Unwritten ? unknown : Unknown<R, O>);

type Unknown<R, O> = unknown extends O
  ? unknown
  : R extends AnyEval
    ? unknown
    : R extends Fn
      ? Returned<R, O>
      : R extends readonly unknown[]
        ? { readonly [K in keyof R]: Unknown<R[K], Plain<Item<O>>> }
        : R extends object
          ? { readonly [K in keyof R]: K extends KeyOf<O> ? Unknown<R[K], Plain<At<O, K>>> : NoSuchOption<K> }
          : unknown;
/** A function in place of a value: `perSystem`, a module as a value. */
type Returned<R, O> = R extends (...args: never) => infer V
  ? Extract<O, Fn> extends (...args: never) => infer P
    ? (...args: never) => Unknown<V, Plain<P>>
    : unknown
  : unknown;
/** The type of a name or an element, in any member of a union that has it. */
type KeyOf<O> = O extends unknown ? keyof O : never;
type At<O, K> = O extends unknown ? (K extends keyof O ? O[K] : never) : never;
type Item<O> = O extends readonly (infer E)[] ? E : never;
type Plain<D> = Exclude<D, AnyEval | Scalar | undefined>;
type Fn = (...args: never) => unknown;
type Scalar = string | number | boolean | null;
// oxlint-disable-next-line typescript/no-explicit-any -- `any` is the only bound that every Eval<T> meets
type AnyEval = Eval<any>;

/** What a name that no option has would have to be. */
export interface NoSuchOption<K> {
  readonly [noSuchOption]: K;
}
declare const noSuchOption: unique symbol;
