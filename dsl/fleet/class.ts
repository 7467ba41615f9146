/** Module classes: what each evaluates, on which platforms, with which arguments. */
import type { ModulePkgs } from "./overlays/fleet-overlays.ts";
import type { LeafRef, OpenRef, Ref } from "../nix/expr/types.ts";
import type {
  AnyRef,
  Anything,
  DarwinOptions as OptionsOfDarwin,
  HomeManagerModuleOptions,
  HomeOptions as OptionsOfHome,
  Lib,
  NixosOptions as OptionsOfNixos,
  System,
} from "../options/index.ts";
import type { ClanMachineOptions } from "./clan/fleet-clan.ts";

/** The classes of `flake.modules.<class>`. */
export type ModuleClass = "nixos" | "darwin" | "homeManager";

/** Platforms of NixOS hosts. */
export type NixosSystem = Extract<System, `${string}-linux`>;
/** Platforms of nix-darwin hosts. */
export type DarwinSystem = Extract<System, `${string}-darwin`>;

/** What every module may define besides options: arguments for other modules, and how it is checked. */
export interface ModuleArguments {
  readonly _module?: Anything;
}

// Interfaces, where an intersection would mean the same: TypeScript asks of each intersection anew whether its members agree.
/** The options of NixOS modules, with those that the fleet's clan brings. */
export interface NixosOptions extends OptionsOfNixos, ClanMachineOptions<"nixos">, ModuleArguments {}
/** The options of nix-darwin modules, with those that the fleet's clan brings. */
export interface DarwinOptions extends OptionsOfDarwin, ClanMachineOptions<"darwin">, ModuleArguments {}
/** The options of home-manager modules. */
export interface HomeOptions extends OptionsOfHome, ModuleArguments {}

/** The options of each class. */
export interface ClassOptions {
  readonly nixos: NixosOptions;
  readonly darwin: DarwinOptions;
  readonly homeManager: HomeOptions;
}

interface NixosHostOptions extends NixosOptions, HomeManagerModuleOptions {}
interface DarwinHostOptions extends DarwinOptions, HomeManagerModuleOptions {}

/** The options of hosts, which have homes. */
export interface HostClassOptions {
  readonly nixos: NixosHostOptions;
  readonly darwin: DarwinHostOptions;
}

/** The platforms each class runs on. */
export interface ClassSystem {
  readonly nixos: NixosSystem;
  readonly darwin: DarwinSystem;
  readonly homeManager: System;
}

/** `config` as a module reads it; open as long as the options of its class are. */
export type ConfigRef<O> = string extends keyof O ? AnyRef : Ref<O>;

/** `config` where options are being declared: others may stand beside those of the class, in its groups as well. */
export type OpenConfig<O> = string extends keyof O ? AnyRef : OpenRef<O>;

/**
 * `config` where modules declare `B` beside the options `A` of a class. One reference beside the other: that to `A` is the
 * same for all modules, where one to both would hold every name of `A` again for each.
 */
export type ConfigRefs<A, B> = [keyof B] extends [never] ? ConfigRef<A> : ConfigRef<A> & ConfigRef<B>;

/** The arguments every module takes. */
export interface SharedArgs<in out Config, in out S extends System> {
  readonly config: Config;
  /** The declared options: `options.services.openssh.enable.isDefined`. */
  readonly options: AnyRef;
  readonly lib: Lib;
  readonly pkgs: ModulePkgs<S>;
  /** Where nixpkgs (or home-manager) keeps its own modules. */
  readonly modulesPath: LeafRef<string>;
}

/** The arguments of a NixOS module. */
export interface NixosModuleArgs<in out Config, in out S extends System = NixosSystem> extends SharedArgs<
  Config,
  S
> {}

/** The arguments of a nix-darwin module. */
export interface DarwinModuleArgs<in out Config, in out S extends System = DarwinSystem> extends SharedArgs<
  Config,
  S
> {}

/** The arguments of a home-manager module. */
export interface HomeModuleArgs<in out Config, in out S extends System = System> extends SharedArgs<
  Config,
  S
> {
  /** The configuration of the host this home lives on: NixOS or nix-darwin. `null` in a `homeConfiguration`. */
  readonly osConfig: ConfigRef<NixosOptions> | ConfigRef<DarwinOptions>;
}

/** The arguments of a module of each class, reading `Config`, on platform `S`. */
export interface ClassArgs<Config, S extends System> {
  readonly nixos: NixosModuleArgs<Config, S>;
  readonly darwin: DarwinModuleArgs<Config, S>;
  readonly homeManager: HomeModuleArgs<Config, S>;
}
