/**
 * Types of what stands where a type may be expected: an option tells what its value has to be, the result of a function
 * of one's own does not.
 *
 * A function declares `<T = Untold, A = T>(value: Expected<T, A>): Told<T, A>`. Where the place tells `T`, errors land on
 * the leaf that is wrong; where it does not, `T` is what was written.
 */
import type { Def, Eval, Nix, NoInf, Val } from "./types.ts";

declare const untold: unique symbol;

/** Stands for the type of a place that tells none. */
export type Untold = typeof untold;

/** A leaf of the type that the place tells, or what is written. */
export type Expected<T, A> = [T] extends [Untold] ? A : Val<NoInf<T>>;

/** The same of a group. */
export type ExpectedGroup<T, A> = [T] extends [Untold] ? A : Def<NoInf<T>>;

/** What an expression evaluates to: the type that the place tells, or that of what is written. */
export type Told<T, A> = [T] extends [Untold] ? Nix<Evaluated<A>> : Nix<T>;

/** What a value written as `A` evaluates to. */
export type Evaluated<A> = A extends Eval<infer T> ? T : A;
