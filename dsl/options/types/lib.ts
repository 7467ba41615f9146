/** Nixpkgs' `lib`: arguments take `Val`, results are `Nix`, callbacks get references. */
import type { AnyRef, Def, LeafRef, Nix, NoInf, Ref, Val } from "../../nix/expr/types.ts";
import type { NixType, OptionDecl, Types } from "./nix-types.ts";
import type { Attrsets } from "./lib-attrsets.ts";
import type { Generators, Gvariant, HomeManagerLib } from "./lib-home.ts";
import type { Lists } from "./lib-lists.ts";
import type { Strings } from "./lib-strings.ts";
import type { Anything, AnythingSet, Derivation, Path, PathLike } from "./values.ts";

type Text = Val<string>;
type Bool = Val<boolean>;
type List<T> = Val<readonly Val<T>[]>;

/** The argument of `lib.mkOption`. */
export interface OptionArgs<T> {
  /** One of `lib.types`; what an input or a computation gives is not known, and takes anything. */
  readonly type?: NixType<T> | AnyRef;
  readonly default?: Val<NoInf<T>>;
  readonly defaultText?: Anything;
  readonly example?: Anything;
  readonly description?: Text | null;
  readonly internal?: boolean;
  readonly visible?: boolean | "shallow";
  readonly readOnly?: boolean;
  readonly apply?: AnyRef | ((value: Ref<T>) => unknown);
  readonly relatedPackages?: Anything;
}

interface PackageOptionArgs {
  readonly default?: string | readonly string[] | null;
  readonly example?: Anything;
  readonly extraDescription?: Text;
  readonly pkgsText?: string;
}

/** Makes a module of the renaming kind. */
type RenamedModule = Nix<AnythingSet>;
type OptionPath = readonly string[];

export interface Modules {
  readonly mkIf: <T>(condition: Bool, value: Val<NoInf<T>>) => Nix<T>;
  readonly mkMerge: <T>(values: Val<readonly Val<NoInf<T>>[]>) => Nix<T>;
  readonly mkForce: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkDefault: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkOptionDefault: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkImageMediaOverride: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkVMOverride: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkOverride: <T>(priority: Val<number>, value: Val<NoInf<T>>) => Nix<T>;
  readonly mkOrder: <T>(order: Val<number>, value: Val<NoInf<T>>) => Nix<T>;
  readonly mkBefore: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkAfter: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkAssert: <T>(assertion: Bool, message: Text, value: Val<NoInf<T>>) => Nix<T>;
  readonly mkDefinition: <T>(definition: { readonly file: Text; readonly value: Val<NoInf<T>> }) => Nix<T>;
  readonly mkAliasDefinitions: (option: Anything) => Nix<never>;
  readonly mkAliasAndWrapDefinitions: (
    wrap: AnyRef | ((value: AnyRef) => unknown),
    option: Anything,
  ) => Nix<never>;
  readonly mkRenamedOptionModule: (from: OptionPath, to: OptionPath) => RenamedModule;
  readonly mkRenamedOptionModuleWith: (args: AnythingSet) => RenamedModule;
  readonly mkRemovedOptionModule: (path: OptionPath, instead: Text) => RenamedModule;
  readonly mkChangedOptionModule: (
    from: OptionPath,
    to: OptionPath,
    change: (config: AnyRef) => unknown,
  ) => RenamedModule;
  readonly mkMergedOptionModule: (
    from: readonly OptionPath[],
    to: OptionPath,
    merge: (config: AnyRef) => unknown,
  ) => RenamedModule;
  readonly mkAliasOptionModule: (from: OptionPath, to: OptionPath) => RenamedModule;
  readonly mkDerivedConfig: (option: Anything, f: (value: AnyRef) => unknown) => Nix<never>;
  readonly evalModules: (args: AnythingSet) => AnyRef;
  readonly setDefaultModuleLocation: (file: Text, module: Anything) => Nix<AnythingSet>;
  readonly importApply: (file: Val<PathLike>, args: Anything) => Nix<AnythingSet>;
}

