/**
 * What nixpkgs has besides packages: builders, fetchers, the platform. Typed by hand; the generated package sets extend
 * these interfaces, and leave out the names that are declared here.
 */
import type { AnyRef, Def, LeafRef, Nix, Val } from "../../nix/expr/types.ts";
import type { python313Packages } from "nivis/options/package-sets";
import type { FinalAttrs, TakesAttrs } from "./derivation.ts";
import type { Lib } from "./lib.ts";
import type {
  Anything,
  AnythingSet,
  Data,
  DerivationMembers,
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

/** Attributes of a derivation; every other name becomes an environment variable of the build. */
export interface DerivationArgs {
  readonly name?: Text;
  readonly pname?: Text;
  readonly version?: Text;
  readonly src?: Val<PathLike | null>;
  readonly buildInputs?: List<Derivation | null>;
  readonly nativeBuildInputs?: List<Derivation | null>;
  readonly propagatedBuildInputs?: List<Derivation | null>;
  readonly patches?: List<PathLike>;
  readonly outputs?: List<string>;
  readonly configureFlags?: List<string>;
  readonly cmakeFlags?: List<string>;
  readonly makeFlags?: List<string>;
  readonly doCheck?: Val<boolean>;
  readonly dontUnpack?: Val<boolean>;
  readonly dontBuild?: Val<boolean>;
  readonly meta?: Def<AnythingSet>;
  readonly passthru?: Def<AnythingSet>;
  readonly [name: string]: Anything | undefined;
}
type Builder<A> = (args: Def<A> | ((final: FinalAttrs) => Def<A>)) => PackageRef;

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
  readonly type: AnyRef;
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

export interface ShellApplication {
  readonly name: Text;
  readonly text: Text;
  readonly runtimeInputs?: List<Derivation | string>;
  readonly runtimeEnv?: Def<AnythingSet> | null;
  readonly inheritPath?: Val<boolean>;
  readonly checkPhase?: Val<string | null>;
  readonly excludeShellChecks?: List<string>;
  readonly extraShellCheckFlags?: List<string>;
  readonly bashOptions?: List<string>;
  readonly derivationArgs?: Def<AnythingSet>;
  readonly passthru?: Def<AnythingSet>;
  readonly meta?: Def<AnythingSet>;
}

export interface ShellArgs extends DerivationArgs {
  readonly packages?: List<Derivation>;
  readonly inputsFrom?: List<Derivation>;
  readonly shellHook?: Text;
}

export interface TextFile {
  readonly name: Text;
  readonly text: Text;
  readonly executable?: Val<boolean>;
  readonly destination?: Text;
  readonly checkPhase?: Text;
  readonly meta?: Def<AnythingSet>;
  readonly derivationArgs?: Def<AnythingSet>;
  readonly preferLocalBuild?: Val<boolean>;
  readonly allowSubstitutes?: Val<boolean>;
}

export interface SymlinkJoin {
  readonly name?: Text;
  readonly pname?: Text;
  readonly version?: Text;
  readonly paths: List<PathLike>;
  readonly postBuild?: Text;
  readonly nativeBuildInputs?: List<Derivation>;
  readonly buildInputs?: List<Derivation>;
  readonly stripPrefix?: Text;
  readonly failOnMissing?: Val<boolean>;
  readonly meta?: Def<AnythingSet>;
  readonly passthru?: Def<AnythingSet>;
}

/** `applyPatches`: a source with patches in it. */
export interface ApplyPatches {
  readonly src: Val<PathLike>;
  readonly name?: Text;
  readonly patches?: List<PathLike>;
  readonly prePatch?: Text;
  readonly postPatch?: Text;
}

export interface BuildEnv {
  readonly name: Text;
  readonly paths: List<PathLike>;
  readonly pathsToLink?: List<string>;
  readonly extraOutputsToInstall?: List<string>;
  readonly postBuild?: Text;
  readonly ignoreCollisions?: Val<boolean>;
  readonly nativeBuildInputs?: List<Derivation>;
  readonly buildInputs?: List<Derivation>;
  readonly manifest?: Val<PathLike>;
  readonly extraPrefix?: Text;
  readonly meta?: Def<AnythingSet>;
  readonly passthru?: Def<AnythingSet>;
}

/** The hash of what a fetcher brings: one of these. */
interface Hashed {
  readonly hash?: Text;
  readonly sha256?: Text;
  readonly sha512?: Text;
  readonly name?: Text;
  readonly meta?: Def<AnythingSet>;
  readonly passthru?: Def<AnythingSet>;
}
export interface FetchUrl extends Hashed {
  readonly url?: Text;
  readonly urls?: List<string>;
  readonly curlOpts?: Text;
  readonly curlOptsList?: List<string>;
  readonly executable?: Val<boolean>;
  readonly recursiveHash?: Val<boolean>;
  readonly postFetch?: Text;
  readonly downloadToTemp?: Val<boolean>;
  readonly netrcPhase?: Text;
  readonly nativeBuildInputs?: List<Derivation>;
}
export interface FetchZip extends FetchUrl {
  readonly stripRoot?: Val<boolean>;
  readonly extension?: Text;
  readonly extraPostFetch?: Text;
}
export interface FetchPatch extends FetchUrl {
  readonly stripLen?: Val<number>;
  readonly extraPrefix?: Text;
  readonly excludes?: List<string>;
  readonly includes?: List<string>;
  readonly relative?: Text;
  readonly revert?: Val<boolean>;
}
export interface FetchGit extends Hashed {
  readonly url: Text;
  readonly rev?: Text;
  readonly tag?: Text;
  readonly leaveDotGit?: Val<boolean>;
  readonly deepClone?: Val<boolean>;
  readonly fetchSubmodules?: Val<boolean>;
  readonly fetchLFS?: Val<boolean>;
  readonly sparseCheckout?: List<string>;
  readonly branchName?: Text;
  readonly postFetch?: Text;
}
export interface FetchForge extends Hashed {
  readonly owner: Text;
  readonly repo: Text;
  readonly rev?: Val<string | null>;
  readonly tag?: Val<string | null>;
  readonly domain?: Text;
  readonly githubBase?: Text;
  readonly private?: Val<boolean>;
  readonly fetchSubmodules?: Val<boolean>;
  readonly leaveDotGit?: Val<boolean>;
  readonly deepClone?: Val<boolean>;
  readonly forceFetchGit?: Val<boolean>;
  readonly sparseCheckout?: List<string>;
  readonly postFetch?: Text;
}
export interface FetchPypi extends Hashed {
  readonly pname: Text;
  readonly version: Text;
  readonly format?: Text;
  readonly extension?: Text;
  readonly python?: Text;
  readonly abi?: Text;
  readonly platform?: Text;
  readonly dist?: Text;
}

export interface DockerImage {
  readonly name: Text;
  readonly tag?: Val<string | null>;
  readonly contents?: Val<PathLike | null> | List<PathLike>;
  readonly copyToRoot?: Val<PathLike | null> | List<PathLike>;
  readonly config?: Def<AnythingSet>;
  readonly architecture?: Text;
  readonly created?: Text;
  readonly fromImage?: Val<PathLike | null>;
  readonly fromImageName?: Val<string | null>;
  readonly fromImageTag?: Val<string | null>;
  readonly maxLayers?: Val<number>;
  readonly extraCommands?: Text;
  readonly fakeRootCommands?: Text;
  readonly enableFakechroot?: Val<boolean>;
  readonly includeStorePaths?: Val<boolean>;
  readonly runAsRoot?: Val<string | null>;
  readonly diskSize?: Val<number>;
  readonly buildVMMemorySize?: Val<number>;
  readonly keepContentsDirlinks?: Val<boolean>;
  readonly uid?: Val<number>;
  readonly gid?: Val<number>;
  readonly uname?: Text;
  readonly gname?: Text;
}
export interface DockerTools {
  readonly buildImage: (image: DockerImage) => PackageRef;
  readonly buildLayeredImage: (image: DockerImage) => PackageRef;
  readonly streamLayeredImage: (image: DockerImage) => PackageRef;
  readonly pullImage: (image: AnythingSet) => PackageRef;
  readonly exportImage: (image: AnythingSet) => PackageRef;
  readonly mergeImages: (images: List<Derivation>) => PackageRef;
  readonly buildNixShellImage: (image: AnythingSet) => PackageRef;
  readonly binSh: PackageRef;
  readonly usrBinEnv: PackageRef;
  readonly caCertificates: PackageRef;
  readonly fakeNss: PackageRef;
  readonly shadowSetup: LeafRef<string>;
}

export interface DesktopItem {
  readonly name: Text;
  readonly desktopName: Text;
  readonly exec?: Val<string | null>;
  readonly icon?: Val<string | null>;
  readonly comment?: Val<string | null>;
  readonly genericName?: Val<string | null>;
  readonly type?: Text;
  readonly terminal?: Val<boolean>;
  readonly noDisplay?: Val<boolean>;
  readonly categories?: List<string>;
  readonly keywords?: List<string>;
  readonly mimeTypes?: List<string>;
  readonly startupNotify?: Val<boolean>;
  readonly startupWMClass?: Val<string | null>;
  readonly tryExec?: Val<string | null>;
  readonly path?: Val<string | null>;
  readonly onlyShowIn?: List<string>;
  readonly notShowIn?: List<string>;
  readonly actions?: Def<AnythingSet>;
  readonly extraConfig?: Def<AnythingSet>;
  readonly destination?: Text;
}

type WriteScript = (name: Text, text: Text) => PackageRef;
type WriteWith = (name: Text, args: AnythingSet, text: Text) => PackageRef;
export interface Writers {
  readonly writeBash: WriteScript;
  readonly writeBashBin: WriteScript;
  readonly writeDash: WriteScript;
  readonly writeDashBin: WriteScript;
  readonly writeFish: WriteScript;
  readonly writeFishBin: WriteScript;
  readonly writeNu: WriteScript;
  readonly writeNuBin: WriteScript;
  readonly writePython3: WriteWith;
  readonly writePython3Bin: WriteWith;
  readonly writePerl: WriteWith;
  readonly writePerlBin: WriteWith;
  readonly writeRuby: WriteWith;
  readonly writeRubyBin: WriteWith;
  readonly writeJS: WriteWith;
  readonly writeJSBin: WriteWith;
  readonly writeLua: WriteWith;
  readonly writeLuaBin: WriteWith;
  readonly writeRust: WriteWith;
  readonly writeRustBin: WriteWith;
  readonly writeHaskell: WriteWith;
  readonly writeHaskellBin: WriteWith;
  readonly writeNginxConfig: WriteScript;
  readonly writeText: WriteScript;
  readonly writeJSON: (name: Text, data: Data) => PackageRef;
  readonly writeTOML: (name: Text, data: Data) => PackageRef;
  readonly writeYAML: (name: Text, data: Data) => PackageRef;
}

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

export type CallPackage = (
  recipe: Val<PathLike> | ((args: AnyRef) => unknown),
  args: Def<AnythingSet>,
) => PackageWith<{
  readonly [name: string]: AnyRef | LeafRef<string> | PackageRef | DerivationMembers["override"];
}>;

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
