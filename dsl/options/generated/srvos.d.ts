// Generated from data/srvos.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, Attrs } from "../types/values.ts";

export interface SrvosOptions {
  readonly roles?: Def<roles>;
  readonly srvos?: Def<srvos>;
}
export interface roles {
  readonly "nix-remote-builder"?: Def<roles·nix_remote_builder>;
}
export interface srvos {
  readonly boot?: Def<srvos·boot>;
  readonly "detect-hostname-change"?: Def<srvos·detect_hostname_change>;
  /** null or raw value · default `null` · shared/common/flake.nix */
  readonly flake?: Anything;
  readonly prometheus?: Def<srvos·prometheus>;
  /** boolean · default `true` · shared/common/flake.nix */
  readonly registerSelf?: Val<boolean>;
  readonly server?: Def<srvos·server>;
  readonly "update-diff"?: Def<srvos·update_diff>;
}
export interface roles·nix_remote_builder {
  /** list of string · nixos/roles/nix-remote-builder.nix */
  readonly schedulerPublicKeys?: Val<readonly Val<string>[]>;
}
export interface srvos·boot {
  /** list of string · default `[ "ttyS0,115200" "tty0" ]` · nixos/common/serial.nix */
  readonly consoles?: Val<readonly Val<string>[]>;
}
export interface srvos·detect_hostname_change {
  /** boolean · default `true` · nixos/common/detect-hostname-change.nix */
  readonly enable?: Val<boolean>;
}
export interface srvos·prometheus {
  /** attribute set of submodule · nixos/roles/prometheus */
  readonly ruleGroups?: Def<Attrs<Def<srvos·prometheus·ruleGroups·ᐸnameᐳ>>>;
}
export interface srvos·server {
  readonly docs?: Def<srvos·server·docs>;
}
export interface srvos·update_diff {
  /** (optionally newline-terminated) single-line string · shared/common/update-diff.nix */
  readonly command?: Val<string>;
  /** boolean · default `true` · shared/common/update-diff.nix */
  readonly enable?: Val<boolean>;
  /** string · shared/common/update-diff.nix */
  readonly text?: Val<string>;
}
export interface srvos·prometheus·ruleGroups·ᐸnameᐳ {
  /** attribute set of submodule · default `{ }` · nixos/roles/prometheus */
  readonly alertRules?: Def<Attrs<Def<srvos·prometheus·ruleGroups·ᐸnameᐳ·alertRules·ᐸnameᐳ>>>;
  /** boolean · default `true` · nixos/roles/prometheus */
  readonly enable?: Val<boolean>;
  /** string · default `"‹name›"` · nixos/roles/prometheus */
  readonly name?: Val<string>;
  /** attribute set of submodule · default `{ }` · nixos/roles/prometheus */
  readonly recordingRules?: Def<Attrs<Def<srvos·prometheus·ruleGroups·ᐸnameᐳ·recordingRules·ᐸnameᐳ>>>;
}
export interface srvos·server·docs {
  /** boolean · default `false` · shared/server.nix */
  readonly enable?: Val<boolean>;
}
export interface srvos·prometheus·ruleGroups·ᐸnameᐳ·alertRules·ᐸnameᐳ {
  /** attribute set of string · default `{ }` · nixos/roles/prometheus */
  readonly annotations?: Def<Attrs<Val<string>>>;
  /** boolean · default `true` · nixos/roles/prometheus */
  readonly enable?: Val<boolean>;
  /** string · nixos/roles/prometheus */
  readonly expr?: Val<string>;
  /** string · default `"2m"` · nixos/roles/prometheus */
  readonly for?: Val<string>;
  /** attribute set of string · default `{ }` · nixos/roles/prometheus */
  readonly labels?: Def<Attrs<Val<string>>>;
  /** string · default `"‹name›"` · nixos/roles/prometheus */
  readonly name?: Val<string>;
}
export interface srvos·prometheus·ruleGroups·ᐸnameᐳ·recordingRules·ᐸnameᐳ {
  /** attribute set of string · default `{ }` · nixos/roles/prometheus */
  readonly annotations?: Def<Attrs<Val<string>>>;
  /** boolean · default `true` · nixos/roles/prometheus */
  readonly enable?: Val<boolean>;
  /** string · nixos/roles/prometheus */
  readonly expr?: Val<string>;
  /** string · default `"2m"` · nixos/roles/prometheus */
  readonly for?: Val<string>;
  /** attribute set of string · default `{ }` · nixos/roles/prometheus */
  readonly labels?: Def<Attrs<Val<string>>>;
  /** string · default `"‹name›"` · nixos/roles/prometheus */
  readonly name?: Val<string>;
}
