// Generated from data/flake.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { AnyRef, Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, DeferredModule, Derivation, ModuleKeys, PathLike } from "../types/values.ts";
import type { PerSystemOptions } from "nivis/options/perSystem";

export interface FlakeOptions {
  /** lazy attribute set of unspecified value · modules/perSystem.nix */
  readonly allSystems?: Def<Attrs<Anything>>;
  /** submodule · default `{ }` · flakeModules/clan.nix */
  readonly clan?: Def<clan>;
  /** boolean · default `false` · modules/debug.nix */
  readonly debug?: Val<boolean>;
  /** open submodule of lazy attribute set of raw value · flakeModules/clan.nix */
  readonly flake?: Def<flake>;
  /** attribute set of string · default `{ }` · extras/partitions.nix */
  readonly partitionedAttrs?: Def<Attrs<Val<string>>>;
  /** attribute set of submodule · default `{ }` · extras/partitions.nix */
  readonly partitions?: Def<Attrs<Def<partitions·ᐸnameᐳ>>>;
  /** function that evaluates to a(n) function that evaluates to a(n) lazy attribute set of unspecified value · modules/perSystem.nix */
  readonly perInput?: Val<(arg: AnyRef) => Val<(arg: AnyRef) => Def<Attrs<Anything>>>>;
  /** perSystem module · flakeModules/clan.nix */
  readonly perSystem?: Def<PerSystemOptions & ModuleKeys>;
  /** raw value · read-only · modules/flake.nix */
  readonly processedFlake?: Anything;
  /** list of string · modules/perSystem.nix */
  readonly systems?: Val<readonly Val<string>[]>;
  /** submodule · extras/touchup.nix */
  readonly touchup?: Def<touchup>;
  /** lazy attribute set of submodule · modules/transposition.nix */
  readonly transposition?: Def<Attrs<Def<transposition·ᐸnameᐳ>>>;
}
export interface clan {
  /** raw value · modules/clan/distributed-services.nix */
  readonly _allMachines?: Anything;
  readonly _dependencies?: Def<clan·_dependencies>;
  /** list of string · modules/clan/top-level-interface.nix */
  readonly _prefix?: Val<readonly Val<string>[]>;
  /** submodule · default `{ }` · modules/clan/distributed-services.nix */
  readonly _services?: Def<AnythingSet>;
  /** attribute set of submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly checks?: Def<Attrs<Def<clan·checks·ᐸnameᐳ>>>;
  /** submodule · modules/clan/top-level-interface.nix */
  readonly clanInternals?: Def<AnythingSet>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly darwinConfigurations?: Def<Attrs<Anything>>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly darwinModules?: Def<Attrs<Anything>>;
  /** list of string · default `[ ]` · modules/clan/top-level-interface.nix */
  readonly deprecatedModules?: Val<readonly Val<string>[]>;
  /** absolute path or raw value convertible to it · modules/clan/top-level-interface.nix */
  readonly directory?: Anything;
  /** attribute set of module · modules/clan/top-level-interface.nix */
  readonly exportInterfaces?: Anything;
  /** lazy attribute set of submodule · modules/clan/top-level-interface.nix */
  readonly exports?: Def<Attrs<Def<AnythingSet>>>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly inventory?: Def<clan·inventory>;
  /** attribute set of module · default `{ }` · modules/clan/top-level-interface.nix */
  readonly machines?: Def<Attrs<Def<DeferredModule>>>;
  /** open submodule of anything · default `{ }` · modules/clan/top-level-interface.nix */
  readonly meta?: Def<clan·meta>;
  /** attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly modules?: Def<Attrs<Anything>>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly nixosConfigurations?: Def<Attrs<Anything>>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly nixosModules?: Def<Attrs<Anything>>;
  /** submodule · modules/clan/module.nix */
  readonly outputs?: Def<AnythingSet>;
  /** function that evaluates to a(n) (null or attribute set) · modules/clan/top-level-interface.nix */
  readonly pkgsForSystem?: Val<(arg: AnyRef) => Def<AnythingSet | null>>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly secrets?: Def<clan·secrets>;
  /** raw value · modules/clan/top-level-interface.nix */
  readonly self?: Anything;
  /** attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly specialArgs?: Def<Attrs<Anything>>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly templates?: Def<clan·templates>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly vars?: Def<clan·vars>;
  /** null or absolute path · default `null` · modules/clan/top-level-interface.nix */
  readonly varsDirectory?: Val<PathLike | null>;
}
export interface flake {
  /** lazy attribute set of lazy attribute set of submodule · default `{ }` · modules/apps.nix */
  readonly apps?: Def<Attrs<Def<Attrs<Def<flake·apps·ᐸsystemᐳ·ᐸnameᐳ>>>>>;
  /** lazy attribute set of lazy attribute set of function that evaluates to a(n) package · default `{ }` · extras/bundlers.nix */
  readonly bundlers?: Def<Attrs<Def<Attrs<Val<(arg: AnyRef) => Val<Derivation>>>>>>;
  /** lazy attribute set of lazy attribute set of package · default `{ }` · modules/checks.nix */
  readonly checks?: Def<Attrs<Def<Attrs<Val<Derivation>>>>>;
  /** submodule · default `{ }` · flakeModules/clan.nix */
  readonly clan?: Def<flake·clan>;
  /** unspecified value · flakeModules/clan.nix */
  readonly clanInternals?: Anything;
  /** lazy attribute set of raw value · flakeModules/clan.nix */
  readonly darwinConfigurations?: Def<Attrs<Anything>>;
  /** lazy attribute set of module · flakeModules/clan.nix */
  readonly darwinModules?: Def<Attrs<Def<DeferredModule>>>;
  /** lazy attribute set of lazy attribute set of package · default `{ }` · modules/devShells.nix */
  readonly devShells?: Def<Attrs<Def<Attrs<Val<Derivation>>>>>;
  /** lazy attribute set of (null or package) · default `{ }` · modules/formatter.nix */
  readonly formatter?: Def<Attrs<Val<Derivation | null>>>;
  /** lazy attribute set of lazy attribute set of raw value · default `{ }` · modules/legacyPackages.nix */
  readonly legacyPackages?: Def<Attrs<Def<Attrs<Anything>>>>;
  /** lazy attribute set of lazy attribute set of module · extras/modules.nix */
  readonly modules?: Def<Attrs<Def<Attrs<Def<DeferredModule>>>>>;
  /** lazy attribute set of raw value · default `{ }` · modules/nixosConfigurations.nix */
  readonly nixosConfigurations?: Def<Attrs<Anything>>;
  /** lazy attribute set of module · default `{ }` · modules/nixosModules.nix */
  readonly nixosModules?: Def<Attrs<Def<DeferredModule>>>;
  /** lazy attribute set of function that evaluates to a(n) function that evaluates to a(n) lazy attribute set of unspecified value · default `{ }` · modules/overlays.nix */
  readonly overlays?: Def<Attrs<Val<(arg: AnyRef) => Val<(arg: AnyRef) => Def<Attrs<Anything>>>>>>;
  /** lazy attribute set of lazy attribute set of package · default `{ }` · modules/packages.nix */
  readonly packages?: Def<Attrs<Def<Attrs<Val<Derivation>>>>>;
  readonly [name: string]: Anything | undefined;
}
export interface partitions·ᐸnameᐳ {
  /** lazy attribute set of raw value · extras/partitions.nix */
  readonly extraInputs?: Def<Attrs<Anything>>;
  /** raw value · extras/partitions.nix */
  readonly extraInputsFlake?: Anything;
  /** submodule · default `{ }` · extras/partitions.nix */
  readonly module?: Def<AnythingSet>;
}
export interface touchup {
  /** null or (open submodule of anything) · default `null` · extras/touchup/attrs.nix */
  readonly any?: Def<touchup·any | null>;
  /** lazy attribute set of open submodule of anything · default `{ }` · extras/touchup/attrs.nix */
  readonly attr?: Def<Attrs<Def<touchup·attr·ᐸnameᐳ>>>;
  /** function that evaluates to a(n) raw value · extras/touchup/attrs.nix */
  readonly finish?: Val<(arg: AnyRef) => Anything>;
  /** function that evaluates to a(n) raw value · read-only · extras/touchup/attrs.nix */
  readonly touchupApply?: Val<(arg: AnyRef) => Anything>;
  /** raw value · extras/touchup/attrs.nix */
  readonly type?: Anything;
}
export interface transposition·ᐸnameᐳ {
  /** boolean · default `false` · modules/transposition.nix */
  readonly adHoc?: Val<boolean>;
}
export interface clan·_dependencies {
  /** raw value · modules/clan/top-level-interface.nix */
  readonly "flake-config"?: Anything;
}
export interface clan·checks·ᐸnameᐳ {
  /** boolean · read-only · modules/clan/top-level-interface.nix */
  readonly assertion?: Val<boolean>;
  /** boolean · default `false` · modules/clan/top-level-interface.nix */
  readonly ignore?: Val<boolean>;
  /** string · modules/clan/top-level-interface.nix */
  readonly message?: Val<string>;
}
export interface clan·inventory {
  /** absolute path · read-only · modules/inventoryClass/inventory.nix */
  readonly _inventoryFile?: Val<PathLike>;
  /** list of unspecified value · modules/inventoryClass/inventory.nix */
  readonly assertions?: Val<readonly Anything[]>;
  /** attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly instances?: Def<Attrs<Def<clan·inventory·instances·ᐸnameᐳ>>>;
  /** lazy attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly machines?: Def<Attrs<Def<clan·inventory·machines·ᐸnameᐳ>>>;
  /** submodule · modules/inventoryClass/inventory.nix */
  readonly meta?: Def<clan·inventory·meta>;
  /** attribute set of raw value · modules/inventoryClass/inventory.nix */
  readonly modules?: Def<Attrs<Anything>>;
  /** boolean · modules/inventoryClass/inventory.nix */
  readonly noInstanceOptions?: Val<boolean>;
  /** raw value · modules/inventoryClass/inventory.nix */
  readonly options?: Anything;
  /** unspecified value · modules/inventoryClass/inventory.nix */
  readonly services?: Anything;
  /** open submodule of lazy attribute set of list of string · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly tags?: Def<clan·inventory·tags>;
}
export interface clan·meta {
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly description?: Val<string | null>;
  /** string matching the pattern ^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$ · modules/inventoryClass/meta.nix */
  readonly domain?: Val<string>;
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly icon?: Val<string | null>;
  /** string matching the pattern [a-zA-Z0-9_-]* · modules/inventoryClass/meta.nix */
  readonly name?: Val<string>;
  /** null or string matching the pattern [a-z]+ · default `null` · modules/inventoryClass/meta.nix */
  readonly tld?: Val<string | null>;
  readonly [name: string]: Anything | undefined;
}
export interface clan·secrets {
  readonly age?: Def<clan·secrets·age>;
}
export interface clan·templates {
  /** attribute set of submodule · default `{ }` · modules/clan/templates.nix */
  readonly clan?: Def<Attrs<Def<clan·templates·clan·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/clan/templates.nix */
  readonly disko?: Def<Attrs<Def<clan·templates·disko·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/clan/templates.nix */
  readonly machine?: Def<Attrs<Def<clan·templates·machine·ᐸnameᐳ>>>;
}
export interface clan·vars {
  /** open submodule of anything · default `{ }` · modules/clan/vars/default.nix */
  readonly settings?: Def<clan·vars·settings>;
}
export interface flake·apps·ᐸsystemᐳ·ᐸnameᐳ {
  /** lazy attribute set of raw value · default `{ }` · modules/apps.nix */
  readonly meta?: Def<Attrs<Anything>>;
  /** string or package convertible to it · modules/apps.nix */
  readonly program?: Val<Derivation | string>;
  /** value "app" (singular enum) · default `"app"` · modules/apps.nix */
  readonly type?: Val<"app">;
}
export interface flake·clan {
  /** raw value · modules/clan/distributed-services.nix */
  readonly _allMachines?: Anything;
  readonly _dependencies?: Def<flake·clan·_dependencies>;
  /** list of string · modules/clan/top-level-interface.nix */
  readonly _prefix?: Val<readonly Val<string>[]>;
  /** submodule · default `{ }` · modules/clan/distributed-services.nix */
  readonly _services?: Def<AnythingSet>;
  /** attribute set of submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly checks?: Def<Attrs<Def<flake·clan·checks·ᐸnameᐳ>>>;
  /** submodule · modules/clan/top-level-interface.nix */
  readonly clanInternals?: Def<AnythingSet>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly darwinConfigurations?: Def<Attrs<Anything>>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly darwinModules?: Def<Attrs<Anything>>;
  /** list of string · default `[ ]` · modules/clan/top-level-interface.nix */
  readonly deprecatedModules?: Val<readonly Val<string>[]>;
  /** absolute path or raw value convertible to it · modules/clan/top-level-interface.nix */
  readonly directory?: Anything;
  /** attribute set of module · modules/clan/top-level-interface.nix */
  readonly exportInterfaces?: Anything;
  /** lazy attribute set of submodule · modules/clan/top-level-interface.nix */
  readonly exports?: Def<Attrs<Def<AnythingSet>>>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly inventory?: Def<flake·clan·inventory>;
  /** attribute set of module · default `{ }` · modules/clan/top-level-interface.nix */
  readonly machines?: Def<Attrs<Def<DeferredModule>>>;
  /** open submodule of anything · default `{ }` · modules/clan/top-level-interface.nix */
  readonly meta?: Def<flake·clan·meta>;
  /** attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly modules?: Def<Attrs<Anything>>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly nixosConfigurations?: Def<Attrs<Anything>>;
  /** lazy attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly nixosModules?: Def<Attrs<Anything>>;
  /** submodule · modules/clan/module.nix */
  readonly outputs?: Def<AnythingSet>;
  /** function that evaluates to a(n) (null or attribute set) · modules/clan/top-level-interface.nix */
  readonly pkgsForSystem?: Val<(arg: AnyRef) => Def<AnythingSet | null>>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly secrets?: Def<flake·clan·secrets>;
  /** raw value · modules/clan/top-level-interface.nix */
  readonly self?: Anything;
  /** attribute set of raw value · default `{ }` · modules/clan/top-level-interface.nix */
  readonly specialArgs?: Def<Attrs<Anything>>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly templates?: Def<flake·clan·templates>;
  /** submodule · default `{ }` · modules/clan/top-level-interface.nix */
  readonly vars?: Def<flake·clan·vars>;
  /** null or absolute path · default `null` · modules/clan/top-level-interface.nix */
  readonly varsDirectory?: Val<PathLike | null>;
}
export interface touchup·any {
  /** null or module · default `null` · extras/touchup/attrs.nix */
  readonly any?: Def<DeferredModule>;
  /** lazy attribute set of module · default `{ }` · extras/touchup/attrs.nix */
  readonly attr?: Def<Attrs<Def<DeferredModule>>>;
  /** boolean · default `true` · extras/touchup/attr.nix */
  readonly enable?: Val<boolean>;
  /** function that evaluates to a(n) raw value · extras/touchup/attrs.nix */
  readonly finish?: Val<(arg: AnyRef) => Anything>;
  /** function that evaluates to a(n) raw value · read-only · extras/touchup/attrs.nix */
  readonly touchupApply?: Val<(arg: AnyRef) => Anything>;
  /** raw value · extras/touchup/attrs.nix */
  readonly type?: Anything;
  readonly [name: string]: Anything | undefined;
}
export interface touchup·attr·ᐸnameᐳ {
  /** null or module · default `null` · extras/touchup/attrs.nix */
  readonly any?: Def<DeferredModule>;
  /** lazy attribute set of module · default `{ }` · extras/touchup/attrs.nix */
  readonly attr?: Def<Attrs<Def<DeferredModule>>>;
  /** boolean · default `true` · extras/touchup/attr.nix */
  readonly enable?: Val<boolean>;
  /** function that evaluates to a(n) raw value · extras/touchup/attrs.nix */
  readonly finish?: Val<(arg: AnyRef) => Anything>;
  /** function that evaluates to a(n) raw value · read-only · extras/touchup/attrs.nix */
  readonly touchupApply?: Val<(arg: AnyRef) => Anything>;
  /** raw value · extras/touchup/attrs.nix */
  readonly type?: Anything;
  readonly [name: string]: Anything | undefined;
}
export interface clan·inventory·instances·ᐸnameᐳ {
  /** submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly module?: Def<clan·inventory·instances·ᐸnameᐳ·module>;
  /** attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly roles?: Def<Attrs<Def<clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ>>>;
}
export interface clan·inventory·machines·ᐸnameᐳ {
  readonly deploy?: Def<clan·inventory·machines·ᐸnameᐳ·deploy>;
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly description?: Val<string | null>;
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly icon?: Val<string | null>;
  /** null or signed integer · default `null` · modules/inventoryClass/inventory.nix */
  readonly installedAt?: Val<number | null>;
  /** one of "nixos", "darwin" · default `"nixos"` · modules/inventoryClass/inventory.nix */
  readonly machineClass?: Val<"nixos" | "darwin">;
  /** string · default `"‹name›"` · modules/inventoryClass/inventory.nix */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` · modules/inventoryClass/inventory.nix */
  readonly tags?: Val<readonly Val<string>[]>;
}
export interface clan·inventory·meta {
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly description?: Val<string | null>;
  /** string matching the pattern ^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$ · modules/inventoryClass/meta.nix */
  readonly domain?: Val<string>;
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly icon?: Val<string | null>;
  /** string matching the pattern [a-zA-Z0-9_-]* · modules/inventoryClass/meta.nix */
  readonly name?: Val<string>;
  /** null or string matching the pattern [a-z]+ · default `null` · modules/inventoryClass/meta.nix */
  readonly tld?: Val<string | null>;
}
export interface clan·inventory·tags {
  /** list of string · modules/inventoryClass/inventory.nix */
  readonly all?: Val<readonly Val<string>[]>;
  /** list of string · modules/inventoryClass/inventory.nix */
  readonly darwin?: Val<readonly Val<string>[]>;
  /** list of string · modules/inventoryClass/inventory.nix */
  readonly nixos?: Val<readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface clan·secrets·age {
  /** list of string matching the pattern (age-plugin-.*|[^#]+#.+) · default `[ ]` · modules/clan/secrets.nix */
  readonly plugins?: Val<readonly Val<string>[]>;
}
export interface clan·templates·clan·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/clan/templates.nix */
  readonly description?: Val<string>;
  /** absolute path · modules/clan/templates.nix */
  readonly path?: Val<PathLike>;
}
export interface clan·templates·disko·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/clan/templates.nix */
  readonly description?: Val<string>;
  /** absolute path · modules/clan/templates.nix */
  readonly path?: Val<PathLike>;
}
export interface clan·templates·machine·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/clan/templates.nix */
  readonly description?: Val<string>;
  /** absolute path · modules/clan/templates.nix */
  readonly path?: Val<PathLike>;
}
export interface clan·vars·settings {
  /** open submodule of anything · modules/clan/vars/settings-opts.nix */
  readonly fileModule?: Def<clan·vars·settings·fileModule>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly publicModule?: Val<string>;
  /** value "in_repo" (singular enum) · default `"in_repo"` · modules/clan/vars/settings-opts.nix */
  readonly publicStore?: Val<"in_repo">;
  /** attribute set of submodule · modules/clan/vars/settings-opts.nix */
  readonly publicStores?: Def<Attrs<Def<AnythingSet>>>;
  /** submodule · default `{ }` · modules/clan/vars/settings-opts.nix */
  readonly recipients?: Def<clan·vars·settings·recipients>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly secretModule?: Val<string>;
  /** one of "sops", "password-store", "age", "custom" · default `"sops"` · modules/clan/vars/settings-opts.nix */
  readonly secretStore?: Val<"sops" | "password-store" | "age" | "custom">;
  /** attribute set of submodule · modules/clan/vars/settings-opts.nix */
  readonly stores?: Def<Attrs<Def<AnythingSet>>>;
  readonly [name: string]: Anything | undefined;
}
export interface flake·clan·_dependencies {
  /** raw value · modules/clan/top-level-interface.nix */
  readonly "flake-config"?: Anything;
}
export interface flake·clan·checks·ᐸnameᐳ {
  /** boolean · read-only · modules/clan/top-level-interface.nix */
  readonly assertion?: Val<boolean>;
  /** boolean · default `false` · modules/clan/top-level-interface.nix */
  readonly ignore?: Val<boolean>;
  /** string · modules/clan/top-level-interface.nix */
  readonly message?: Val<string>;
}
export interface flake·clan·inventory {
  /** absolute path · read-only · modules/inventoryClass/inventory.nix */
  readonly _inventoryFile?: Val<PathLike>;
  /** list of unspecified value · modules/inventoryClass/inventory.nix */
  readonly assertions?: Val<readonly Anything[]>;
  /** attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly instances?: Def<Attrs<Def<flake·clan·inventory·instances·ᐸnameᐳ>>>;
  /** lazy attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly machines?: Def<Attrs<Def<flake·clan·inventory·machines·ᐸnameᐳ>>>;
  /** submodule · modules/inventoryClass/inventory.nix */
  readonly meta?: Def<flake·clan·inventory·meta>;
  /** attribute set of raw value · modules/inventoryClass/inventory.nix */
  readonly modules?: Def<Attrs<Anything>>;
  /** boolean · modules/inventoryClass/inventory.nix */
  readonly noInstanceOptions?: Val<boolean>;
  /** raw value · modules/inventoryClass/inventory.nix */
  readonly options?: Anything;
  /** unspecified value · modules/inventoryClass/inventory.nix */
  readonly services?: Anything;
  /** open submodule of lazy attribute set of list of string · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly tags?: Def<flake·clan·inventory·tags>;
}
export interface flake·clan·meta {
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly description?: Val<string | null>;
  /** string matching the pattern ^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$ · modules/inventoryClass/meta.nix */
  readonly domain?: Val<string>;
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly icon?: Val<string | null>;
  /** string matching the pattern [a-zA-Z0-9_-]* · modules/inventoryClass/meta.nix */
  readonly name?: Val<string>;
  /** null or string matching the pattern [a-z]+ · default `null` · modules/inventoryClass/meta.nix */
  readonly tld?: Val<string | null>;
  readonly [name: string]: Anything | undefined;
}
export interface flake·clan·secrets {
  readonly age?: Def<flake·clan·secrets·age>;
}
export interface flake·clan·templates {
  /** attribute set of submodule · default `{ }` · modules/clan/templates.nix */
  readonly clan?: Def<Attrs<Def<flake·clan·templates·clan·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/clan/templates.nix */
  readonly disko?: Def<Attrs<Def<flake·clan·templates·disko·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/clan/templates.nix */
  readonly machine?: Def<Attrs<Def<flake·clan·templates·machine·ᐸnameᐳ>>>;
}
export interface flake·clan·vars {
  /** open submodule of anything · default `{ }` · modules/clan/vars/default.nix */
  readonly settings?: Def<flake·clan·vars·settings>;
}
export interface clan·inventory·instances·ᐸnameᐳ·module {
  /** null or string · modules/inventoryClass/inventory.nix */
  readonly input?: Val<string | null>;
  /** string · modules/inventoryClass/inventory.nix */
  readonly name?: Val<string>;
}
export interface clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ {
  /** list of raw value · default `[ ]` · modules/inventoryClass/inventory.nix */
  readonly extraModules?: Val<readonly Anything[]>;
  /** attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly machines?: Def<Attrs<Def<clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·machines·ᐸnameᐳ>>>;
  /** module · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly settings?: Def<DeferredModule>;
  /** (attribute set of submodule) or list of string convertible to it · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly tags?: Val<readonly Val<string>[] | Attrs<Def<clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·tags·ᐸnameᐳ>>>;
}
export interface clan·inventory·machines·ᐸnameᐳ·deploy {
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly buildHost?: Val<string | null>;
  /** null or boolean · default `null` · modules/inventoryClass/inventory.nix */
  readonly forwardAgent?: Val<boolean | null>;
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly targetHost?: Val<string | null>;
}
export interface clan·vars·settings·fileModule {
  /** boolean · modules/clan/vars/settings-opts.nix */
  readonly exists?: Val<boolean>;
  /** null or absolute path · default `null` · modules/clan/vars/settings-opts.nix */
  readonly flakePath?: Val<PathLike | null>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly generatorName?: Val<string>;
  /** string · read-only · modules/clan/vars/settings-opts.nix */
  readonly name?: Val<string>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly path?: Val<string>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly rel_dir?: Val<string>;
  /** boolean · default `true` · modules/clan/vars/settings-opts.nix */
  readonly secret?: Val<boolean>;
  readonly sops?: Def<clan·vars·settings·fileModule·sops>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly value?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface clan·vars·settings·recipients {
  /** list of string · default `[ ]` · modules/clan/vars/settings-opts.nix */
  readonly default?: Val<readonly Val<string>[]>;
  /** attribute set of list of string · default `{ }` · modules/clan/vars/settings-opts.nix */
  readonly hosts?: Def<Attrs<Val<readonly Val<string>[]>>>;
}
export interface flake·clan·inventory·instances·ᐸnameᐳ {
  /** submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly module?: Def<flake·clan·inventory·instances·ᐸnameᐳ·module>;
  /** attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly roles?: Def<Attrs<Def<flake·clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ>>>;
}
export interface flake·clan·inventory·machines·ᐸnameᐳ {
  readonly deploy?: Def<flake·clan·inventory·machines·ᐸnameᐳ·deploy>;
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly description?: Val<string | null>;
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly icon?: Val<string | null>;
  /** null or signed integer · default `null` · modules/inventoryClass/inventory.nix */
  readonly installedAt?: Val<number | null>;
  /** one of "nixos", "darwin" · default `"nixos"` · modules/inventoryClass/inventory.nix */
  readonly machineClass?: Val<"nixos" | "darwin">;
  /** string · default `"‹name›"` · modules/inventoryClass/inventory.nix */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` · modules/inventoryClass/inventory.nix */
  readonly tags?: Val<readonly Val<string>[]>;
}
export interface flake·clan·inventory·meta {
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly description?: Val<string | null>;
  /** string matching the pattern ^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$ · modules/inventoryClass/meta.nix */
  readonly domain?: Val<string>;
  /** null or string · default `null` · modules/inventoryClass/meta.nix */
  readonly icon?: Val<string | null>;
  /** string matching the pattern [a-zA-Z0-9_-]* · modules/inventoryClass/meta.nix */
  readonly name?: Val<string>;
  /** null or string matching the pattern [a-z]+ · default `null` · modules/inventoryClass/meta.nix */
  readonly tld?: Val<string | null>;
}
export interface flake·clan·inventory·tags {
  /** list of string · modules/inventoryClass/inventory.nix */
  readonly all?: Val<readonly Val<string>[]>;
  /** list of string · modules/inventoryClass/inventory.nix */
  readonly darwin?: Val<readonly Val<string>[]>;
  /** list of string · modules/inventoryClass/inventory.nix */
  readonly nixos?: Val<readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface flake·clan·secrets·age {
  /** list of string matching the pattern (age-plugin-.*|[^#]+#.+) · default `[ ]` · modules/clan/secrets.nix */
  readonly plugins?: Val<readonly Val<string>[]>;
}
export interface flake·clan·templates·clan·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/clan/templates.nix */
  readonly description?: Val<string>;
  /** absolute path · modules/clan/templates.nix */
  readonly path?: Val<PathLike>;
}
export interface flake·clan·templates·disko·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/clan/templates.nix */
  readonly description?: Val<string>;
  /** absolute path · modules/clan/templates.nix */
  readonly path?: Val<PathLike>;
}
export interface flake·clan·templates·machine·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/clan/templates.nix */
  readonly description?: Val<string>;
  /** absolute path · modules/clan/templates.nix */
  readonly path?: Val<PathLike>;
}
export interface flake·clan·vars·settings {
  /** open submodule of anything · modules/clan/vars/settings-opts.nix */
  readonly fileModule?: Def<flake·clan·vars·settings·fileModule>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly publicModule?: Val<string>;
  /** value "in_repo" (singular enum) · default `"in_repo"` · modules/clan/vars/settings-opts.nix */
  readonly publicStore?: Val<"in_repo">;
  /** attribute set of submodule · modules/clan/vars/settings-opts.nix */
  readonly publicStores?: Def<Attrs<Def<AnythingSet>>>;
  /** submodule · default `{ }` · modules/clan/vars/settings-opts.nix */
  readonly recipients?: Def<flake·clan·vars·settings·recipients>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly secretModule?: Val<string>;
  /** one of "sops", "password-store", "age", "custom" · default `"sops"` · modules/clan/vars/settings-opts.nix */
  readonly secretStore?: Val<"sops" | "password-store" | "age" | "custom">;
  /** attribute set of submodule · modules/clan/vars/settings-opts.nix */
  readonly stores?: Def<Attrs<Def<AnythingSet>>>;
  readonly [name: string]: Anything | undefined;
}
export interface clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·machines·ᐸnameᐳ {
  /** module · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly settings?: Def<DeferredModule>;
}
export interface clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·tags·ᐸnameᐳ {
  /** module · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly settings?: Def<DeferredModule>;
}
export interface clan·vars·settings·fileModule·sops {
  /** submodule · modules/clan/vars/settings-opts.nix */
  readonly group?: Anything;
  /** submodule · modules/clan/vars/settings-opts.nix */
  readonly owner?: Anything;
  readonly [name: string]: Anything | undefined;
}
export interface flake·clan·inventory·instances·ᐸnameᐳ·module {
  /** null or string · modules/inventoryClass/inventory.nix */
  readonly input?: Val<string | null>;
  /** string · modules/inventoryClass/inventory.nix */
  readonly name?: Val<string>;
}
export interface flake·clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ {
  /** list of raw value · default `[ ]` · modules/inventoryClass/inventory.nix */
  readonly extraModules?: Val<readonly Anything[]>;
  /** attribute set of submodule · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly machines?: Def<Attrs<Def<flake·clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·machines·ᐸnameᐳ>>>;
  /** module · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly settings?: Def<DeferredModule>;
  /** (attribute set of submodule) or list of string convertible to it · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly tags?: Val<readonly Val<string>[] | Attrs<Def<flake·clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·tags·ᐸnameᐳ>>>;
}
export interface flake·clan·inventory·machines·ᐸnameᐳ·deploy {
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly buildHost?: Val<string | null>;
  /** null or boolean · default `null` · modules/inventoryClass/inventory.nix */
  readonly forwardAgent?: Val<boolean | null>;
  /** null or string · default `null` · modules/inventoryClass/inventory.nix */
  readonly targetHost?: Val<string | null>;
}
export interface flake·clan·vars·settings·fileModule {
  /** boolean · modules/clan/vars/settings-opts.nix */
  readonly exists?: Val<boolean>;
  /** null or absolute path · default `null` · modules/clan/vars/settings-opts.nix */
  readonly flakePath?: Val<PathLike | null>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly generatorName?: Val<string>;
  /** string · read-only · modules/clan/vars/settings-opts.nix */
  readonly name?: Val<string>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly path?: Val<string>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly rel_dir?: Val<string>;
  /** boolean · default `true` · modules/clan/vars/settings-opts.nix */
  readonly secret?: Val<boolean>;
  readonly sops?: Def<flake·clan·vars·settings·fileModule·sops>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly value?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface flake·clan·vars·settings·recipients {
  /** list of string · default `[ ]` · modules/clan/vars/settings-opts.nix */
  readonly default?: Val<readonly Val<string>[]>;
  /** attribute set of list of string · default `{ }` · modules/clan/vars/settings-opts.nix */
  readonly hosts?: Def<Attrs<Val<readonly Val<string>[]>>>;
}
export interface flake·clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·machines·ᐸnameᐳ {
  /** module · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly settings?: Def<DeferredModule>;
}
export interface flake·clan·inventory·instances·ᐸnameᐳ·roles·ᐸnameᐳ·tags·ᐸnameᐳ {
  /** module · default `{ }` · modules/inventoryClass/inventory.nix */
  readonly settings?: Def<DeferredModule>;
}
export interface flake·clan·vars·settings·fileModule·sops {
  /** submodule · modules/clan/vars/settings-opts.nix */
  readonly group?: Anything;
  /** submodule · modules/clan/vars/settings-opts.nix */
  readonly owner?: Anything;
  readonly [name: string]: Anything | undefined;
}