export interface Options {
  readonly mkOption: <T = unknown>(option: OptionArgs<T>) => OptionDecl<T>;
  readonly mkEnableOption: (what: Text) => OptionDecl<boolean>;
  readonly mkPackageOption: {
    (
      pkgs: unknown,
      name: string | readonly string[],
      args: PackageOptionArgs & { readonly nullable: true },
    ): OptionDecl<Derivation | null>;
    (
      pkgs: unknown,
      name: string | readonly string[],
      args: PackageOptionArgs & { readonly nullable?: false },
    ): OptionDecl<Derivation>;
  };
  readonly mkSinkUndeclaredOptions: (attrs: AnythingSet) => OptionDecl<unknown>;
  readonly literalExpression: (text: Text) => Nix<unknown>;
  readonly literalMD: (text: Text) => Nix<unknown>;
  readonly mdDoc: (text: Text) => Nix<string>;
  readonly showOption: (path: List<string>) => Nix<string>;
  readonly showFiles: (files: List<string>) => Nix<string>;
  readonly mergeOneOption: AnyRef;
  readonly mergeEqualOption: AnyRef;
  readonly mkOptionType: (type: AnythingSet) => NixType<unknown>;
}

export interface Trivial {
  readonly id: <T>(value: Val<T>) => Nix<T>;
  readonly const: <T>(value: Val<T>) => (ignored: Anything) => Nix<T>;
  readonly pipe: (
    value: Anything,
    functions: readonly (AnyRef | ((value: AnyRef) => unknown) | Fn)[],
  ) => AnyRef;
  readonly flip: (f: AnyRef | Fn) => AnyRef;
  readonly fix: (f: (self: AnyRef) => unknown) => AnyRef;
  readonly min: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly max: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly mod: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly add: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly sub: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly mul: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly div: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly bitAnd: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly bitOr: (a: Val<number>, b: Val<number>) => Nix<number>;
  readonly lessThan: (a: Val<number> | Text, b: Val<number> | Text) => Nix<boolean>;
  readonly and: (a: Bool, b: Bool) => Nix<boolean>;
  readonly or: (a: Bool, b: Bool) => Nix<boolean>;
  readonly xor: (a: Bool, b: Bool) => Nix<boolean>;
  readonly boolToString: (value: Bool) => Nix<string>;
  readonly boolToYesNo: (value: Bool) => Nix<string>;
  readonly toHexString: (n: Val<number>) => Nix<string>;
  readonly fromHexString: (text: Text) => Nix<number>;
  readonly importJSON: (file: Val<PathLike>) => AnyRef;
  readonly importTOML: (file: Val<PathLike>) => AnyRef;
  readonly warn: <T>(message: Text, value: Val<T>) => Nix<T>;
  readonly warnIf: <T>(condition: Bool, message: Text, value: Val<T>) => Nix<T>;
  readonly warnIfNot: <T>(condition: Bool, message: Text, value: Val<T>) => Nix<T>;
  readonly throwIf: <T>(condition: Bool, message: Text, value: Val<T>) => Nix<T>;
  readonly throwIfNot: <T>(condition: Bool, message: Text, value: Val<T>) => Nix<T>;
  readonly assertMsg: (condition: Bool, message: Text) => Nix<boolean>;
  readonly assertOneOf: <T>(name: Text, value: Val<T>, allowed: List<T>) => Nix<boolean>;
  readonly seq: <T>(first: Anything, value: Val<T>) => Nix<T>;
  readonly deepSeq: <T>(first: Anything, value: Val<T>) => Nix<T>;
  readonly trace: <T>(message: Anything, value: Val<T>) => Nix<T>;
  readonly traceVal: <T>(value: Val<T>) => Nix<T>;
  readonly isFunction: (value: Anything) => Nix<boolean>;
  readonly functionArgs: (f: Anything) => AnyRef;
  readonly setFunctionArgs: (f: Anything, args: AnythingSet) => AnyRef;
  readonly toFunction: (value: Anything) => AnyRef;
  readonly inPureEvalMode: LeafRef<boolean>;
  readonly version: LeafRef<string>;
  readonly trivial: AnyRef & { readonly release: LeafRef<string>; readonly version: LeafRef<string> };
  readonly isInt: (value: Anything) => Nix<boolean>;
  readonly isFloat: (value: Anything) => Nix<boolean>;
  readonly isBool: (value: Anything) => Nix<boolean>;
  readonly isString: (value: Anything) => Nix<boolean>;
  readonly isList: (value: Anything) => Nix<boolean>;
  readonly isAttrs: (value: Anything) => Nix<boolean>;
  readonly isPath: (value: Anything) => Nix<boolean>;
  readonly isDerivation: (value: Anything) => Nix<boolean>;
  readonly isStorePath: (value: Anything) => Nix<boolean>;
  readonly typeOf: (value: Anything) => Nix<string>;
  readonly pathExists: (path: Val<PathLike>) => Nix<boolean>;
  readonly readFile: (path: Val<PathLike>) => Nix<string>;
  readonly readDir: (path: Val<PathLike>) => Nix<{ readonly [name: string]: string }>;
  readonly pathIsDirectory: (path: Val<PathLike>) => Nix<boolean>;
  readonly pathIsRegularFile: (path: Val<PathLike>) => Nix<boolean>;
  readonly genericClosure: (args: AnythingSet) => AnyRef;
}
type Fn = (...args: never[]) => unknown;

