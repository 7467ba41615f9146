import type { LeafRef } from "../nix/expr/types.ts";
import { builder, type Branded } from "./brand.ts";
import type { Imports, NoOptions } from "./imports.ts";
import { reference } from "./handle.ts";
import type { DataRef } from "./data-ref.ts";
import type { ModuleSpec } from "./module-spec.ts";

/** A person with accounts on hosts. */
export interface UserSpec<I extends Imports<"homeManager">, D, M> extends ModuleSpec<"homeManager", I, D> {
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

/** Data of `user`, behind the handle. */
export interface UserData extends Branded<"user"> {
  readonly name: string;
  readonly spec: UserSpec<Imports<"homeManager">, unknown, unknown>;
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
 * Errors: those of `nixosModule`.
 */
export function user<
  const M = NoOptions,
  const I extends Imports<"homeManager"> = readonly [],
  D = NoOptions,
>(name: string, spec: UserSpec<I, D, M>): User<M> {
  return reference({ kind: "user", name, spec });
}
