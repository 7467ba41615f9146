/** What overlays say of `pkgs` in their types. */
import type { AnyRef, InNixpkgs, PackageRef, Python, System, Views } from "../../options/index.ts";
import type { Intersect } from "../imports.ts";
import type { NoPackages, OverlayItem } from "./item.ts";

/** A package that an overlay adds on some platforms alone. */
export declare class AddedOn<out S extends System> {
  private constructor();
  protected readonly on: S;
}

/** A package that an overlay removes: the name is there for its reason, and fits nowhere. */
export declare class RemovedPackage<out Reason extends string> {
  private constructor();
  protected readonly removed: Reason;
}

/** Another nixpkgs, whole. */
export declare class Channel {
  private constructor();
  protected readonly channel: true;
}

/** Where `P` says what it adds to the packages of Python. */
export declare const ofPython: unique symbol;

/** What overlays that change `P` add to the packages of Python. */
export type PythonAdded<P> = P extends { readonly [ofPython]: infer Added } ? Added : NoPackages;

/** The Pythons of nixpkgs with the packages `S`, where `P` adds some. */
export type Pythons<P, S> = P extends { readonly [ofPython]: unknown }
  ? { readonly [K in "python3" | "python313"]: Python<S> } & {
      readonly [K in "python3Packages" | "python313Packages"]: S;
    }
  : NoPackages;

/** What the items of a list add and remove, together. */
export type ChangedBy<I extends readonly unknown[]> = I extends readonly []
  ? NoPackages
  : Intersect<I[number] extends infer Item ? (Item extends OverlayItem<infer P> ? P : NoPackages) : never>;

type Linux = "x86_64-linux" | "aarch64-linux";
type Darwin = "aarch64-darwin" | "x86_64-darwin";

/** Whether what is there on `S` is seen from a view: from one kernel where one of its platforms has it, from both where both have. */
type Sees<V extends keyof Views, S> = V extends System
  ? Meets<S, V>
  : V extends "linux"
    ? Meets<S, Linux>
    : V extends "darwin"
      ? Meets<S, Darwin>
      : Meets<S, Linux> extends true
        ? Meets<S, Darwin>
        : false;
type Meets<S, Of> = [Extract<S, Of>] extends [never] ? false : true;

/**
 * What is new of the packages `P` that an overlay defines: those of nixpkgs keep their own type, unless they are removed.
 * It is asked where the overlay is, and not in each view of `pkgs`: where its type is written, nobody else has to ask.
 */
export type New<P> = { readonly [K in keyof P as NewName<K, P[K]>]: P[K] };
type NewName<K, T> =
  T extends RemovedPackage<string> ? K : K extends string ? (InNixpkgs<K> extends true ? never : K) : K;

/** A name as a view of `pkgs` has it. */
type NameIn<K, T, V extends keyof Views> =
  T extends AddedOn<infer S> ? (Sees<V, S> extends true ? K : never) : K;

type TypeIn<T, V extends keyof Views> =
  T extends AddedOn<System> ? PackageRef : T extends Channel ? Views[V] : T;

/** What overlays that add and remove `P` make of `pkgs` as seen from `V`. */
export type AddedIn<P, V extends keyof Views> = {
  readonly [K in Extract<keyof P, string> as NameIn<K, P[K], V>]: TypeIn<P[K], V>;
};

/** What is composed changes all that its parts do; of overlays of inputs nobody knows. */
export type Defines<P> = AnyRef & DefinedBy<P, unknown extends P ? PropertyKey : keyof P>;
/** `N` are the names in `P`: a type that is written says all of them. */
export interface DefinedBy<P, N = PropertyKey> {
  readonly [defines]: P;
  readonly [names]: N;
}
declare const defines: unique symbol;
declare const names: unique symbol;
