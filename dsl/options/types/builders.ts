/** Builders of nixpkgs: what they are told. */
import type { AnyRef, Def, LeafRef, Val } from "../../nix/expr/types.ts";
import type { FinalAttrs } from "./derivation.ts";
import type {
  Anything,
  AnythingSet,
  Data,
  DerivationMembers,
  Derivation,
  PackageRef,
  PackageWith,
  PathLike,
} from "./values.ts";

type Text = Val<string>;
type List<T> = Val<readonly Val<T>[]>;

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
export type Builder<A> = (args: Def<A> | ((final: FinalAttrs) => Def<A>)) => PackageRef;

export type CallPackage = (
  recipe: Val<PathLike> | ((args: AnyRef) => unknown),
  args: Def<AnythingSet>,
) => PackageWith<{
  readonly [name: string]: AnyRef | LeafRef<string> | PackageRef | DerivationMembers["override"];
}>;

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

export type WriteScript = (name: Text, text: Text) => PackageRef;
export type WriteWith = (name: Text, args: AnythingSet, text: Text) => PackageRef;
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
