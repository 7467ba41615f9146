import { brand, type Branded } from "./brand.ts";
import type { FromFleet } from "./roster.ts";

/** What direnv does in the directory, in this order; the names are those of its functions. */
export interface EnvrcSpec {
  /** Fetches nix-direnv where the machine has none of this version; the hash is the one of its `direnvrc`. */
  readonly nix_direnv_version?: { readonly version: string; readonly hash: string };
  /** Files that make direnv read it again. */
  readonly watch_file?: readonly string[];
  /** The dev shell: `"./out"`, `"./out#rescue"`, or words for `use flake`: `["./out", "--accept-flake-config"]`. */
  readonly "use flake"?: string | readonly string[];
  readonly PATH_add?: readonly string[];
  readonly export?: { readonly [name: string]: string };
  readonly dotenv_if_exists?: readonly string[];
  readonly source_env_if_exists?: readonly string[];
}

/** Data of `envrc`. */
export interface Envrc extends Branded<"envrc"> {
  readonly content: FromFleet<EnvrcSpec>;
}

/**
 * What direnv does when a shell enters the project: `.envrc` at its root.
 *
 * ```ts
 * export const direnv = envrc({ "use flake": "./out", source_env_if_exists: [".envrc.local"] });
 * ```
 *
 * Source: the [stdlib of direnv](https://direnv.net/man/direnv-stdlib.1.html).
 *
 * Errors: NV5608 a variable's name that no shell takes; NV3004 two of them.
 */
export function envrc(content: FromFleet<EnvrcSpec>): Envrc {
  return brand("envrc", { content });
}
