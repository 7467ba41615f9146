/** Attributes of derivations, as `stdenv.mkDerivation` and `overrideAttrs` take and give them. */
import type { AnyRef, Def, Eval, LeafRef, Nix, Nobody, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Derivation, PackageRef, PathLike } from "./values.ts";

type Text = Val<string>;
type Texts = Val<readonly Val<string>[]>;
type Flag = Val<boolean>;
type Inputs = Val<readonly Val<PathLike | null>[]>;
type Hook = Val<string | null>;

/** A step of a build, with what comes before and behind it. */
type Phases =
  "unpack" | "patch" | "configure" | "build" | "check" | "install" | "fixup" | "installCheck" | "dist";
type Hooks = { readonly [P in Phases as `pre${Capitalize<P>}` | `post${Capitalize<P>}`]?: Hook } & {
  readonly [P in Phases as `${P}Phase`]?: Hook;
};

/** What a builder of a language adds to `mkDerivation`. */
interface LanguageAttrs {
  // Rust
  readonly cargoHash?: Text;
  readonly cargoDeps?: Val<Derivation>;
  readonly cargoLock?: Def<AnythingSet>;
  readonly cargoPatches?: Inputs;
  readonly cargoRoot?: Text;
  readonly cargoBuildFlags?: Texts;
  readonly cargoTestFlags?: Texts;
  readonly checkFlags?: Texts;
  readonly buildFeatures?: Texts;
  readonly buildNoDefaultFeatures?: Flag;
  readonly useNextest?: Flag;
  // Go
  readonly vendorHash?: Val<string | null>;
  readonly goModules?: Val<Derivation>;
  readonly subPackages?: Texts;
  readonly excludedPackages?: Texts;
  readonly modRoot?: Text;
  readonly ldflags?: Texts;
  readonly tags?: Texts;
  readonly proxyVendor?: Flag;
  // Node
  readonly npmDeps?: Val<Derivation>;
  readonly npmDepsHash?: Text;
  readonly npmBuildScript?: Text;
  readonly npmFlags?: Texts;
  readonly npmBuildFlags?: Texts;
  readonly npmInstallFlags?: Texts;
  readonly npmWorkspace?: Text;
  readonly pnpmDeps?: Val<Derivation>;
  readonly yarnOfflineCache?: Val<Derivation>;
  readonly dontNpmBuild?: Flag;
  readonly dontNpmInstall?: Flag;
  // Python
  readonly pyproject?: Val<boolean | null>;
  readonly format?: Text;
  readonly "build-system"?: Inputs;
  readonly dependencies?: Inputs;
  readonly "optional-dependencies"?: Def<AnythingSet>;
  readonly pythonImportsCheck?: Texts;
  readonly pythonRelaxDeps?: Val<boolean> | Texts;
  readonly pythonRemoveDeps?: Val<boolean> | Texts;
  readonly pytestFlags?: Texts;
  readonly pytestFlagsArray?: Texts;
  readonly disabled?: Flag;
  readonly disabledTests?: Texts;
  readonly disabledTestMarks?: Texts;
  readonly disabledTestPaths?: Texts;
  readonly enabledTestPaths?: Texts;
  readonly makeWrapperArgs?: Texts;
}

/**
 * Attributes of a derivation. What is left is a variable of the build's environment: `env`, or a name of capital letters.
 * An attribute that one package alone knows is given by `nix.update({ … }, nix.attrs([["name", value]]))`.
 */
export interface DerivationAttrs extends Hooks, LanguageAttrs {
  readonly name?: Text;
  readonly pname?: Text;
  readonly version?: Text;
  readonly src?: Val<PathLike | null>;
  readonly srcs?: Val<readonly Val<PathLike>[]>;
  readonly sourceRoot?: Text;
  readonly patches?: Inputs;
  readonly prePatch?: Hook;
  readonly patchFlags?: Texts;
  readonly phases?: Texts;
  readonly outputs?: Texts;
  readonly builder?: Val<PathLike>;
  readonly args?: Val<readonly Anything[]>;
  readonly stdenv?: Val<Derivation>;

  readonly buildInputs?: Inputs;
  readonly nativeBuildInputs?: Inputs;
  readonly propagatedBuildInputs?: Inputs;
  readonly propagatedNativeBuildInputs?: Inputs;
  readonly propagatedUserEnvPkgs?: Inputs;
  readonly depsBuildBuild?: Inputs;
  readonly depsBuildTarget?: Inputs;
  readonly depsHostHost?: Inputs;
  readonly depsTargetTarget?: Inputs;
  readonly checkInputs?: Inputs;
  readonly nativeCheckInputs?: Inputs;
  readonly installCheckInputs?: Inputs;
  readonly nativeInstallCheckInputs?: Inputs;
  readonly runtimeDependencies?: Inputs;

  readonly configureScript?: Text;
  readonly configureFlags?: Texts;
  readonly configureFlagsArray?: Texts;
  readonly configurePlatforms?: Texts;
  readonly cmakeFlags?: Texts;
  readonly cmakeBuildType?: Text;
  readonly mesonFlags?: Texts;
  readonly mesonBuildType?: Text;
  readonly ninjaFlags?: Texts;
  readonly qmakeFlags?: Texts;
  readonly makefile?: Text;
  readonly makeFlags?: Texts;
  readonly buildFlags?: Texts;
  readonly buildTargets?: Texts;
  readonly installFlags?: Texts;
  readonly installTargets?: Texts;
  readonly checkTarget?: Text;
  readonly checkFlagsArray?: Texts;
  readonly installCheckFlags?: Texts;
  readonly installCheckTarget?: Text;
  readonly buildCommand?: Text;
  readonly shellHook?: Text;

