/**
 * The types of values that only Nix can compute.
 *
 * - `T`              a plain JavaScript value, written as a literal
 * - `Nix<T>`         an expression whose value Nix computes (`mkIf`, `nix.if`, `` nix`…` ``, a call)
 * - `Ref<T>`         a reference into `config`, `pkgs`, an input, a module argument: leaf or group
 * - `Def<T>`         what may be written where a *group* of options (attribute set, submodule) is taken
 * - `Val<T>`         what may be written where a *leaf* (string, number, list …) is taken
 *
 * `Nix<T>` starts with `void &` so that object literals keep "did you mean" and one-line messages; `LeafRef` starts
 * with `symbol &` and has a call signature so that `if (ref)`, `ref + 1`, `` `${ref}` `` and `[...ref]` are type errors.
 *
 * What a class here holds is protected, not private: of private members the declarations of the package tell no type.
 */
export declare class Eval<out T> {
  private constructor();
  protected readonly evaluatesTo: T;
}

/** What only Nix can compute. */
export type Nix<T> = void & Eval<T>;

/**
 * What nobody has. In `Def` it is for TypeScript: to see which member of a union a literal is, it goes through the names of
 * the first one, and finds the type of each that is not written; of `services` in NixOS that is 1,500. A symbol comes first,
 * and has no such names.
 */
export type Nobody = typeof nobody;
declare const nobody: unique symbol;

/** What may be written where a group of options is taken. */
export type Def<T> = T | Nix<T> | Nobody;

/** What may be written where a leaf is taken. */
export type Val<T> = T | Nix<T> | (symbol & Eval<T>);

/** Has a call signature (so that conditions on it are errors); its function members mean nothing in Nix. */
interface Callable {
  (arg: never): Nix<unknown>;
  readonly name: Nix<unknown>;
  readonly length: Nix<unknown>;
  readonly call: Nix<unknown>;
  readonly apply: Nix<unknown>;
  readonly bind: Nix<unknown>;
  readonly description: Nix<unknown>;
}

/** A reference to a leaf: `config.services.openssh.enable`. */
export type LeafRef<T> = symbol & Eval<T> & Callable;

/**
 * A value that no JavaScript literal makes: a derivation, a path. `R` is what a reference to it looks like.
 * Subclasses are declared only (`dsl/options/types/values.ts`); no instance exists.
 */
export declare abstract class Opaque<out R> {
  protected constructor();
  protected readonly seenAs: R;
}

/** A reference of which nobody knows the type: every name may follow, and it is taken everywhere. */
export type AnyRef = Nix<never> & AnyMembers;
export interface AnyMembers {
  (...args: readonly unknown[]): AnyRef;
  readonly [name: string]: AnyRef;
}

type Leaf = string | number | boolean | null | readonly unknown[] | Opaque<unknown>;
type Fn = (...args: never) => unknown;

/**
 * What a definition holds: its literal part. Two modules that declare into one group give `Def<A> & Def<B>`, whose
 * literal part is `A & B`.
 */
type Unwrap<D> =
  Extract<D, AnyEval> extends Eval<infer U> ? (unknown extends U ? unknown : Literal<D>) : never;
type Literal<D> = Exclude<D, AnyEval | Nobody | undefined>;
// oxlint-disable-next-line typescript/no-explicit-any -- `any` is the only bound that every Eval<T> meets
type AnyEval = Eval<any>;

/** A reference to a group: its members are references. Of a group or a list, those of the group. */
export type GroupRef<T> = Nix<T> & Members<Exclude<T, Leaf | Fn>>;
type Members<T> = { readonly [K in keyof T]-?: Ref<Unwrap<T[K]>> };

/**
 * A reference to a group of which more is there than is known, at any depth: the members of `T` are what they are, and any other name
 * is a reference of which nobody knows the type.
 */
export type OpenRef<T> = Nix<never> & OpenMembers<Exclude<T, Leaf | Fn>> & AnyMembers;
type OpenMembers<T> = { readonly [K in keyof T]-?: OpenMember<Unwrap<T[K]>> };
type OpenMember<T> = Ref<T> extends infer R ? (R extends Nix<T> ? OpenRef<T> : R) : never;

type Scalar = string | number | boolean;

/**
 * A reference to a value of type `T`. One of an unknown type, to a function, or to what may be a scalar as well as a
 * group (a value of free settings) may be used as anything; what takes a string as well as a path (`types.path`) reads
 * as a string.
 */
export type Ref<T> = unknown extends T
  ? AnyRef
  : [T] extends [never]
    ? AnyRef
    : [Exclude<T, null>] extends [Opaque<infer R>]
      ? R
      : [T] extends [Leaf]
        ? LeafRef<Exclude<T, Opaque<unknown>>>
        : [Exclude<T, null>] extends [Fn]
          ? AnyRef
          : [Extract<T, Scalar>] extends [never]
            ? GroupRef<T>
            : AnyRef;

/** Keeps `T` from being inferred here: `mkIf` takes its type from where it is written, so errors land on the leaf. */
// oxlint-disable-next-line typescript/no-explicit-any -- a deferred conditional needs a bound that is always true
export type NoInf<T> = [T][T extends any ? 0 : never];
