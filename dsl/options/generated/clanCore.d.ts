// Generated from data/clanCore.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, Data, DeferredModule, Derivation, PathLike } from "../types/values.ts";

export interface ClanCoreOptions {
  readonly clan?: Def<clan>;
}
export interface clan {
  readonly core?: Def<clan·core>;
  /** @deprecated renamed to `clan.core.deployment` */
  readonly deployment?: Anything;
  readonly inventory?: Def<clan·inventory>;
  readonly meta?: Def<clan·meta>;
  /** submodule · nixosModules/clanCore/networking.nix */
  readonly networking?: Anything;
}
export interface clan·core {
  readonly backups?: Def<clan·core·backups>;
  /** @deprecated renamed to `clan.core.settings.directory` */
  readonly clanDir?: Anything;
  /** unspecified value · nixosModules/clanCore/clanPkgs.nix */
  readonly clanPkgs?: Anything;
  readonly deployment?: Def<clan·core·deployment>;
  /** boolean · default `true` · nixosModules/clanCore/defaults.nix */
  readonly enableRecommendedDefaults?: Val<boolean>;
  /** @deprecated renamed to `clan.core.settings.icon` */
  readonly icon?: Anything;
  readonly image?: Def<clan·core·image>;
  /** @deprecated renamed to `clan.core.settings.machine.description` */
  readonly machineDescription?: Anything;
  /** @deprecated renamed to `clan.core.settings.machine.icon` */
  readonly machineIcon?: Anything;
  /** @deprecated renamed to `clan.core.settings.machine.name` */
  readonly machineName?: Anything;
  /** @deprecated renamed to `clan.core.settings.name` */
  readonly name?: Anything;
  readonly networking?: Def<clan·core·networking>;
  readonly postgresql?: Def<clan·core·postgresql>;
  /** submodule · nixosModules/clanCore/state-version */
  readonly settings?: Def<clan·core·settings>;
  readonly sops?: Def<clan·core·sops>;
  /** attribute set of submodule · default `{ }` · nixosModules/clanCore/state.nix */
  readonly state?: Def<Attrs<Def<clan·core·state·ᐸnameᐳ>>>;
  /** submodule · nixosModules/clanCore/vars/secret/age.nix */
  readonly vars?: Def<clan·core·vars>;
  readonly zerotier?: Def<clan·core·zerotier>;
}
export interface clan·inventory {
  /** @deprecated removed */
  readonly assertions?: never;
}
export interface clan·meta {
  /** @deprecated renamed to `clan.core.settings.description` */
  readonly description?: Anything;
  /** @deprecated renamed to `clan.core.settings.icon` */
  readonly icon?: Anything;
  /** @deprecated renamed to `clan.core.settings.name` */
  readonly name?: Anything;
}
export interface clan·core·backups {
  /** attribute set of submodule · default `{ }` · nixosModules/clanCore/backups.nix */
  readonly providers?: Def<Attrs<Def<clan·core·backups·providers·ᐸnameᐳ>>>;
}
export interface clan·core·deployment {
  /** boolean · default `false` · nixosModules/clanCore/networking.nix */
  readonly requireExplicitUpdate?: Val<boolean>;
}
export interface clan·core·image {
  readonly iso?: Def<clan·core·image·iso>;
}
export interface clan·core·networking {
  /** null or string · default `null` · nixosModules/clanCore/networking.nix */
  readonly buildHost?: Val<string | null>;
  /** @deprecated renamed to `clan.core.networking.targetHost` */
  readonly deploymentAddress?: Anything;
  /** boolean · default `false` · nixosModules/clanCore/networking.nix */
  readonly forwardAgent?: Val<boolean>;
  /** list of string · default `[ ]` · nixosModules/clanCore/networking.nix */
  readonly internalListenAddresses?: Val<readonly Val<string>[]>;
  /** null or string · nixosModules/clanCore/networking.nix */
  readonly targetHost?: Val<string | null>;
  readonly zerotier?: Def<clan·core·networking·zerotier>;
}
export interface clan·core·postgresql {
  /** attribute set of submodule · default `{ }` · nixosModules/clanCore/postgresql */
  readonly databases?: Def<Attrs<Def<clan·core·postgresql·databases·ᐸnameᐳ>>>;
  /** boolean · default `false` · nixosModules/clanCore/postgresql */
  readonly enable?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · nixosModules/clanCore/postgresql */
  readonly users?: Def<Attrs<Def<clan·core·postgresql·users·ᐸnameᐳ>>>;
}
export interface clan·core·settings {
  /** absolute path · nixosModules/clanCore/settings.nix */
  readonly directory?: Val<PathLike>;
  /** string matching the pattern ^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$ · read-only · nixosModules/clanCore/settings.nix */
  readonly domain?: Val<string>;
  /** null or absolute path · read-only · nixosModules/clanCore/settings.nix */
  readonly icon?: Val<PathLike | null>;
  /** submodule · default `{ }` · nixosModules/clanCore/settings.nix */
  readonly machine?: Def<clan·core·settings·machine>;
  readonly "machine-id"?: Def<clan·core·settings·machine_id>;
  /** string · read-only · nixosModules/clanCore/settings.nix */
  readonly name?: Val<string>;
  readonly "state-version"?: Def<clan·core·settings·state_version>;
  /** string matching the pattern [a-z]+ · read-only · nixosModules/clanCore/settings.nix */
  readonly tld?: Val<string>;
}
export interface clan·core·sops {
  /** list of string · default `[ ]` · nixosModules/clanCore/sops.nix */
  readonly defaultGroups?: Val<readonly Val<string>[]>;
}
export interface clan·core·state·ᐸnameᐳ {
  /** list of string · nixosModules/clanCore/state.nix */
  readonly folders?: Val<readonly Val<string>[]>;
  /** string matching the pattern ^[a-zA-Z0-9_-]+$ · nixosModules/clanCore/state.nix */
  readonly name?: Val<string>;
  /** null or string · read-only · nixosModules/clanCore/state.nix */
  readonly postBackupCommand?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · nixosModules/clanCore/state.nix */
  readonly postBackupScript?: Val<string | null>;
  /** null or string · default `null` · read-only · nixosModules/clanCore/state.nix */
  readonly postRestoreCommand?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · nixosModules/clanCore/state.nix */
  readonly postRestoreScript?: Val<string | null>;
  /** null or string · read-only · nixosModules/clanCore/state.nix */
  readonly preBackupCommand?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · nixosModules/clanCore/state.nix */
  readonly preBackupScript?: Val<string | null>;
  /** null or string · read-only · nixosModules/clanCore/state.nix */
  readonly preRestoreCommand?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · nixosModules/clanCore/state.nix */
  readonly preRestoreScript?: Val<string | null>;
}
export interface clan·core·vars {
  readonly age?: Def<clan·core·vars·age>;
  /** unspecified value · nixosModules/clanCore/vars */
  readonly enableConsistencyCheck?: Anything;
  /** attribute set of submodule · default `{ }` · nixosModules/clanCore/vars/interface.nix */
  readonly generators?: Def<Attrs<Def<clan·core·vars·generators·ᐸnameᐳ>>>;
  /** module · nixosModules/clanCore/vars/interface.nix */
  readonly globalSettings?: Def<DeferredModule>;
  /** string · nixosModules/clanCore/vars/interface.nix */
  readonly machineName?: Val<string>;
  readonly "password-store"?: Def<clan·core·vars·password_store>;
  /** raw value · nixosModules/clanCore/vars/interface.nix */
  readonly pkgs?: Anything;
  /** submodule · default `{ }` · nixosModules/clanCore/vars/interface.nix */
  readonly settings?: Def<clan·core·vars·settings>;
  readonly sops?: Def<clan·core·vars·sops>;
}
export interface clan·core·zerotier {
  readonly networks?: Def<clan·core·zerotier·networks>;
}
export interface clan·core·backups·providers·ᐸnameᐳ {
  /** string · nixosModules/clanCore/backups.nix */
  readonly create?: Val<string>;
  /** string · nixosModules/clanCore/backups.nix */
  readonly list?: Val<string>;
  /** string · nixosModules/clanCore/backups.nix */
  readonly name?: Val<string>;
  /** string · nixosModules/clanCore/backups.nix */
  readonly restore?: Val<string>;
}
export interface clan·core·image·iso {
  /** package · nixosModules/clanCore/image/iso */
  readonly addFilesScript?: Val<Derivation>;
}
export interface clan·core·networking·zerotier {
  readonly controller?: Def<clan·core·networking·zerotier·controller>;
  readonly moon?: Def<clan·core·networking·zerotier·moon>;
}
export interface clan·core·postgresql·databases·ᐸnameᐳ {
  readonly create?: Def<clan·core·postgresql·databases·ᐸnameᐳ·create>;
  /** string · default `"‹name›"` · nixosModules/clanCore/postgresql */
  readonly name?: Val<string>;
  readonly restore?: Def<clan·core·postgresql·databases·ᐸnameᐳ·restore>;
  /** string · default `"‹name›"` · nixosModules/clanCore/postgresql */
  readonly service?: Val<string>;
}
export interface clan·core·postgresql·users·ᐸnameᐳ {
  /** string · default `"‹name›"` · nixosModules/clanCore/postgresql */
  readonly name?: Val<string>;
}
export interface clan·core·settings·machine {
  /** null or string · default `null` · nixosModules/clanCore/settings.nix */
  readonly description?: Val<string | null>;
  /** null or absolute path · default `null` · nixosModules/clanCore/settings.nix */
  readonly icon?: Val<PathLike | null>;
  /** string · read-only · nixosModules/clanCore/settings.nix */
  readonly name?: Val<string>;
}
export interface clan·core·settings·machine_id {
  /** boolean · default `false` · nixosModules/clanCore/machine-id */
  readonly enable?: Val<boolean>;
}
export interface clan·core·settings·state_version {
  /** boolean · default `false` · nixosModules/clanCore/state-version */
  readonly enable?: Val<boolean>;
}
export interface clan·core·vars·age {
  /** absolute path · default `"/etc/secret-vars"` · nixosModules/clanCore/vars/secret/age.nix */
  readonly secretLocation?: Val<PathLike>;
}
export interface clan·core·vars·generators·ᐸnameᐳ {
  /** list of string · default `[ ]` · nixosModules/clanCore/vars/interface.nix */
  readonly dependencies?: Val<readonly Val<string>[]>;
  /** attribute set of submodule · modules/clan/export-modules/generic-generator.nix */
  readonly files?: Def<Attrs<Def<clan·core·vars·generators·ᐸnameᐳ·files·ᐸnameᐳ>>>;
  /** absolute path · read-only · modules/clan/export-modules/generic-generator.nix */
  readonly finalScript?: Val<PathLike>;
  /** string · read-only · modules/clan/export-modules/generic-generator.nix */
  readonly name?: Val<string>;
  /** raw value · modules/clan/export-modules/generic-generator.nix */
  readonly pkgs?: Anything;
  /** attribute set of submodule · default `{ }` · modules/clan/export-modules/generic-generator.nix */
  readonly prompts?: Def<Attrs<Def<clan·core·vars·generators·ᐸnameᐳ·prompts·ᐸnameᐳ>>>;
  /** list of package · default `[ ]` · modules/clan/export-modules/generic-generator.nix */
  readonly runtimeInputs?: Val<readonly Val<Derivation>[]>;
  /** string or absolute path · default `""` · modules/clan/export-modules/generic-generator.nix */
  readonly script?: Val<string | PathLike>;
  /** raw value · modules/clan/export-modules/generic-generator.nix */
  readonly settings?: Anything;
  /** boolean · default `false` · modules/clan/export-modules/generic-generator.nix */
  readonly share?: Val<boolean>;
  /** null or boolean or signed integer or string or attribute set of (boolean or signed integer or string or attribute set of (boolean or signed integer or string)) · default `null` · modules/clan/export-modules/generic-generator.nix */
  readonly validation?: Val<boolean | number | string | Attrs<Val<boolean | number | string | Attrs<Val<boolean | number | string>>>> | null>;
  /** null or string · modules/clan/export-modules/generic-generator.nix */
  readonly validationHash?: Val<string | null>;
}
export interface clan·core·vars·password_store {
  /** one of "pass", "passage" · default `"passage"` · nixosModules/clanCore/vars/secret/password-store.nix */
  readonly passCommand?: Val<"pass" | "passage">;
  /** absolute path · default `"/etc/secret-vars"` · nixosModules/clanCore/vars/secret/password-store.nix */
  readonly secretLocation?: Val<PathLike>;
}
export interface clan·core·vars·settings {
  /** open submodule of anything · modules/clan/vars/settings-opts.nix */
  readonly fileModule?: Def<clan·core·vars·settings·fileModule>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly publicModule?: Val<string>;
  /** value "in_repo" (singular enum) · default `"in_repo"` · modules/clan/vars/settings-opts.nix */
  readonly publicStore?: Val<"in_repo">;
  /** attribute set of submodule · modules/clan/vars/settings-opts.nix */
  readonly publicStores?: Def<Attrs<Def<AnythingSet>>>;
  /** submodule · default `{ }` · modules/clan/vars/settings-opts.nix */
  readonly recipients?: Def<clan·core·vars·settings·recipients>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly secretModule?: Val<string>;
  /** one of "sops", "password-store", "age", "custom" · default `"sops"` · modules/clan/vars/settings-opts.nix */
  readonly secretStore?: Val<"sops" | "password-store" | "age" | "custom">;
  /** attribute set of submodule · modules/clan/vars/settings-opts.nix */
  readonly stores?: Def<Attrs<Def<AnythingSet>>>;
}
export interface clan·core·vars·sops {
  /** absolute path · default `"/var/lib/sops-nix"` · nixosModules/clanCore/vars/secret/sops */
  readonly secretUploadDirectory?: Val<PathLike>;
}
export interface clan·core·zerotier·networks {
  readonly zt?: Def<clan·core·zerotier·networks·zt>;
}
export interface clan·core·networking·zerotier·controller {
  /** @deprecated removed */
  readonly enable?: never;
  /** @deprecated removed */
  readonly public?: never;
}
export interface clan·core·networking·zerotier·moon {
  /** @deprecated removed */
  readonly orbitMoons?: never;
  /** @deprecated removed */
  readonly stableEndpoints?: never;
}
export interface clan·core·postgresql·databases·ᐸnameᐳ·create {
  /** boolean · default `true` · nixosModules/clanCore/postgresql */
  readonly enable?: Val<boolean>;
  /** lazy attribute set of string · default `{ }` · nixosModules/clanCore/postgresql */
  readonly options?: Def<Attrs<Val<string>>>;
}
export interface clan·core·postgresql·databases·ᐸnameᐳ·restore {
  /** list of string · default `[ ]` · nixosModules/clanCore/postgresql */
  readonly stopOnRestore?: Val<readonly Val<string>[]>;
}
export interface clan·core·vars·generators·ᐸnameᐳ·files·ᐸnameᐳ {
  /** boolean · default `true` · modules/clan/export-modules/generic-generator.nix */
  readonly deploy?: Val<boolean>;
  /** boolean · modules/clan/vars/settings-opts.nix */
  readonly exists?: Val<boolean>;
  /** null or absolute path · default `null` · modules/clan/vars/settings-opts.nix */
  readonly flakePath?: Val<PathLike | null>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly generatorName?: Val<string>;
  /** string · modules/clan/export-modules/generic-generator.nix */
  readonly group?: Val<string>;
  /** string matching the pattern ^[0-7]{4}$ · default `"0400"` · modules/clan/export-modules/generic-generator.nix */
  readonly mode?: Val<string>;
  /** string · read-only · modules/clan/vars/settings-opts.nix */
  readonly name?: Val<string>;
  /** one of "partitioning", "activation", "users", "services" · default `"services"` · modules/clan/export-modules/generic-generator.nix */
  readonly neededFor?: Val<"partitioning" | "activation" | "users" | "services">;
  /** string · default `"root"` · modules/clan/export-modules/generic-generator.nix */
  readonly owner?: Val<string>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly path?: Val<string>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly rel_dir?: Val<string>;
  /** list of string · default `[ ]` · modules/clan/export-modules/generic-generator.nix */
  readonly restartUnits?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/clan/vars/settings-opts.nix */
  readonly secret?: Val<boolean>;
  /** boolean · read-only · modules/clan/export-modules/generic-generator.nix */
  readonly share?: Val<boolean>;
  readonly sops?: Def<clan·core·vars·generators·ᐸnameᐳ·files·ᐸnameᐳ·sops>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly value?: Val<string>;
}
export interface clan·core·vars·generators·ᐸnameᐳ·prompts·ᐸnameᐳ {
  /** string · modules/clan/export-modules/generic-generator.nix */
  readonly description?: Val<string>;
  readonly display?: Def<clan·core·vars·generators·ᐸnameᐳ·prompts·ᐸnameᐳ·display>;
  /** string · modules/clan/export-modules/generic-generator.nix */
  readonly name?: Val<string>;
  /** boolean · default `false` · modules/clan/export-modules/generic-generator.nix */
  readonly persist?: Val<boolean>;
  /** one of "hidden", "line", "multiline", "multiline-hidden" · default `"line"` · modules/clan/export-modules/generic-generator.nix */
  readonly type?: Val<"hidden" | "line" | "multiline" | "multiline-hidden">;
}
export interface clan·core·vars·settings·fileModule {
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
  readonly sops?: Def<clan·core·vars·settings·fileModule·sops>;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly value?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface clan·core·vars·settings·recipients {
  /** list of string · default `[ ]` · modules/clan/vars/settings-opts.nix */
  readonly default?: Val<readonly Val<string>[]>;
  /** attribute set of list of string · default `{ }` · modules/clan/vars/settings-opts.nix */
  readonly hosts?: Def<Attrs<Val<readonly Val<string>[]>>>;
}
export interface clan·core·zerotier·networks·zt {
  /** JSON value · clanServices/zerotier/default.nix */
  readonly settings?: Data;
}
export interface clan·core·vars·generators·ᐸnameᐳ·files·ᐸnameᐳ·sops {
  /** string · modules/clan/vars/settings-opts.nix */
  readonly group?: Anything;
  /** string · modules/clan/vars/settings-opts.nix */
  readonly owner?: Anything;
}
export interface clan·core·vars·generators·ᐸnameᐳ·prompts·ᐸnameᐳ·display {
  /** null or string · default `null` · modules/clan/vars/display.nix */
  readonly group?: Val<string | null>;
  /** null or string · default `null` · modules/clan/vars/display.nix */
  readonly helperText?: Val<string | null>;
  /** null or string · default `null` · modules/clan/vars/display.nix */
  readonly label?: Val<string | null>;
  /** boolean · default `true` · modules/clan/vars/display.nix */
  readonly required?: Val<boolean>;
}
export interface clan·core·vars·settings·fileModule·sops {
  /** submodule · modules/clan/vars/settings-opts.nix */
  readonly group?: Anything;
  /** submodule · modules/clan/vars/settings-opts.nix */
  readonly owner?: Anything;
  readonly [name: string]: Anything | undefined;
}
