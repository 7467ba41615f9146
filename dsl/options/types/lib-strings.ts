import type { AnyRef, LeafRef, Nix, Ref, Val } from "../../nix/expr/types.ts";
import type { Anything, Derivation, Interpolable } from "./values.ts";

type Text = Val<string>;
/** Strings, paths and derivations: what Nix turns into a string by itself. */
type Texts = Val<readonly Val<Interpolable>[]>;
type List<T> = Val<readonly Val<T>[]>;

/** `lib.strings`, all of which `lib` has as well. */
export interface Strings {
  readonly concatStrings: (parts: Texts) => Nix<string>;
  readonly concatStringsSep: (separator: Text, parts: Texts) => Nix<string>;
  readonly concatLines: (lines: Texts) => Nix<string>;
  readonly concatMapStrings: <T>(f: (item: Ref<T>) => Val<Interpolable>, list: List<T>) => Nix<string>;
  readonly concatMapStringsSep: <T>(
    separator: Text,
    f: (item: Ref<T>) => Val<Interpolable>,
    list: List<T>,
  ) => Nix<string>;
  readonly concatImapStrings: <T>(
    f: (position: LeafRef<number>, item: Ref<T>) => Text,
    list: List<T>,
  ) => Nix<string>;
  readonly concatImapStringsSep: <T>(
    separator: Text,
    f: (position: LeafRef<number>, item: Ref<T>) => Text,
    list: List<T>,
  ) => Nix<string>;
  readonly intersperse: <T>(separator: Val<T>, list: List<T>) => Nix<readonly T[]>;
  readonly optionalString: (condition: Val<boolean>, text: Val<Interpolable>) => Nix<string>;
  readonly hasPrefix: (prefix: Text, text: Text) => Nix<boolean>;
  readonly hasSuffix: (suffix: Text, text: Text) => Nix<boolean>;
  readonly hasInfix: (infix: Text, text: Text) => Nix<boolean>;
  readonly removePrefix: (prefix: Text, text: Text) => Nix<string>;
  readonly removeSuffix: (suffix: Text, text: Text) => Nix<string>;
  readonly splitString: (separator: Text, text: Text) => Nix<readonly string[]>;
  readonly stringToCharacters: (text: Text) => Nix<readonly string[]>;
  readonly stringLength: (text: Val<Interpolable>) => Nix<number>;
  readonly substring: (start: Val<number>, length: Val<number>, text: Val<Interpolable>) => Nix<string>;
  readonly replaceStrings: (from: List<string>, to: Texts, text: Text) => Nix<string>;
  readonly replaceString: (from: Text, to: Text, text: Text) => Nix<string>;
  readonly toLower: (text: Text) => Nix<string>;
  readonly toUpper: (text: Text) => Nix<string>;
  readonly toSentenceCase: (text: Text) => Nix<string>;
  readonly toCamelCase: (text: Text) => Nix<string>;
  readonly trim: (text: Text) => Nix<string>;
  readonly trimWith: (how: { readonly start?: boolean; readonly end?: boolean }, text: Text) => Nix<string>;
  readonly fixedWidthString: (width: Val<number>, filler: Text, text: Text) => Nix<string>;
  readonly fixedWidthNumber: (width: Val<number>, n: Val<number>) => Nix<string>;
  readonly replicate: <T>(n: Val<number>, value: Val<T>) => Nix<readonly T[]>;
  readonly escape: (characters: List<string>, text: Text) => Nix<string>;
  readonly escapeShellArg: (argument: Val<Interpolable | number>) => Nix<string>;
  readonly escapeShellArgs: (args: Val<readonly Val<Interpolable | number>[]>) => Nix<string>;
  readonly escapeNixString: (text: Text) => Nix<string>;
  readonly escapeRegex: (text: Text) => Nix<string>;
  readonly escapeURL: (text: Text) => Nix<string>;
  readonly escapeXML: (text: Text) => Nix<string>;
  readonly escapeNixIdentifier: (text: Text) => Nix<string>;
  readonly escapeC: (characters: List<string>, text: Text) => Nix<string>;
  readonly toShellVar: (name: Text, value: Anything) => Nix<string>;
  readonly toShellVars: (vars: Anything) => Nix<string>;
  readonly isValidPosixName: (text: Text) => Nix<boolean>;
  readonly match: (pattern: Text, text: Text) => Nix<readonly (string | null)[] | null>;
  readonly split: (pattern: Text, text: Text) => AnyRef;
  readonly hash: AnyRef;
  readonly hashString: (algorithm: "md5" | "sha1" | "sha256" | "sha512", text: Text) => Nix<string>;
  readonly hashFile: (
    algorithm: "md5" | "sha1" | "sha256" | "sha512",
    file: Val<Interpolable>,
  ) => Nix<string>;
  readonly toInt: (text: Text) => Nix<number>;
  readonly toIntBase10: (text: Text) => Nix<number>;
  readonly toString: (value: Anything) => Nix<string>;
  readonly floatToString: (n: Val<number>) => Nix<string>;
  readonly toJSON: (value: Anything) => Nix<string>;
  readonly fromJSON: (text: Text) => AnyRef;
  readonly fromTOML: (text: Text) => AnyRef;
  readonly readPathsFromFile: AnyRef;
  readonly fileContents: (file: Val<Interpolable>) => Nix<string>;
  readonly makeBinPath: (packages: Texts) => Nix<string>;
  readonly makeLibraryPath: (packages: Texts) => Nix<string>;
  readonly makeIncludePath: (packages: Texts) => Nix<string>;
  readonly makeSearchPath: (folder: Text, packages: Texts) => Nix<string>;
  readonly makeSearchPathOutput: (output: Text, folder: Text, packages: Texts) => Nix<string>;
  readonly getName: (pkg: Val<Derivation | string>) => Nix<string>;
  readonly getVersion: (pkg: Val<Derivation | string>) => Nix<string>;
  readonly nameFromURL: (url: Text, separator: Text) => Nix<string>;
  readonly sanitizeDerivationName: (name: Text) => Nix<string>;
  readonly versionAtLeast: (version: Text, atLeast: Text) => Nix<boolean>;
  readonly versionOlder: (version: Text, than: Text) => Nix<boolean>;
  readonly compareVersions: (a: Text, b: Text) => Nix<number>;
  readonly splitVersion: (version: Text) => Nix<readonly string[]>;
  readonly cmakeFeature: (name: Text, value: Text) => Nix<string>;
  readonly cmakeBool: (name: Text, value: Val<boolean>) => Nix<string>;
  readonly cmakeOptionType: (type: Text, name: Text, value: Text) => Nix<string>;
  readonly mesonOption: (name: Text, value: Text) => Nix<string>;
  readonly mesonBool: (name: Text, value: Val<boolean>) => Nix<string>;
  readonly mesonEnable: (name: Text, value: Val<boolean>) => Nix<string>;
  readonly enableFeature: (enable: Val<boolean>, name: Text) => Nix<string>;
  readonly withFeature: (enable: Val<boolean>, name: Text) => Nix<string>;
  readonly lowerChars: LeafRef<readonly string[]>;
  readonly upperChars: LeafRef<readonly string[]>;
  readonly naturalSort: (list: List<string>) => Nix<readonly string[]>;
  readonly levenshtein: (a: Text, b: Text) => Nix<number>;
  readonly isConvertibleWithToString: (value: Anything) => Nix<boolean>;
  readonly isStringLike: (value: Anything) => Nix<boolean>;
  readonly baseNameOf: (path: Val<Interpolable>) => Nix<string>;
  readonly dirOf: (path: Val<Interpolable>) => Nix<string>;
  readonly placeholder: (output: Text) => Nix<string>;
}