export interface MetaLib {
  readonly getExe: (pkg: Val<Derivation>) => Nix<string>;
  readonly "getExe'": (pkg: Val<Derivation>, name: Text) => Nix<string>;
  readonly hiPrio: (pkg: Val<Derivation>) => Nix<Derivation>;
  readonly lowPrio: (pkg: Val<Derivation>) => Nix<Derivation>;
  readonly setPrio: (priority: Val<number>, pkg: Val<Derivation>) => Nix<Derivation>;
  readonly setName: (name: Text, pkg: Val<Derivation>) => Nix<Derivation>;
  readonly addMetaAttrs: (attrs: AnythingSet, pkg: Val<Derivation>) => Nix<Derivation>;
  readonly appendToName: (suffix: Text, pkg: Val<Derivation>) => Nix<Derivation>;
  readonly dontDistribute: (pkg: Val<Derivation>) => Nix<Derivation>;
  readonly meta: AnyRef & {
    readonly availableOn: (platform: Anything, pkg: Val<Derivation>) => Nix<boolean>;
  };
  readonly licenses: { readonly [licence: string]: AnyRef };
  readonly maintainers: { readonly [name: string]: AnyRef };
  readonly teams: { readonly [name: string]: AnyRef };
  readonly sourceTypes: { readonly [name: string]: AnyRef };
  readonly platforms: { readonly [name: string]: LeafRef<readonly string[]> };
  readonly systems: AnyRef;
  readonly fakeHash: LeafRef<string>;
  readonly fakeSha256: LeafRef<string>;
  readonly fakeSha512: LeafRef<string>;
}

export interface Sources {
  readonly cleanSource: (source: Val<PathLike>) => Nix<Path>;
  readonly cleanSourceWith: (args: {
    readonly src: Val<PathLike>;
    readonly filter?: AnyRef | ((path: LeafRef<string>, type: LeafRef<string>) => Bool);
    readonly name?: Text;
  }) => Nix<Path>;
  readonly sourceByRegex: (source: Val<PathLike>, patterns: List<string>) => Nix<Path>;
  readonly sourceFilesBySuffices: (source: Val<PathLike>, suffixes: List<string>) => Nix<Path>;
  readonly sources: AnyRef;
  readonly fileset: Fileset;
  readonly filesystem: AnyRef & {
    readonly listFilesRecursive: (folder: Val<PathLike>) => Nix<readonly Path[]>;
    readonly packagesFromDirectoryRecursive: (args: AnythingSet) => AnyRef;
  };
  readonly path: AnyRef & { readonly append: (path: Val<PathLike>, sub: Text) => Nix<Path> };
}

