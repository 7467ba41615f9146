/**
 * What nixpkgs has besides packages: builders, fetchers, the platform. Typed by hand; the generated package sets extend
 * these interfaces, and leave out the names that are declared here.
 */
import type { NixType } from "./nix-types.ts";
import type { AnyRef, Def, LeafRef, Nix, Val } from "../../nix/expr/types.ts";
import type { TakesAttrs } from "./derivation.ts";
import type { Lib } from "./lib.ts";
import type {
  ApplyPatches,
  BuildEnv,
  Builder,
  CallPackage,
  DerivationArgs,
  DesktopItem,
  DockerTools,
  ShellApplication,
  ShellArgs,
  SymlinkJoin,
  TextFile,
  WriteScript,
  Writers,
} from "./builders.ts";
import type { FetchForge, FetchGit, FetchPatch, FetchPypi, FetchUrl, FetchZip } from "./fetchers.ts";
import type { EmacsMembers, PhpMembers, Python, WithPackages } from "./with-packages.ts";
import type {
  Anything,
  AnythingSet,
  Data,
  Derivation,
  OpenPackages,
  Overlay,
  PackageRef,
  PackageWith,
  PathLike,
  PathRef,
  System,
} from "./values.ts";

type Text = Val<string>;
type List<T> = Val<readonly Val<T>[]>;

/** Platforms that modules tell apart, and for which no packages are known. */
type OtherSystem =
  | "armv6l-linux"
  | "armv7l-linux"
  | "i686-linux"
  | "loongarch64-linux"
  | "powerpc64le-linux"
  | "riscv64-linux"
  | "x86_64-freebsd";

/** A platform: `stdenv.hostPlatform`. */
export interface Platform {
  readonly system: LeafRef<System | OtherSystem>;
  readonly config: LeafRef<string>;
  readonly isLinux: LeafRef<boolean>;
  readonly isDarwin: LeafRef<boolean>;
  readonly isUnix: LeafRef<boolean>;
  readonly isMacOS: LeafRef<boolean>;
  readonly isFreeBSD: LeafRef<boolean>;
  readonly isWindows: LeafRef<boolean>;
  readonly isAarch64: LeafRef<boolean>;
  readonly isAarch32: LeafRef<boolean>;
  readonly isAarch: LeafRef<boolean>;
  readonly isArmv7: LeafRef<boolean>;
  readonly isx86: LeafRef<boolean>;
  readonly isx86_64: LeafRef<boolean>;
  readonly isx86_32: LeafRef<boolean>;
  readonly isi686: LeafRef<boolean>;
  readonly isRiscV: LeafRef<boolean>;
  readonly isPower: LeafRef<boolean>;
  readonly is32bit: LeafRef<boolean>;
  readonly is64bit: LeafRef<boolean>;
  readonly isMusl: LeafRef<boolean>;
  readonly isGnu: LeafRef<boolean>;
  readonly isStatic: LeafRef<boolean>;
  readonly isLittleEndian: LeafRef<boolean>;
  readonly linuxArch: LeafRef<string>;
  readonly darwinArch: LeafRef<string>;
  readonly qemuArch: LeafRef<string>;
  readonly uname: {
    readonly system: LeafRef<string>;
    readonly processor: LeafRef<string>;
    readonly release: AnyRef;
  };
  readonly extensions: {
    readonly sharedLibrary: LeafRef<string>;
    readonly staticLibrary: LeafRef<string>;
    readonly library: LeafRef<string>;
    readonly executable: LeafRef<string>;
  };
  readonly parsed: AnyRef;
  readonly rust: AnyRef;
  readonly go: AnyRef;
  readonly node: AnyRef;
  readonly emulator: (pkgs: unknown) => Nix<string>;
  readonly emulatorAvailable: (pkgs: unknown) => Nix<boolean>;
  readonly canExecute: (platform: Anything) => Nix<boolean>;
}

