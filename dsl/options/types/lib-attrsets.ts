import type { AnyRef, LeafRef, Nix, Ref, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, Derivation } from "./values.ts";

type Text = Val<string>;
type List<T> = Val<readonly Val<T>[]>;
/** A set whose values are of one type, or any set that Nix computes. */
type SetOf<T> = Attrs<Val<T>> | Nix<Attrs<Val<T>>> | Nix<object>;
type AnySet = AnythingSet | Nix<object>;
type KeyTest<T> = (name: LeafRef<string>, value: Ref<T>) => Val<boolean>;

/** What `lib.nameValuePair` makes. */
export interface NameValuePair<T> {
  readonly name: Text;
  readonly value: Val<T>;
}
type Pair<T> = NameValuePair<T> | Nix<NameValuePair<T>>;

/** `lib.attrsets`, all of which `lib` has as well. */
export interface Attrsets {
  readonly optionalAttrs: <T>(condition: Val<boolean>, value: T | Nix<T>) => Nix<T>;
  readonly mapAttrs: <T, U>(
    f: (name: LeafRef<string>, value: Ref<T>) => Val<U>,
    set: SetOf<T>,
  ) => Nix<Attrs<U>>;
  readonly "mapAttrs'": <T, U>(
    f: (name: LeafRef<string>, value: Ref<T>) => Pair<U>,
    set: SetOf<T>,
  ) => Nix<Attrs<U>>;
  readonly mapAttrsToList: <T, U>(
    f: (name: LeafRef<string>, value: Ref<T>) => Val<U>,
    set: SetOf<T>,
  ) => Nix<readonly U[]>;
  readonly mapAttrsRecursive: (f: (path: AnyRef, value: AnyRef) => unknown, set: AnySet) => AnyRef;
  readonly mapAttrsRecursiveCond: (
    enter: (set: AnyRef) => Val<boolean>,
    f: (path: AnyRef, value: AnyRef) => unknown,
    set: AnySet,
  ) => AnyRef;
  readonly concatMapAttrs: <T, U>(
    f: (name: LeafRef<string>, value: Ref<T>) => U | Nix<U>,
    set: SetOf<T>,
  ) => Nix<U>;
  readonly filterAttrs: <T>(keep: KeyTest<T>, set: SetOf<T>) => Nix<Attrs<T>>;
  readonly filterAttrsRecursive: (keep: KeyTest<unknown>, set: AnySet) => AnyRef;
  readonly genAttrs: <U>(names: List<string>, f: (name: LeafRef<string>) => Val<U>) => Nix<Attrs<U>>;
  readonly "genAttrs'": <T, U>(list: List<T>, f: (item: Ref<T>) => Pair<U>) => Nix<Attrs<U>>;
  readonly listToAttrs: <U>(pairs: Val<readonly Pair<U>[]>) => Nix<Attrs<U>>;
  readonly nameValuePair: <T>(name: Text, value: Val<T>) => Nix<NameValuePair<T>>;
  readonly attrNames: (set: AnySet) => Nix<readonly string[]>;
  readonly attrValues: <T>(set: SetOf<T>) => Nix<readonly T[]>;
  readonly attrsToList: <T>(
    set: SetOf<T>,
  ) => Nix<readonly { readonly name: Val<string>; readonly value: Val<T> }[]>;
  readonly getAttr: (name: Text, set: AnySet) => AnyRef;
  readonly hasAttr: (name: Text, set: AnySet) => Nix<boolean>;
  readonly attrByPath: (path: List<string>, fallback: Anything, set: AnySet) => AnyRef;
  readonly hasAttrByPath: (path: List<string>, set: AnySet) => Nix<boolean>;
  readonly getAttrFromPath: (path: List<string>, set: AnySet) => AnyRef;
  readonly setAttrByPath: (path: List<string>, value: Anything) => Nix<never>;
  readonly getAttrs: <T>(names: List<string>, set: SetOf<T>) => Nix<Attrs<T>>;
  readonly attrVals: <T>(names: List<string>, set: SetOf<T>) => Nix<readonly T[]>;
  readonly catAttrs: (name: Text, sets: Val<readonly Anything[]>) => Nix<never>;
  readonly removeAttrs: <T>(set: SetOf<T>, names: List<string>) => Nix<Attrs<T>>;
  readonly intersectAttrs: <T>(names: AnySet, set: SetOf<T>) => Nix<Attrs<T>>;
  readonly mergeAttrs: <A, B>(a: A | Nix<A>, b: B | Nix<B>) => Nix<A & B>;
  readonly mergeAttrsList: <T>(sets: Val<readonly (T | Nix<T>)[]>) => Nix<T>;
  readonly recursiveUpdate: <A, B>(a: A | Nix<A>, b: B | Nix<B>) => Nix<A & B>;
  readonly recursiveUpdateUntil: (
    stop: AnyRef | ((...args: AnyRef[]) => unknown),
    a: AnySet,
    b: AnySet,
  ) => AnyRef;
  readonly updateManyAttrsByPath: (updates: Anything, set: AnySet) => AnyRef;
  readonly foldAttrs: (
    f: (item: AnyRef, sum: AnyRef) => unknown,
    start: Anything,
    sets: Val<readonly Anything[]>,
  ) => AnyRef;
  readonly foldlAttrs: <A, T>(
    f: (sum: Ref<A>, name: LeafRef<string>, value: Ref<T>) => Val<A>,
    start: Val<A>,
    set: SetOf<T>,
  ) => Nix<A>;
  readonly collect: (test: (value: AnyRef) => Val<boolean>, set: AnySet) => AnyRef;
  readonly cartesianProduct: (lists: AnySet) => AnyRef;
  readonly mapCartesianProduct: (f: (choice: AnyRef) => unknown, lists: AnySet) => AnyRef;
  readonly zipAttrs: (sets: Val<readonly Anything[]>) => AnyRef;
  readonly zipAttrsWith: (
    f: (name: LeafRef<string>, values: AnyRef) => unknown,
    sets: Val<readonly Anything[]>,
  ) => AnyRef;
  readonly matchAttrs: (pattern: AnySet, set: AnySet) => Nix<boolean>;
  readonly showAttrPath: (path: List<string>) => Nix<string>;
  readonly recurseIntoAttrs: <T>(set: T | Nix<T>) => Nix<T>;
  readonly dontRecurseIntoAttrs: <T>(set: T | Nix<T>) => Nix<T>;
  readonly getBin: (pkg: Val<Derivation>) => Nix<Derivation>;
  readonly getDev: (pkg: Val<Derivation>) => Nix<Derivation>;
  readonly getLib: (pkg: Val<Derivation>) => Nix<Derivation>;
  readonly getMan: (pkg: Val<Derivation>) => Nix<Derivation>;
  readonly getOutput: (output: Text, pkg: Val<Derivation>) => Nix<Derivation>;
  readonly getFirstOutput: (outputs: List<string>, pkg: Val<Derivation>) => Nix<Derivation>;
  readonly chooseDevOutputs: (packages: List<Derivation>) => Nix<readonly Derivation[]>;
  readonly toDerivation: (path: Text) => Nix<Derivation>;
}
