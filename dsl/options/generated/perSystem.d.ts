// Generated from data/perSystem.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { AnyRef, Def, Val } from "../../nix/expr/types.ts";
import type { Anything, Attrs, Derivation } from "../types/values.ts";

export interface PerSystemOptions {
  /** lazy attribute set of raw value · read-only · modules/withSystem.nix */
  readonly allModuleArgs?: Def<Attrs<Anything>>;
  /** lazy attribute set of submodule · default `{ }` · modules/apps.nix */
  readonly apps?: Def<Attrs<Def<apps·ᐸnameᐳ>>>;
  /** lazy attribute set of function that evaluates to a(n) package · default `{ }` · extras/bundlers.nix */
  readonly bundlers?: Def<Attrs<Val<(arg: AnyRef) => Val<Derivation>>>>;
  /** lazy attribute set of package · default `{ }` · modules/checks.nix */
  readonly checks?: Def<Attrs<Val<Derivation>>>;
  readonly clan?: Def<clan>;
  /** lazy attribute set of raw value · modules/formatter.nix */
  readonly debug?: Def<Attrs<Anything>>;
  /** lazy attribute set of package · default `{ }` · modules/devShells.nix */
  readonly devShells?: Def<Attrs<Val<Derivation>>>;
  /** raw value · extras/easyOverlay.nix */
  readonly extendModules?: Anything;
  /** null or package · default `null` · modules/formatter.nix */
  readonly formatter?: Val<Derivation | null>;
  /** lazy attribute set of raw value · default `{ }` · modules/legacyPackages.nix */
  readonly legacyPackages?: Def<Attrs<Anything>>;
  /** lazy attribute set of raw value · default `{ }` · extras/easyOverlay.nix */
  readonly overlayAttrs?: Def<Attrs<Anything>>;
  /** lazy attribute set of package · default `{ }` · modules/packages.nix */
  readonly packages?: Def<Attrs<Val<Derivation>>>;
}
export interface apps·ᐸnameᐳ {
  /** lazy attribute set of raw value · default `{ }` · modules/apps.nix */
  readonly meta?: Def<Attrs<Anything>>;
  /** string or package convertible to it · modules/apps.nix */
  readonly program?: Val<Derivation | string>;
  /** value "app" (singular enum) · default `"app"` · modules/apps.nix */
  readonly type?: Val<"app">;
}
export interface clan {
  /** raw value · default `null` · flakeModules/clan.nix */
  readonly pkgs?: Anything;
}
