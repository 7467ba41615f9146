import type { LeafRef } from "../nix/expr/types.ts";
import { brand, type Branded } from "./brand.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Imports, NoOptions } from "./imports.ts";
import { symbol } from "../nix/expr/symbol.ts";
import { fileScope } from "./file-scope.ts";

import type { DataRef } from "./data-ref.ts";
import type { ModuleSpec, SeenOptions } from "./module-spec.ts";
import type { ModuleBody } from "./module.ts";

/** A person with accounts on hosts. */
export interface UserSpec<I extends Imports<"homeManager">, D, M, R> extends ModuleSpec<
  "homeManager",
  I,
  D,
  R
> {
  readonly fullName: string;
  readonly email: string;
  /** Public SSH keys. */
  readonly keys?: readonly string[];
  /** Anything else other modules read about them: `config.flake.users.<name>.meta`. */
  readonly meta?: M;
}

/** A user: what hosts attach, and how any module reads `config.flake.users.<name>`. */
export interface User<M = unknown> extends Branded<"user"> {
  readonly name: string;
  readonly fullName: LeafRef<string>;
  readonly email: LeafRef<string>;
  readonly keys: LeafRef<readonly string[]>;
  readonly meta: DataRef<M>;
}

/** Data of `user` as `lower` reads it. */
export interface UserData extends User {
  readonly spec: ModuleBody & {
    readonly fullName: unknown;
    readonly email: unknown;
    readonly keys?: unknown;
    readonly meta?: unknown;
  };
}

/**
 * A user: who they are, `flake.users.<name>`, and their home, `flake.modules.homeManager."users/<name>"`.
 * `users: { crs58 }` of a host gives them an account's home there; `homeConfiguration` makes one without a host.
 *
 * ```ts
 * export const crs58 = user("crs58", {
 *   fullName: "…", email: "crs58@example.org", keys: ["ssh-ed25519 …"],
 *   imports: [shell],
 *   config: { home: { stateVersion: "25.11" } },
 * });
 * // any module: crs58.email → flake.users.crs58.email
 * ```
 *
 * Source: `home-manager.users.<account>` of a host, `modules` of `homeManagerConfiguration`.
 *
 * Errors: those of `nixosModule`.
 */
export function user<
  const M = NoOptions,
  const I extends Imports<"homeManager"> = readonly [],
  D = NoOptions,
  const R extends SeenOptions<"homeManager", I, D> = SeenOptions<"homeManager", I, D> & Unwritten,
>(name: string, spec: UserSpec<I, D, M, R> & Written<R>): User<M> {
  const field = (path: string): unknown => symbol(fileScope("flake", "users", name, path));
  const fields = {
    fullName: field("fullName"),
    email: field("email"),
    keys: field("keys"),
    meta: field("meta"),
  };
  return brand("user", { name, spec, ...fields }) as unknown as User<M>;
}
