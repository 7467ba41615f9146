/** What may stand in `imports`, and which options it brings. */
import type { NoInf } from "../nix/expr/types.ts";
import type { AnyRef } from "../options/index.ts";
import type { Aggregate } from "./aggregate.ts";
import type { ModuleClass } from "./class.ts";
import type { FileRef } from "./file.ts";

declare const provides: unique symbol;

/** Carries what a module declares, by class; only types know this member. */
export interface Provides<P> {
  readonly [provides]: P;
}

/** No options beside those of the class. */
export interface NoOptions {}

/** What a module of class `C` may import. */
export type Importable<C extends ModuleClass> =
  Provides<{ readonly [K in C]: unknown }> | Aggregate | FileRef | AnyRef;

/** A list for `imports` of class `C`. */
export type Imports<C extends ModuleClass> = readonly Importable<C>[];

type ProvidedTo<C extends ModuleClass, M> =
  M extends Provides<infer P> ? (C extends keyof P ? P[C] : NoOptions) : NoOptions;

export type Intersect<U> = (U extends unknown ? (each: U) => void : never) extends (each: infer A) => void
  ? A
  : never;

/** What the modules of `I`, and those they import, declare for class `C`: declarations, which `OptionsOf` reads. */
export type Imported<C extends ModuleClass, I extends readonly unknown[]> = I extends readonly []
  ? NoOptions
  : Intersect<ProvidedTo<C, I[number]>>;

/**
 * What a module that declares `D` and imports `I` brings to who imports it for class `C`. `D` is what it declares, and never what
 * a type in front of the equals sign says.
 */
export type Brought<C extends ModuleClass, D, I extends readonly unknown[]> = NoInf<D> & Imported<C, I>;