  readonly doCheck?: Flag;
  readonly doInstallCheck?: Flag;
  readonly doDist?: Flag;
  readonly dontUnpack?: Flag;
  readonly dontPatch?: Flag;
  readonly dontConfigure?: Flag;
  readonly dontBuild?: Flag;
  readonly dontInstall?: Flag;
  readonly dontFixup?: Flag;
  readonly dontStrip?: Flag;
  readonly dontPatchELF?: Flag;
  readonly dontPatchShebangs?: Flag;
  readonly dontWrapGApps?: Flag;
  readonly dontWrapQtApps?: Flag;
  readonly dontUseCmakeConfigure?: Flag;
  readonly dontUseMesonConfigure?: Flag;
  readonly dontAutoPatchelf?: Flag;
  readonly dontMoveSbin?: Flag;
  readonly dontCheckForBrokenSymlinks?: Flag;
  readonly enableParallelBuilding?: Flag;
  readonly enableParallelChecking?: Flag;
  readonly enableParallelInstalling?: Flag;
  readonly strictDeps?: Flag;
  readonly separateDebugInfo?: Flag;
  readonly preferLocalBuild?: Flag;
  readonly allowSubstitutes?: Flag;
  readonly hardeningDisable?: Texts;
  readonly hardeningEnable?: Texts;
  readonly stripDebugList?: Texts;
  readonly stripAllList?: Texts;
  readonly autoPatchelfIgnoreMissingDeps?: Val<boolean> | Texts;
  readonly appendRunpaths?: Texts;
  readonly setupHook?: Val<PathLike | null>;
  readonly setupHooks?: Val<readonly Val<PathLike>[]>;
  readonly setOutputFlags?: Flag;
  readonly allowedReferences?: Val<readonly Val<PathLike>[]>;
  readonly disallowedReferences?: Val<readonly Val<PathLike>[]>;
  readonly requiredSystemFeatures?: Texts;
  readonly impureEnvVars?: Texts;
  readonly outputHash?: Text;
  readonly outputHashAlgo?: Val<string | null>;
  readonly outputHashMode?: Text;
  readonly updateScript?: Anything;
  readonly __structuredAttrs?: Flag;
  readonly __darwinAllowLocalNetworking?: Flag;
  readonly __noChroot?: Flag;

  readonly env?: Def<AnythingSet>;
  readonly meta?: Def<AnythingSet>;
  readonly passthru?: Def<AnythingSet>;
  /** A variable of the build's environment. */
  readonly [variable: Uppercase<string>]: Anything | undefined;
}

/** What a value written for attribute `K` reads as. */
type Read<T> = T extends undefined
  ? never
  : [Exclude<T, Eval<unknown> | Nobody | undefined>] extends [string | null]
    ? LeafRef<string>
    : AnyRef;

type Written = { readonly [K in keyof Hooks | keyof LanguageAttrs]-?: Read<(Hooks & LanguageAttrs)[K]> };
/** Attributes that a package has, or will have: `old.version`, `finalAttrs.src`. Those that may be missing take a fallback by `nix.get`. */
export interface AttrsRef extends Eval<unknown>, Written {
  readonly name: LeafRef<string>;
  readonly pname: LeafRef<string>;
  readonly version: LeafRef<string>;
  readonly src: PackageRef;
  readonly outputs: LeafRef<readonly string[]>;
  readonly patches: LeafRef<readonly PathLike[]>;
  readonly buildInputs: LeafRef<readonly Derivation[]>;
  readonly nativeBuildInputs: LeafRef<readonly Derivation[]>;
  readonly propagatedBuildInputs: LeafRef<readonly Derivation[]>;
  readonly nativeCheckInputs: LeafRef<readonly Derivation[]>;
  readonly checkInputs: LeafRef<readonly Derivation[]>;
  readonly configureFlags: LeafRef<readonly string[]>;
  readonly cmakeFlags: LeafRef<readonly string[]>;
  readonly mesonFlags: LeafRef<readonly string[]>;
  readonly makeFlags: LeafRef<readonly string[]>;
  readonly buildFlags: LeafRef<readonly string[]>;
  readonly hardeningDisable: LeafRef<readonly string[]>;
  readonly buildCommand: LeafRef<string>;
  readonly sourceRoot: LeafRef<string>;
  readonly doCheck: LeafRef<boolean>;
  readonly doInstallCheck: LeafRef<boolean>;
  readonly env: AnyRef;
  readonly meta: AnyRef;
  readonly passthru: AnyRef;
}

/** The attributes as they are in the end, and the package made of them. */
export interface FinalAttrs extends AttrsRef {
  readonly finalPackage: PackageRef;
}

/** `R` as it was written, where every name is one of `O`. */
export type Exact<R, O> = R & { readonly [K in Exclude<keyof R, keyof O>]: NoSuchAttribute<K> };

/** What an attribute that no derivation has would have to be. */
export interface NoSuchAttribute<K> {
  readonly [noSuchAttribute]: K;
}
declare const noSuchAttribute: unique symbol;

/** What stands for a function that was not written. */
interface Unwritten {
  readonly [unwritten]: true;
}
declare const unwritten: unique symbol;

/**
 * Attributes, or a function of the previous ones, or of the final and the previous ones. Once a function is written it
 * stands alone, so that an error lands on its leaf.
 */
export interface TakesAttrs {
  <const R extends DerivationAttrs | Nix<unknown> = DerivationAttrs & Unwritten>(
    attrs:
      | ((first: FinalAttrs, previous: FinalAttrs) => Exact<R, DerivationAttrs>)
      | (R extends Unwritten ? DerivationAttrs | Nix<unknown> : never),
  ): PackageRef;
}
