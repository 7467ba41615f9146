/**
 * What the builders' `config` takes, and how a name that no option has is found in it.
 *
 * TypeScript looks for unknown names in a literal that is an argument, but not in one that a function returns. So a
 * builder infers what is returned, `R`, and walks it. Where every name is known, `O` alone is asked for: then the editor
 * finds the option behind each name, and shows what it is. Where one is not, `R` itself is, with that name impossible:
 * the error stands on its value.
 */
import type { Def, Eval, Nix, Nobody } from "../nix/expr/types.ts";

/** Definitions of options `O`: a plain attribute set, or a function of the module arguments that returns `R`. */
export type Config<Args, O, R> = ConfigFunction<Args, O, R> | (R extends Unwritten ? Def<O> : never);

/**
 * A function of the module arguments. TypeScript types its arguments by the signature, once all else is inferred; what it
 * returns, by the second one: into a conditional type it puts what it has inferred so far, into a signature it does not.
 *
 * Where what is returned fits no better than `O` itself, the first one stands alone: of an intersection TypeScript does
 * not ask whether a value has any name of a set in which all are optional.
 */
export type ConfigFunction<Args, O, R> = ((args: Args) => Later<O, Returned<R, O>>) &
  ([O] extends [R] ? unknown : Returns<O, R>);
/** `X`, of which nothing is seen while `O` is being inferred. */
type Later<O, X> = [O] extends [never] ? unknown : X;
type Returns<O, R> = O extends infer Inferred ? (args: never) => Returned<R, Inferred> : never;

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

/** What the function has to return: definitions of `O`, or the literal `R` itself without the names that `O` has not. */
type Returned<R, O> = Nix<O> | ([Strangers<R, O>] extends [never] ? O : Known<R, O>);

/**
 * The names in the literal `R` that `O` has not. Walks what was written, never the tree of options: what a function of one's
 * own returns as a `Definition` is of one of the types of `O` itself.
 */
type Strangers<R, O> = [O] extends [R] ? never : R extends Unwritten ? never : Names<R, O>;
type Names<R, O> = unknown extends O
  ? never
  : R extends AnyEval
    ? never
    : R extends Fn
      ? NamesOfResult<R, O>
      : [R] extends [Extract<O, R>]
        ? never
        : R extends readonly (infer E)[]
          ? Names<E, Plain<Item<O>>>
          : R extends object
            ? { [K in keyof R]-?: K extends KeyOf<O> ? NamesAt<R, O, K> : K }[keyof R]
            : never;

/** Below a name that `O` has. Most of what is written there has no names, and is not looked at closer. */
type NamesAt<R, O, K extends keyof R> = R[K] extends Scalar | AnyEval ? never : Names<R[K], Plain<At<O, K>>>;

type NamesOfResult<R, O> = R extends (...args: never) => infer V
  ? Extract<O, Fn> extends (...args: never) => infer P
    ? Names<V, Plain<P>>
    : never
  : never;

/** `R` with those names impossible. */
type Known<R, O> = R & ([O] extends [R] ? unknown : R extends Unwritten ? unknown : Without<R, O>);

type Without<R, O> = unknown extends O
  ? unknown
  : R extends AnyEval
    ? unknown
    : R extends Fn
      ? WithoutInResult<R, O>
      : [R] extends [Extract<O, R>]
        ? unknown
        : R extends readonly unknown[]
          ? { readonly [K in keyof R]: Without<R[K], Plain<Item<O>>> }
          : R extends object
            ? {
                readonly [K in keyof R]: K extends KeyOf<O>
                  ? Without<R[K], Plain<At<O, K>>>
                  : NoSuchOption<K>;
              }
            : unknown;
/** Of a function in place of a value: `perSystem`, a module as a value. */
type WithoutInResult<R, O> = R extends (...args: never) => infer V
  ? Extract<O, Fn> extends (...args: never) => infer P
    ? (...args: never) => Without<V, Plain<P>>
    : unknown
  : unknown;

/** The type of a name or an element, in any member of a union that has it. */
type KeyOf<O> = O extends unknown ? keyof O : never;
type At<O, K> = O extends unknown ? (K extends keyof O ? O[K] : never) : never;
type Item<O> = O extends readonly (infer E)[] ? E : never;
type Plain<D> = Exclude<D, AnyEval | Nobody | Scalar | undefined>;
type Fn = (...args: never) => unknown;
type Scalar = string | number | boolean | null;
// oxlint-disable-next-line typescript/no-explicit-any -- `any` is the only bound that every Eval<T> meets
type AnyEval = Eval<any>;

/** What a name that no option has would have to be. */
export interface NoSuchOption<K> {
  readonly [noSuchOption]: K;
}
declare const noSuchOption: unique symbol;
