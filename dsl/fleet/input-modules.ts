/** Modules of inputs, and the options they bring. */
import type {
  AnyRef,
  Anything,
  DiskoOptions,
  Given,
  HomeManagerModuleOptions,
  SopsHomeOptions,
  SopsOptions,
  SrvosOptions,
} from "../options/index.ts";
import type { srvosModules } from "../options/srvos-modules.ts";
import type { NoOptions, Provides } from "./imports.ts";

/** Option namespaces that modules of an input add, by class: `{ perSystem: ["treefmt"] }`. What is below them is open. */
export interface AddedNamespaces {
  readonly nixos?: readonly string[];
  readonly darwin?: readonly string[];
  readonly homeManager?: readonly string[];
  readonly flake?: readonly string[];
  readonly perSystem?: readonly string[];
}

/** The options of well-known projects, by where their input comes from. */
interface KnownModules {
  readonly "nix-community/disko": { readonly nixos: DiskoOptions };
  readonly "Mic92/sops-nix": {
    readonly nixos: SopsOptions;
    readonly darwin: SopsOptions;
    readonly homeManager: SopsHomeOptions;
  };
  readonly "nix-community/srvos": { readonly nixos: SrvosOptions; readonly darwin: SrvosOptions };
  readonly "nix-community/home-manager": {
    readonly nixos: HomeManagerModuleOptions;
    readonly darwin: HomeManagerModuleOptions;
  };
}

/** What an input's modules bring to class `C`: by its declaration, else by its address. */
type Brings<I, C extends keyof AddedNamespaces> = I extends {
  readonly adds: { readonly [K in C]: readonly (infer N extends string)[] };
}
  ? { readonly [K in N]?: Anything }
  : I extends { readonly url: `${string}:${infer Path}` }
    ? KnownAt<Path, C>
    : NoOptions;

type KnownAt<Path extends string, C> = {
  readonly [K in keyof KnownModules]: Path extends K | `${K}/${string}` | `${K}?${string}`
    ? C extends keyof KnownModules[K]
      ? KnownModules[K][C]
      : NoOptions
    : never;
}[keyof KnownModules] extends infer Found
  ? [Found] extends [never]
    ? NoOptions
    : Found
  : NoOptions;

type SrvosModules = typeof srvosModules;
type Modules<P> = AnyRef & Provides<P> & { readonly [name: string]: AnyRef & Provides<P> };

/** The modules of a project of which all names are known. */
type KnownNames<I, C extends keyof SrvosModules, P> = I extends {
  readonly url: `${string}:nix-community/srvos${string}`;
}
  ? { readonly [K in SrvosModules[C][number]]: AnyRef & Provides<P> }
  : Modules<P>;

/** An input: any attribute may follow; those that hold modules carry their options. */
export type InputRef<I> = AnyRef & {
  readonly nixosModules: KnownNames<I, "nixosModules", { readonly nixos: Given<Brings<I, "nixos">> }>;
  readonly darwinModules: KnownNames<I, "darwinModules", { readonly darwin: Given<Brings<I, "darwin">> }>;
  readonly homeModules: Modules<{ readonly homeManager: Given<Brings<I, "homeManager">> }>;
  readonly homeManagerModules: Modules<{ readonly homeManager: Given<Brings<I, "homeManager">> }>;
  readonly flakeModule: AnyRef & Provides<FlakeBrings<I>>;
  readonly flakeModules: Modules<FlakeBrings<I>>;
};

interface FlakeBrings<I> {
  readonly flake: Brings<I, "flake">;
  readonly perSystem: Brings<I, "perSystem">;
}
