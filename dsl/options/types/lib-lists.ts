import type { AnyRef, LeafRef, Nix, Ref, Val } from "../../nix/expr/types.ts";

type List<T> = Val<readonly Val<T>[]>;
type Test<T> = AnyRef | ((item: Ref<T>) => Val<boolean>);

/** `lib.lists`, all of which `lib` has as well. */
export interface Lists {
  readonly optional: <T>(condition: Val<boolean>, value: Val<T>) => Nix<readonly T[]>;
  readonly optionals: <T>(condition: Val<boolean>, values: List<T>) => Nix<readonly T[]>;
  readonly map: <T, U>(f: (item: Ref<T>) => Val<U>, list: List<T>) => Nix<readonly U[]>;
  readonly forEach: <T, U>(list: List<T>, f: (item: Ref<T>) => Val<U>) => Nix<readonly U[]>;
  readonly imap0: <T, U>(
    f: (index: LeafRef<number>, item: Ref<T>) => Val<U>,
    list: List<T>,
  ) => Nix<readonly U[]>;
  readonly imap1: <T, U>(
    f: (position: LeafRef<number>, item: Ref<T>) => Val<U>,
    list: List<T>,
  ) => Nix<readonly U[]>;
  readonly filter: <T>(keep: Test<T>, list: List<T>) => Nix<readonly T[]>;
  readonly concatMap: <T, U>(f: (item: Ref<T>) => List<U>, list: List<T>) => Nix<readonly U[]>;
  readonly concatLists: <T>(lists: Val<readonly List<T>[]>) => Nix<readonly T[]>;
  readonly flatten: (list: Val<readonly unknown[]>) => Nix<never>;
  readonly foldl: <T, A>(f: (sum: Ref<A>, item: Ref<T>) => Val<A>, start: Val<A>, list: List<T>) => Nix<A>;
  readonly "foldl'": <T, A>(f: (sum: Ref<A>, item: Ref<T>) => Val<A>, start: Val<A>, list: List<T>) => Nix<A>;
  readonly foldr: <T, A>(f: (item: Ref<T>, sum: Ref<A>) => Val<A>, start: Val<A>, list: List<T>) => Nix<A>;
  readonly fold: <T, A>(f: (item: Ref<T>, sum: Ref<A>) => Val<A>, start: Val<A>, list: List<T>) => Nix<A>;
  readonly any: <T>(test: Test<T>, list: List<T>) => Nix<boolean>;
  readonly all: <T>(test: Test<T>, list: List<T>) => Nix<boolean>;
  readonly count: <T>(test: Test<T>, list: List<T>) => Nix<number>;
  readonly elem: <T>(item: Val<T>, list: List<T>) => Nix<boolean>;
  readonly elemAt: <T>(list: List<T>, index: Val<number>) => Ref<T>;
  readonly head: <T>(list: List<T>) => Ref<T>;
  readonly tail: <T>(list: List<T>) => Nix<readonly T[]>;
  readonly last: <T>(list: List<T>) => Ref<T>;
  readonly init: <T>(list: List<T>) => Nix<readonly T[]>;
  readonly take: <T>(n: Val<number>, list: List<T>) => Nix<readonly T[]>;
  readonly takeEnd: <T>(n: Val<number>, list: List<T>) => Nix<readonly T[]>;
  readonly drop: <T>(n: Val<number>, list: List<T>) => Nix<readonly T[]>;
  readonly dropEnd: <T>(n: Val<number>, list: List<T>) => Nix<readonly T[]>;
  readonly sublist: <T>(start: Val<number>, n: Val<number>, list: List<T>) => Nix<readonly T[]>;
  readonly length: (list: Val<readonly unknown[]>) => Nix<number>;
  readonly reverseList: <T>(list: List<T>) => Nix<readonly T[]>;
  readonly sort: <T>(before: (a: Ref<T>, b: Ref<T>) => Val<boolean>, list: List<T>) => Nix<readonly T[]>;
  readonly sortOn: <T>(key: (item: Ref<T>) => Val<string | number>, list: List<T>) => Nix<readonly T[]>;
  readonly unique: <T>(list: List<T>) => Nix<readonly T[]>;
  readonly uniqueStrings: (list: List<string>) => Nix<readonly string[]>;
  readonly allUnique: (list: Val<readonly unknown[]>) => Nix<boolean>;
  readonly remove: <T>(item: Val<T>, list: List<T>) => Nix<readonly T[]>;
  readonly subtractLists: <T>(without: List<T>, list: List<T>) => Nix<readonly T[]>;
  readonly intersectLists: <T>(a: List<T>, b: List<T>) => Nix<readonly T[]>;
  readonly mutuallyExclusive: <T>(a: List<T>, b: List<T>) => Nix<boolean>;
  readonly findFirst: <T, D>(test: Test<T>, fallback: Val<D>, list: List<T>) => Nix<T | D>;
  readonly findFirstIndex: <T, D>(test: Test<T>, fallback: Val<D>, list: List<T>) => Nix<number | D>;
  readonly findSingle: <T, D>(test: Test<T>, none: Val<D>, several: Val<D>, list: List<T>) => Nix<T | D>;
  readonly partition: <T>(
    test: Test<T>,
    list: List<T>,
  ) => Nix<{ readonly right: readonly T[]; readonly wrong: readonly T[] }> & {
    readonly right: LeafRef<readonly T[]>;
    readonly wrong: LeafRef<readonly T[]>;
  };
  readonly groupBy: <T>(
    key: (item: Ref<T>) => Val<string>,
    list: List<T>,
  ) => Nix<{ readonly [key: string]: readonly T[] }>;
  readonly zipLists: (a: Val<readonly unknown[]>, b: Val<readonly unknown[]>) => AnyRef;
  readonly zipListsWith: <A, B, U>(
    f: (a: Ref<A>, b: Ref<B>) => Val<U>,
    a: List<A>,
    b: List<B>,
  ) => Nix<readonly U[]>;
  readonly crossLists: (
    f: AnyRef | ((...args: AnyRef[]) => unknown),
    lists: Val<readonly unknown[]>,
  ) => AnyRef;
  readonly range: (first: Val<number>, last: Val<number>) => Nix<readonly number[]>;
  readonly genList: <U>(f: (index: LeafRef<number>) => Val<U>, n: Val<number>) => Nix<readonly U[]>;
  readonly singleton: <T>(value: Val<T>) => Nix<readonly T[]>;
  readonly toList: <T>(value: Val<T> | List<T>) => Nix<readonly T[]>;
  readonly hasPrefixList: AnyRef;
  readonly listDfs: AnyRef;
  readonly toposort: AnyRef;
}
