// Generated from data/homeManagerModule.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, Derivation, ModuleFunction, ModuleKeys, PathLike } from "../types/values.ts";
import type { HomeOptions } from "nivis/options/homeManager";

export interface HomeManagerModuleOptions {
  readonly "home-manager"?: Def<home_manager>;
}
export interface home_manager {
  /** null or string or absolute path or package · default `null` */
  readonly backupCommand?: Val<string | PathLike | Derivation | null>;
  /** null or string · default `null` */
  readonly backupFileExtension?: Val<string | null>;
  /** boolean */
  readonly enableLegacyProfileManagement?: Val<boolean>;
  /** attribute set · default `{ }` */
  readonly extraSpecialArgs?: Def<AnythingSet>;
  /** boolean · default `false` */
  readonly minimal?: Val<boolean>;
  /** boolean · default `false` */
  readonly overwriteBackup?: Val<boolean>;
  /** list of raw value · default `[ ]` */
  readonly sharedModules?: Val<readonly Anything[]>;
  /** boolean · default `false` */
  readonly startAsUserService?: Val<boolean>;
  /** boolean · default `false` */
  readonly useGlobalPkgs?: Val<boolean>;
  /** boolean · default `false` */
  readonly useUserPackages?: Val<boolean>;
  /** attribute set of homeManager module · default `{ }` */
  readonly users?: Def<Attrs<Def<(HomeOptions & ModuleKeys) | ModuleFunction<HomeOptions, "homeManager">>>>;
  /** boolean · default `false` */
  readonly verbose?: Val<boolean>;
}
