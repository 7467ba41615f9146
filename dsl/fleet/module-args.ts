/** What functions of one's own are given: the arguments of a module, whichever it is. */
import type { Pkgs } from "../options/index.ts";
import type {
  ClassSystem,
  ConfigRef,
  DarwinOptions,
  DarwinSystem,
  HomeOptions,
  ModuleClass,
  NixosOptions,
  NixosSystem,
  SharedArgs,
} from "./class.ts";

/** A module has the packages of its class, a host those of its platform. */
type PkgsOf<C extends ModuleClass> = Pkgs<ClassSystem[C]> | EachPkgs<ClassSystem[C]>;
type EachPkgs<S> = S extends NixosSystem | DarwinSystem ? Pkgs<S> : never;

interface Given<C extends ModuleClass, Config> extends Omit<
  SharedArgs<unknown, ClassSystem[C]>,
  "config" | "pkgs"
> {
  readonly config: Config;
  readonly pkgs: PkgsOf<C>;
}

/**
 * The arguments of a NixOS module, for a function of one's own that modules and hosts call with theirs:
 *
 * ```ts
 * const onBattery = ({ config, lib }: NixosArgs) => lib.mkIf(config.services.upower.enable, …);
 * nixosModule("laptop", { config: (args) => ({ services: { tlp: onBattery(args) } }) });
 * ```
 *
 * `config` has the options of NixOS, and none of modules of one's own: those are handed over as values. For several
 * classes it is `NixosArgs | DarwinArgs`.
 */
export interface NixosArgs extends Given<"nixos", ConfigRef<NixosOptions>> {}

/** The same of nix-darwin: see `NixosArgs`. */
export interface DarwinArgs extends Given<"darwin", ConfigRef<DarwinOptions>> {}

/** The same of home-manager: see `NixosArgs`. */
export interface HomeArgs extends Given<"homeManager", ConfigRef<HomeOptions>> {
  readonly osConfig: ConfigRef<NixosOptions> | ConfigRef<DarwinOptions>;
}