export interface StdenvMembers {
  readonly mkDerivation: TakesAttrs;
  readonly hostPlatform: Platform;
  readonly buildPlatform: Platform;
  readonly targetPlatform: Platform;
  readonly isLinux: LeafRef<boolean>;
  readonly isDarwin: LeafRef<boolean>;
  readonly isAarch64: LeafRef<boolean>;
  readonly isx86_64: LeafRef<boolean>;
  readonly is64bit: LeafRef<boolean>;
  readonly cc: PackageWith<{
    readonly cc: PackageRef;
    readonly libc: PackageRef;
    readonly isClang: LeafRef<boolean>;
    readonly isGNU: LeafRef<boolean>;
  }>;
  readonly shell: LeafRef<string>;
  readonly shellDryRun: LeafRef<string>;
}
export type Stdenv = PackageWith<StdenvMembers>;

/** `pkgs.formats.toml { }`: the type of a file's data and what writes it. */
export interface Format {
  readonly type: NixType<Data>;
  readonly generate: (name: Text, data: Data) => PackageRef;
}
type MakeFormat = (args: AnythingSet) => Format & { readonly lib: AnyRef };
export interface Formats {
  readonly json: MakeFormat;
  readonly yaml: MakeFormat;
  readonly yaml_1_1: MakeFormat;
  readonly yaml_1_2: MakeFormat;
  readonly toml: MakeFormat;
  readonly ini: MakeFormat;
  readonly iniWithGlobalSection: MakeFormat;
  readonly gitIni: MakeFormat;
  readonly keyValue: MakeFormat;
  readonly systemd: AnyRef;
  readonly xml: MakeFormat;
  readonly lua: MakeFormat;
  readonly php: MakeFormat;
  readonly plist: MakeFormat;
  readonly cdn: MakeFormat;
  readonly hcl1: MakeFormat;
  readonly hocon: MakeFormat;
  readonly elixirConf: MakeFormat;
  readonly nixConf: MakeFormat;
  readonly libconfig: MakeFormat;
  readonly pythonVars: MakeFormat;
  readonly javaProperties: MakeFormat;
}

type RunCommand = (name: Text, env: Def<AnythingSet>, script: Text) => PackageRef;

/** Names of nixpkgs that are no packages of the list. `P` is the set itself. */
export interface NixpkgsFunctions {
  readonly lib: Lib;
  readonly stdenv: Stdenv;
  readonly stdenvNoCC: Stdenv;
  readonly clangStdenv: Stdenv;
  readonly gccStdenv: Stdenv;
  readonly system: LeafRef<System>;
  readonly path: PathRef;
  readonly config: AnyRef;
  readonly overlays: LeafRef<readonly unknown[]>;
  readonly hostPlatform: Platform;
  readonly buildPlatform: Platform;
  readonly targetPlatform: Platform;
  readonly runtimeShell: LeafRef<string>;
  readonly runtimeShellPackage: PackageRef;

  readonly callPackage: CallPackage;
  readonly callPackages: (
    recipe: Val<PathLike> | ((args: AnyRef) => unknown),
    args: Def<AnythingSet>,
  ) => AnyRef;
  readonly newScope: AnyRef;
  readonly extend: (overlay: Overlay) => AnyRef;
  readonly appendOverlays: (overlays: Val<readonly Anything[]>) => AnyRef;
  readonly pkgsCross: AnyRef;
  readonly pkgsStatic: AnyRef;
  readonly pkgsMusl: AnyRef;
  readonly pkgsi686Linux: AnyRef;
  readonly pkgsx86_64Darwin: AnyRef;
  readonly buildPackages: AnyRef;
  readonly targetPackages: AnyRef;