type FilesetLike = Val<PathLike> | Nix<Path>;
export interface Fileset {
  readonly toSource: (args: { readonly root: Val<PathLike>; readonly fileset: FilesetLike }) => Nix<Path>;
  readonly unions: (sets: Val<readonly FilesetLike[]>) => Nix<Path>;
  readonly union: (a: FilesetLike, b: FilesetLike) => Nix<Path>;
  readonly intersection: (a: FilesetLike, b: FilesetLike) => Nix<Path>;
  readonly difference: (a: FilesetLike, b: FilesetLike) => Nix<Path>;
  readonly fileFilter: (keep: (file: AnyRef) => Bool, root: Val<PathLike>) => Nix<Path>;
  readonly gitTracked: (root: Val<PathLike>) => Nix<Path>;
  readonly maybeMissing: (path: Val<PathLike>) => Nix<Path>;
  readonly toList: (set: FilesetLike) => Nix<readonly Path[]>;
}

export interface Customisation {
  readonly makeOverridable: (f: Anything) => AnyRef;
  readonly makeScope: (newScope: Anything, f: (self: AnyRef) => unknown) => AnyRef;
  readonly overrideDerivation: (pkg: Val<Derivation>, f: (old: AnyRef) => unknown) => Nix<Derivation>;
  readonly callPackageWith: (set: Anything, f: Anything, args: AnythingSet) => AnyRef;
  readonly composeExtensions: (f: Anything, g: Anything) => AnyRef;
  readonly composeManyExtensions: (overlays: Val<readonly Anything[]>) => AnyRef;
  readonly extends: (overlay: Anything, f: Anything) => AnyRef;
  readonly makeExtensible: (f: (self: AnyRef) => unknown) => AnyRef;
  readonly extendMkDerivation: (args: AnythingSet) => AnyRef;
  readonly hydraJob: (pkg: Val<Derivation>) => AnyRef;
}

/** Nixpkgs' `lib`. Functions that are not declared here are reached as `lib.<group>.<name>` where the group is open. */
export interface Lib
  extends Modules, Options, Trivial, MetaLib, Sources, Customisation, Strings, Lists, Attrsets {
  readonly types: Types;
  readonly strings: Strings;
  readonly lists: Lists;
  readonly attrsets: Attrsets;
  readonly modules: Modules;
  readonly options: Options;
  readonly customisation: Customisation;
  readonly fixedPoints: AnyRef;
  readonly asserts: Pick<Trivial, "assertMsg" | "assertOneOf">;
  readonly debug: AnyRef;
  readonly versions: {
    readonly major: (version: Text) => Nix<string>;
    readonly minor: (version: Text) => Nix<string>;
    readonly patch: (version: Text) => Nix<string>;
    readonly majorMinor: (version: Text) => Nix<string>;
    readonly splitVersion: (version: Text) => Nix<readonly string[]>;
    readonly pad: (parts: Val<number>, version: Text) => Nix<string>;
  };
  readonly generators: Generators;
  readonly gvariant: Gvariant;
  readonly cli: AnyRef & {
    readonly toCommandLineShellGNU: (how: AnythingSet, options: Def<AnythingSet>) => Nix<string>;
    readonly toCommandLineGNU: (how: AnythingSet, options: Def<AnythingSet>) => Nix<readonly string[]>;
    readonly toGNUCommandLineShell: (how: AnythingSet, options: Def<AnythingSet>) => Nix<string>;
    readonly toGNUCommandLine: (how: AnythingSet, options: Def<AnythingSet>) => Nix<readonly string[]>;
  };
  readonly network: AnyRef;
  readonly kernel: AnyRef;
  /** What home-manager adds to `lib` in its modules. */
  readonly hm: HomeManagerLib;
  /** What a flake's lib has besides: `lib.nixosSystem`. */
  readonly nixosSystem: (args: AnythingSet) => AnyRef;
}
