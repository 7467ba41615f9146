/** Options of a class together with those that modules declare. */
import type { NoOptions } from "./imports.ts";
import type { Def, Eval, Nobody, Opaque } from "../nix/expr/types.ts";
import type { Attrs } from "../options/index.ts";

/**
 * The options `A` of a class and `B` of modules: one group where both have one. Their intersection would mean the same,
 * but multiplies the alternatives of `Def` wherever the two meet, and copies every name of the larger one each time.
 * `NoOptions` keeps a set in which all are optional from being asked whether a value has any of its names: then the error
 * would stand on the whole of it.
 */
export type Merged<A, B> = [keyof B] extends [never]
  ? A & NoOptions
  : [Extract<keyof B, keyof A>] extends [never]
    ? A & B
    : Without<A, Extract<keyof B, keyof A>> & {
        readonly [K in keyof B]: K extends keyof A ? Both<A[K], B[K]> : B[K];
      };

/** Known by the names alone, so that it is made once for all modules that declare into the same groups. */
type Without<A, N> = { readonly [K in keyof A as K extends N ? never : K]: A[K] };

/** What is declared twice: a group of both, a set of such groups, else what the module says. */
type Both<A, B> = [Group<A>] extends [never]
  ? [Group<ElementOf<A>>] extends [never]
    ? B
    : [Group<ElementOf<B>>] extends [never]
      ? B
      : [ElementOf<A>] extends [ElementOf<B>]
        ? A
        : Def<Attrs<Both<ElementOf<A>, ElementOf<B>>>>
  : [Group<B>] extends [never]
    ? B
    : Def<Merged<Group<A>, Group<B>>>;

/** What an `attrsOf` holds: a module that declares it again, with a submodule, adds to each. */
type ElementOf<D> =
  Exclude<D, AnyEval | Nobody | undefined> extends infer L ? (L extends Attrs<infer E> ? E : never) : never;

/** The literal part of a definition, if it is a group with known names. */
type Group<D> =
  Exclude<D, AnyEval | Nobody | undefined> extends infer L
    ? [L] extends [string | number | boolean | null | readonly unknown[] | Opaque<unknown> | Fn]
      ? never
      : string extends keyof L
        ? never
        : L
    : never;
type Fn = (...args: never) => unknown;
// oxlint-disable-next-line typescript/no-explicit-any -- `any` is the only bound that every Eval<T> meets
type AnyEval = Eval<any>;