  readonly writeText: WriteScript;
  readonly writeTextFile: (file: TextFile) => PackageRef;
  readonly writeTextDir: (path: Text, text: Text) => PackageRef;
  readonly writeScript: WriteScript;
  readonly writeScriptBin: WriteScript;
  readonly writeShellScript: WriteScript;
  readonly writeShellScriptBin: WriteScript;
  readonly writeShellApplication: (app: ShellApplication) => PackageRef;
  readonly writeClosure: (paths: List<PathLike>) => PackageRef;
  readonly writers: Writers;
  readonly concatText: (name: Text, files: List<PathLike>) => PackageRef;
  readonly concatTextFile: (args: AnythingSet) => PackageRef;
  readonly runCommand: RunCommand;
  readonly runCommandLocal: RunCommand;
  readonly runCommandCC: RunCommand;
  readonly runCommandWith: (args: AnythingSet, script: Text) => PackageRef;
  readonly symlinkJoin: (args: SymlinkJoin) => PackageRef;
  readonly linkFarm: (name: Text, entries: Def<AnythingSet> | Val<readonly Anything[]>) => PackageRef;
  readonly linkFarmFromDrvs: (name: Text, packages: List<Derivation>) => PackageRef;
  readonly buildEnv: (args: BuildEnv) => PackageRef;
  readonly closureInfo: (args: { readonly rootPaths: List<PathLike> }) => PackageRef;
  readonly mkShell: (args: Def<ShellArgs>) => PackageRef;
  readonly mkShellNoCC: (args: Def<ShellArgs>) => PackageRef;
  readonly makeDesktopItem: (item: DesktopItem) => PackageRef;
  readonly makeSetupHook: (args: AnythingSet, script: Val<PathLike>) => PackageRef;
  readonly makeFontsConf: (args: { readonly fontDirectories: List<PathLike> }) => PackageRef;
  readonly applyPatches: (args: ApplyPatches) => PackageRef;
  readonly substitute: (args: AnythingSet) => PackageRef;
  readonly substituteAll: (args: AnythingSet) => PackageRef;
  readonly replaceVars: (file: Val<PathLike>, vars: Def<AnythingSet>) => PackageRef;
  readonly replaceVarsWith: (args: AnythingSet) => PackageRef;
  readonly replaceDependencies: (args: AnythingSet) => PackageRef;
  readonly srcOnly: (pkg: Anything) => PackageRef;
  readonly ensureNewerSourcesHook: AnyRef;
  readonly requireFile: (args: AnythingSet) => PackageRef;
  readonly emptyFile: PackageRef;
  readonly emptyDirectory: PackageRef;
  readonly formats: Formats;
  readonly dockerTools: DockerTools;
  readonly ociTools: AnyRef;
  readonly vmTools: AnyRef;
  readonly "singularity-tools": AnyRef;
  readonly nixosOptionsDoc: (args: AnythingSet) => AnyRef;
  readonly nixosTest: (test: Anything) => PackageRef;
  readonly testers: AnyRef;
  readonly nixos: (module: Anything) => AnyRef;

  readonly fetchurl: (args: FetchUrl) => PackageRef;
  readonly fetchzip: (args: FetchZip) => PackageRef;
  readonly fetchpatch: (args: FetchPatch) => PackageRef;
  readonly fetchpatch2: (args: FetchPatch) => PackageRef;
  readonly fetchgit: (args: FetchGit) => PackageRef;
  readonly fetchFromGitHub: (args: FetchForge) => PackageRef;
  readonly fetchFromGitLab: (
    args: FetchForge & { readonly group?: Text; readonly protocol?: Text },
  ) => PackageRef;
  readonly fetchFromGitea: (args: FetchForge) => PackageRef;
  readonly fetchFromForgejo: (args: FetchForge) => PackageRef;
  readonly fetchFromCodeberg: (args: FetchForge) => PackageRef;
  readonly fetchFromSourcehut: (args: FetchForge & { readonly vc?: Text }) => PackageRef;
  readonly fetchFromBitbucket: (args: FetchForge) => PackageRef;
  readonly fetchsvn: (args: AnythingSet) => PackageRef;
  readonly fetchhg: (args: AnythingSet) => PackageRef;
  readonly fetchPypi: (args: FetchPypi) => PackageRef;
  readonly fetchCrate: (args: AnythingSet) => PackageRef;
  readonly fetchYarnDeps: (args: AnythingSet) => PackageRef;
  readonly fetchNpmDeps: (args: AnythingSet) => PackageRef;
  readonly fetchDebianPatch: (args: AnythingSet) => PackageRef;
  readonly fetchItchIo: (args: AnythingSet) => PackageRef;

