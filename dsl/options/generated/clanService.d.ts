// Generated from data/clanService.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, DeferredModule } from "../types/values.ts";

export interface ClanServiceOptions {
  /** boolean · default `false` · lib/inventory/distributed-service/service-module.nix */
  readonly _docs_rendering?: Val<boolean>;
  /** lazy attribute set of module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly exports?: Def<Attrs<Def<DeferredModule>>>;
  /** attribute set of submodule · lib/inventory/distributed-service/service-module.nix */
  readonly instances?: Def<Attrs<Def<AnythingSet>>>;
  /** submodule · lib/inventory/distributed-service/service-module.nix */
  readonly manifest?: Def<manifest>;
  /** open submodule of anything · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly perMachine?: Def<perMachine>;
  readonly result?: Def<result>;
  /** attribute set of submodule · lib/inventory/distributed-service/service-module.nix */
  readonly roles?: Def<Attrs<Def<roles·ᐸroleNameᐳ>>>;
}
export interface manifest {
  /** list of (one of "Audio", "AudioVideo", "Desktop", "Development", "Education", "Game", "Graphics", "Network", "Office", "Science", "Settings", "Social", "System", "Uncategorized", "Utility", "Video") · default `[ "Uncategorized" ]` · lib/inventory/distributed-service/service-module.nix */
  readonly categories?: Val<readonly Val<"Audio" | "AudioVideo" | "Desktop" | "Development" | "Education" | "Game" | "Graphics" | "Network" | "Office" | "Science" | "Settings" | "Social" | "System" | "Uncategorized" | "Utility" | "Video">[]>;
  readonly constraints?: Def<manifest·constraints>;
  /** string · default `"No description"` · lib/inventory/distributed-service/service-module.nix */
  readonly description?: Val<string>;
  readonly exports?: Def<manifest·exports>;
  /** string · lib/inventory/distributed-service/service-module.nix */
  readonly name?: Val<string>;
  /** string · default `""` · lib/inventory/distributed-service/service-module.nix */
  readonly readme?: Val<string>;
}
export interface perMachine {
  /** module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly darwinModule?: Def<DeferredModule>;
  /** lazy attribute set of module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly exports?: Def<Attrs<Def<DeferredModule>>>;
  /** module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly nixosModule?: Def<DeferredModule>;
  readonly [name: string]: Anything | undefined;
}
export interface result {
  /** unspecified value · read-only · lib/inventory/distributed-service/service-module.nix */
  readonly allMachines?: Anything;
  /** unspecified value · read-only · lib/inventory/distributed-service/service-module.nix */
  readonly allRoles?: Anything;
  /** submodule · default `{ }` · lib/inventory/distributed-service/api.nix */
  readonly api?: Def<AnythingSet>;
  /** attribute set of raw value · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly assertions?: Def<Attrs<Anything>>;
  /** list of raw value · default `[ ]` · lib/inventory/distributed-service/service-module.nix */
  readonly cliChecks?: Val<readonly Anything[]>;
  /** unspecified value · read-only · lib/inventory/distributed-service/service-module.nix */
  readonly final?: Anything;
}
export interface roles·ᐸroleNameᐳ {
  /** null or string · default `null` · lib/inventory/distributed-service/service-module.nix */
  readonly description?: Val<string | null>;
  /** module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly interface?: Def<DeferredModule>;
  /** open submodule of anything · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly perInstance?: Def<roles·ᐸroleNameᐳ·perInstance>;
}
export interface manifest·constraints {
  /** null or (positive integer, meaning >0) · default `null` · lib/inventory/distributed-service/service-module.nix */
  readonly maxInstances?: Val<number | null>;
  /** attribute set of submodule · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly roles?: Def<Attrs<Def<manifest·constraints·roles·ᐸnameᐳ>>>;
}
export interface manifest·exports {
  /** list of string · default `[ ]` · lib/inventory/distributed-service/service-module.nix */
  readonly inputs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · lib/inventory/distributed-service/service-module.nix */
  readonly out?: Val<readonly Val<string>[]>;
}
export interface roles·ᐸroleNameᐳ·perInstance {
  /** module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly darwinModule?: Def<DeferredModule>;
  /** lazy attribute set of module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly exports?: Def<Attrs<Def<DeferredModule>>>;
  /** module · default `{ }` · lib/inventory/distributed-service/service-module.nix */
  readonly nixosModule?: Def<DeferredModule>;
  readonly [name: string]: Anything | undefined;
}
export interface manifest·constraints·roles·ᐸnameᐳ {
  /** null or (positive integer, meaning >0) · default `null` · lib/inventory/distributed-service/service-module.nix */
  readonly maxMachines?: Val<number | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · lib/inventory/distributed-service/service-module.nix */
  readonly minMachines?: Val<number | null>;
}
