/** What packages bring that can be built with others: Python, PHP, Emacs, Vim. */
import type { AnyRef, Def, LeafRef, Nix, Val } from "../../nix/expr/types.ts";
import type { python313Packages } from "nivis/options/package-sets";
import type { Builder, CallPackage, DerivationArgs } from "./builders.ts";
import type { FetchPypi } from "./fetchers.ts";
import type { AnythingSet, Derivation, OpenPackages, Overlay, PackageRef, PackageWith } from "./values.ts";

type Text = Val<string>;
type List<T> = Val<readonly Val<T>[]>;

/** A Python; `S` is the set of its packages. */
export interface PythonMembers<S = python313Packages> {
  readonly withPackages: (choose: (ps: S) => List<Derivation>) => PackageRef;
  readonly pkgs: S;
  readonly interpreter: LeafRef<string>;
  readonly executable: LeafRef<string>;
  readonly sitePackages: LeafRef<string>;
  readonly pythonVersion: LeafRef<string>;
  readonly libPrefix: LeafRef<string>;
  readonly buildEnv: AnyRef;
}
export type Python<S = python313Packages> = PackageWith<PythonMembers<S>>;

/** What a set of Python packages has besides packages: functions, and second names, which the list of packages leaves out. */
export interface PythonPackageFunctions {
  readonly django: PackageRef;
  readonly isort: PackageRef;
  readonly jaxlib: PackageRef;
  readonly keras: PackageRef;
  readonly numpy: PackageRef;
  readonly protobuf: PackageRef;
  readonly sphinx: PackageRef;
  readonly tensorflow: PackageRef;
  readonly torch: PackageRef;
  readonly virtualenv: PackageRef;
  readonly buildPythonPackage: Builder<DerivationArgs>;
  readonly buildPythonApplication: Builder<DerivationArgs>;
  readonly toPythonModule: (pkg: Val<Derivation>) => PackageRef;
  readonly toPythonApplication: (pkg: Val<Derivation>) => PackageRef;
  readonly callPackage: CallPackage;
  readonly fetchPypi: (args: FetchPypi) => PackageRef;
  readonly overrideScope: (f: Overlay) => AnyRef;
  readonly pythonOlder: (version: Text) => Nix<boolean>;
  readonly pythonAtLeast: (version: Text) => Nix<boolean>;
}

/** A package with a set of plugins or libraries that it can be built with. */
export interface WithPackages {
  readonly withPackages: (choose: (ps: AnyRef) => List<Derivation>) => PackageRef;
  readonly pkgs: OpenPackages;
}
/** The same where they are plugins: `terraform.withPlugins((p) => [p.hcloud])`, `caddy.withPlugins({ plugins, hash })`. */
export interface WithPlugins {
  readonly withPlugins: (choose: ((ps: AnyRef) => List<Derivation>) | Def<AnythingSet>) => PackageRef;
}
/** The same where they are extensions: `pass.withExtensions((exts) => [exts["pass-otp"]])`. */
export interface WithExtensions {
  readonly withExtensions: (choose: (extensions: AnyRef) => List<Derivation>) => PackageRef;
}
export interface PhpMembers {
  readonly withExtensions: (choose: (args: AnyRef) => List<Derivation>) => PackageRef;
  readonly buildEnv: (args: AnythingSet) => PackageRef;
  readonly extensions: OpenPackages;
  readonly packages: OpenPackages;
}
export interface EmacsMembers {
  readonly pkgs: OpenPackages & AnyRef;
}
/** Grammars of `vimPlugins.nvim-treesitter`. */
export interface TreesitterMembers {
  readonly withPlugins: (choose: (grammars: AnyRef) => List<Derivation>) => PackageRef;
  readonly withAllGrammars: PackageRef;
  readonly builtGrammars: OpenPackages;
  readonly allGrammars: Nix<readonly Derivation[]>;
}

/** Vim and Emacs plugins of one's own. */
export interface VimPluginFunctions {
  readonly buildVimPlugin?: Builder<DerivationArgs>;
}