  readonly buildGoModule: Builder<DerivationArgs>;
  readonly buildNpmPackage: Builder<DerivationArgs>;
  readonly buildDotnetModule: Builder<DerivationArgs>;
  readonly buildRubyGem: Builder<DerivationArgs>;
  readonly buildFHSEnv: (args: AnythingSet) => PackageRef;
  readonly bundlerApp: (args: AnythingSet) => PackageRef;
  readonly bundlerEnv: (args: AnythingSet) => PackageRef;
  readonly appimageTools: AnyRef;
  readonly rustPlatform: AnyRef & {
    readonly buildRustPackage: Builder<DerivationArgs>;
    readonly fetchCargoVendor: (args: AnythingSet) => PackageRef;
    readonly importCargoLock: (args: AnythingSet) => PackageRef;
  };
  readonly makeRustPlatform: (args: AnythingSet) => AnyRef;
  readonly mkYarnPackage: Builder<DerivationArgs>;
  readonly stdenvAdapters: AnyRef;
  readonly overrideCC: (stdenv: Anything, cc: Val<Derivation>) => Stdenv;
  readonly wrapNeovimUnstable: (neovim: Val<Derivation>, config: AnythingSet) => PackageRef;
  readonly wrapNeovim: (neovim: Val<Derivation>, config: AnythingSet) => PackageRef;
  readonly neovimUtils: AnyRef;
  readonly vimUtils: AnyRef;
  readonly "vscode-utils": AnyRef;
  readonly "vscode-with-extensions": PackageRef;
  readonly dotnetCorePackages: AnyRef;
  readonly haskell: AnyRef;
  readonly haskellPackages: OpenPackages & AnyRef;
  readonly rPackages: OpenPackages;
  readonly beamPackages: OpenPackages & AnyRef;
  readonly beam: AnyRef;
  readonly texlive: AnyRef;
  readonly texliveSmall: PackageWith<WithPackages>;
  readonly texliveMedium: PackageWith<WithPackages>;
  readonly texliveFull: PackageWith<WithPackages>;
  readonly texliveBasic: PackageWith<WithPackages>;
  readonly texliveMinimal: PackageWith<WithPackages>;
  readonly "nix-gitignore": AnyRef;
  readonly nixosTests: AnyRef;
  readonly tests: AnyRef;

  readonly python3: Python;
  readonly python312: Python;
  readonly python313: Python;
  readonly python314: Python;
  readonly python3Full: Python;
  readonly perl: PackageWith<WithPackages>;
  readonly ruby: PackageWith<WithPackages>;
  readonly lua: PackageWith<WithPackages>;
  readonly php: PackageWith<PhpMembers>;
  readonly php84: PackageWith<PhpMembers>;
  readonly nodejs: PackageWith<{ readonly pkgs: OpenPackages }>;
  readonly emacs: PackageWith<EmacsMembers>;
  readonly postgresql: PackageWith<WithPackages>;
  readonly postgresql_17: PackageWith<WithPackages>;
  readonly nix: PackageRef;
  readonly glibc: PackageRef;
  readonly jre: PackageRef;
  readonly "nixfmt-rfc-style": PackageRef;
  readonly nodePackages_latest: OpenPackages;
  readonly linuxPackages: OpenPackages & AnyRef;
  readonly linuxPackages_latest: OpenPackages & AnyRef;
  readonly linuxPackages_zen: OpenPackages & AnyRef;
  readonly linuxPackages_hardened: OpenPackages & AnyRef;
  readonly linuxPackagesFor: (kernel: Val<Derivation>) => AnyRef;
}
