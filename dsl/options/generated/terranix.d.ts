// Generated from data/terranix.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, Attrs } from "../types/values.ts";

export interface TerranixOptions {
  /** attribute set of anything · core/terraform-options.nix */
  readonly _meta?: Def<Attrs<Anything>>;
  readonly backend?: Def<backend>;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly data?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly ephemeral?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly import?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly locals?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly module?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly output?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly provider?: Anything;
  readonly provisioner?: Def<provisioner>;
  readonly remote_state?: Def<remote_state>;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly resource?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly terraform?: Anything;
  /** attribute set of attribute set of submodule · default `{ }` · modules/users.nix */
  readonly users?: Def<Attrs<Def<Attrs<Def<users·ᐸnameᐳ·ᐸnameᐳ>>>>>;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly variable?: Anything;
}
export interface backend {
  /** null or submodule · default `null` · modules/terraform/backends.nix */
  readonly etcd?: Def<backend·etcd | null>;
  /** null or submodule · default `null` · modules/terraform/backends.nix */
  readonly local?: Def<backend·local | null>;
  /** null or submodule · default `null` · modules/terraform/backends.nix */
  readonly s3?: Def<backend·s3 | null>;
}
export interface provisioner {
  /** string · modules/provisioner.nix */
  readonly privateKeyFile?: Val<string>;
}
export interface remote_state {
  /** attribute set of submodule · default `{ }` · modules/terraform/backends.nix */
  readonly etcd?: Def<Attrs<Def<remote_state·etcd·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/terraform/backends.nix */
  readonly local?: Def<Attrs<Def<remote_state·local·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/terraform/backends.nix */
  readonly s3?: Def<Attrs<Def<remote_state·s3·ᐸnameᐳ>>>;
}
export interface users·ᐸnameᐳ·ᐸnameᐳ {
  /** null or string · default `null` · modules/users.nix */
  readonly publicKey?: Val<string | null>;
}
export interface backend·etcd {
  /** string · modules/terraform/backends.nix */
  readonly endpoints?: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly password?: Val<string | null>;
  /** string · modules/terraform/backends.nix */
  readonly path?: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly username?: Val<string | null>;
}
export interface backend·local {
  /** string · modules/terraform/backends.nix */
  readonly path?: Val<string>;
}
export interface backend·s3 {
  /** string · modules/terraform/backends.nix */
  readonly bucket?: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly key?: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly region?: Val<string>;
}
export interface remote_state·etcd·ᐸnameᐳ {
  /** string · modules/terraform/backends.nix */
  readonly endpoints?: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly password?: Val<string | null>;
  /** string · modules/terraform/backends.nix */
  readonly path?: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly username?: Val<string | null>;
}
export interface remote_state·local·ᐸnameᐳ {
  /** string · modules/terraform/backends.nix */
  readonly path?: Val<string>;
}
export interface remote_state·s3·ᐸnameᐳ {
  /** string · modules/terraform/backends.nix */
  readonly bucket?: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly key?: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly region?: Val<string>;
}
