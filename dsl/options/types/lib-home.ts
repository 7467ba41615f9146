/** `lib.generators`, `lib.gvariant`, and `lib.hm` of home-manager's modules. */
import type { AnyRef, Def, Nix, Val } from "../../nix/expr/types.ts";
import type { HmTypes } from "./nix-types.ts";
import type { Anything, AnythingSet, DagEntry } from "./values.ts";

type Text = Val<string>;
type Settings = Def<AnythingSet>;

/** `lib.generators`: data → text of a format. The first argument says how. */
export interface Generators {
  readonly toINI: (how: AnythingSet, data: Settings) => Nix<string>;
  readonly toINIWithGlobalSection: (how: AnythingSet, data: Settings) => Nix<string>;
  readonly toKeyValue: (how: AnythingSet, data: Settings) => Nix<string>;
  readonly toGitINI: (data: Settings) => Nix<string>;
  readonly toJSON: (how: AnythingSet, data: Anything) => Nix<string>;
  readonly toYAML: (how: AnythingSet, data: Anything) => Nix<string>;
  readonly toLua: (how: AnythingSet, data: Anything) => Nix<string>;
  readonly toPlist: (how: AnythingSet, data: Anything) => Nix<string>;
  readonly toDhall: (how: AnythingSet, data: Anything) => Nix<string>;
  readonly toPretty: (how: AnythingSet, data: Anything) => Nix<string>;
  readonly toDconfINI: (data: Settings) => Nix<string>;
  readonly mkLuaInline: (code: Text) => Nix<unknown>;
  readonly mkKeyValueDefault: (how: AnythingSet, separator: Text) => AnyRef;
  readonly mkValueStringDefault: (how: AnythingSet, value?: Anything) => AnyRef;
  readonly mkDconfKeyValue: AnyRef;
  readonly withRecursion: AnyRef;
}

/** `lib.gvariant`: values of dconf. */
export interface Gvariant {
  readonly mkValue: (value: Anything) => Nix<unknown>;
  readonly mkArray: (values: Val<readonly Anything[]>) => Nix<unknown>;
  readonly mkEmptyArray: (type: Anything) => Nix<unknown>;
  readonly mkVariant: (value: Anything) => Nix<unknown>;
  readonly mkTuple: (values: Val<readonly Anything[]>) => Nix<unknown>;
  readonly mkDictionaryEntry: (name: Anything, value: Anything) => Nix<unknown>;
  readonly mkMaybe: (type: Anything, value: Anything) => Nix<unknown>;
  readonly mkNothing: (type: Anything) => Nix<unknown>;
  readonly mkJust: (value: Anything) => Nix<unknown>;
  readonly mkBoolean: (value: Val<boolean>) => Nix<unknown>;
  readonly mkString: (value: Text) => Nix<unknown>;
  readonly mkObjectpath: (value: Text) => Nix<unknown>;
  readonly mkDouble: (value: Val<number>) => Nix<unknown>;
  readonly mkInt16: (value: Val<number>) => Nix<unknown>;
  readonly mkInt32: (value: Val<number>) => Nix<unknown>;
  readonly mkInt64: (value: Val<number>) => Nix<unknown>;
  readonly mkUchar: (value: Val<number>) => Nix<unknown>;
  readonly mkUint16: (value: Val<number>) => Nix<unknown>;
  readonly mkUint32: (value: Val<number>) => Nix<unknown>;
  readonly mkUint64: (value: Val<number>) => Nix<unknown>;
  readonly type: AnyRef;
}

type Names = Val<readonly Text[]>;

/** `lib.hm.dag`: entries of a graph that is written in order. */
export interface Dag {
  readonly entryAnywhere: <T>(data: Val<T>) => Nix<DagEntry<T>>;
  readonly entryAfter: <T>(after: Names, data: Val<T>) => Nix<DagEntry<T>>;
  readonly entryBefore: <T>(before: Names, data: Val<T>) => Nix<DagEntry<T>>;
  readonly entryBetween: <T>(before: Names, after: Names, data: Val<T>) => Nix<DagEntry<T>>;
  readonly entriesAnywhere: <T>(
    tag: Text,
    entries: Val<readonly Val<T>[]>,
  ) => Nix<{ readonly [name: string]: DagEntry<T> }>;
  readonly entriesAfter: <T>(
    tag: Text,
    after: Names,
    entries: Val<readonly Val<T>[]>,
  ) => Nix<{ readonly [name: string]: DagEntry<T> }>;
  readonly topoSort: (dag: Settings) => AnyRef;
  readonly map: (f: (name: AnyRef, value: AnyRef) => unknown, dag: Settings) => AnyRef;
  readonly isEntry: (value: Anything) => Nix<boolean>;
}

/** What home-manager adds to `lib`. */
export interface HomeManagerLib {
  readonly dag: Dag;
  readonly types: HmTypes;
  readonly gvariant: Gvariant;
  readonly generators: AnyRef & {
    readonly toKDL: (how: AnythingSet, data: Settings) => Nix<string>;
    readonly toSCFG: (how: AnythingSet, data: Settings) => Nix<string>;
    readonly toHyprconf: (how: AnythingSet) => Nix<string>;
  };
  readonly strings: AnyRef & {
    readonly storeFileName: (path: Text) => Nix<string>;
    readonly isPathLike: (value: Anything) => Nix<boolean>;
  };
  readonly shell: AnyRef;
  readonly booleans: AnyRef & { readonly yesNo: (value: Val<boolean>) => Nix<string> };
  readonly nushell: AnyRef & { readonly mkNushellInline: (code: Text) => Nix<unknown> };
  readonly assertions: AnyRef;
  readonly deprecations: AnyRef;
  readonly darwin: AnyRef;
  readonly maintainers: AnyRef;
  readonly mcp: AnyRef;
  readonly zsh: AnyRef;
  readonly git: AnyRef;
}
