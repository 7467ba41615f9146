/** What the builders of hosts take. */
import { brand, type Branded } from "./brand.ts";
import type { Config } from "./config.ts";
import type { Ref } from "../nix/expr/types.ts";
import type { HomeManagerModuleOptions } from "../options/index.ts";
import type { ClassArgs, ClassOptions, ClassSystem, ConfigRefs, HostClassOptions } from "./class.ts";
import type { Imported, Imports } from "./imports.ts";
import type { Merged } from "./merged.ts";
import type { DisabledModules, Own } from "./module-spec.ts";
import type { ModuleBody } from "./module.ts";
import type { HostTag } from "./clan/machine-tags.ts";
import type { User } from "./user.ts";

/** The options a host sees. */
export type HostOptions<C extends "nixos" | "darwin", I extends Imports<C>> = Merged<
  HostClassOptions[C],
  Own<Imported<C, I>>
>;
/** That to the options of the class is the one of modules: what takes theirs takes it, and nothing is compared. */
type HostConfig<C extends "nixos" | "darwin", I extends Imports<C>> = ConfigRefs<
  ClassOptions[C],
  Own<Imported<C, I>>
> &
  Ref<HomeManagerModuleOptions>;

/** How a machine is reached. */
export interface Deploy {
  readonly targetHost?: string;
  readonly buildHost?: string;
  /** Whether `clan machines update` lends the machine one's ssh agent. */
  readonly forwardAgent?: boolean;
}

/** A machine of class `C` on platform `S`, defining `R`. */
export interface HostSpec<C extends "nixos" | "darwin", S extends ClassSystem[C], I extends Imports<C>, R> {
  readonly system: S;
  /** Groups of machines that services name: `["server", "laptop"]`; those of `machineTags` where the fleet declares them. */
  readonly tags?: readonly HostTag[];
  readonly description?: string;
  readonly deploy?: Deploy;
  readonly imports?: I;
  readonly disabledModules?: DisabledModules;
  /** Accounts whose home is managed here: `{ crs58 }`, or `{ cameron: crs58 }` where the account has another name. */
  readonly users?: { readonly [account: string]: User };
  readonly config?: Config<ClassArgs<HostConfig<C, I>, S>[C], HostOptions<C, I>, R>;
}

/** A machine. */
export interface Host<C extends "nixos" | "darwin" = "nixos" | "darwin"> extends Branded<"host"> {
  readonly class: C;
  readonly name: string;
  readonly system: ClassSystem[C];
}

/** Data of a host as `lower` reads it. */
export interface HostData extends Host {
  readonly spec: ModuleBody & {
    readonly system: string;
    readonly tags?: readonly string[];
    readonly description?: string;
    readonly deploy?: Deploy;
    readonly users?: { readonly [account: string]: unknown };
  };
  /** It does not say on which platform it runs: NV3025. */
  readonly lacksSystem?: true;
}

const standIns: ClassSystem = {
  homeManager: "x86_64-linux",
  nixos: "x86_64-linux",
  darwin: "aarch64-darwin",
};

/** Makes the data of a host. */
export function hostData<C extends "nixos" | "darwin">(
  hostClass: C,
  name: string,
  spec: HostData["spec"] & { readonly system: ClassSystem[C] },
): Host<C> {
  const said: ClassSystem[C] | undefined = spec.system;
  if (said !== undefined) return brand("host", { class: hostClass, name, system: said, spec });
  // Types ask for it. Where nobody did, what else is wrong is looked for on a platform of the class.
  const system: ClassSystem[C] = standIns[hostClass];
  return brand("host", { class: hostClass, name, system, spec: { ...spec, system }, lacksSystem: true });
}
