import type { DarwinSystem } from "./class.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Imports } from "./imports.ts";
import { hostData, type Host, type HostOptions, type HostSpec } from "./host-spec.ts";

/**
 * A macOS machine under nix-darwin: `flake.modules.darwin."machines/darwin/<name>"` and `flake.darwinConfigurations.<name>`.
 *
 * ```ts
 * export const stibnite = darwinHost("stibnite", {
 *   system: "aarch64-darwin",
 *   imports: [base, homebrew],
 *   users: { crs58 },
 *   config: { networking: { hostName: "stibnite" }, system: { primaryUser: "crs58" } },
 * });
 * ```
 *
 * Source: `darwinSystem` of nix-darwin; in a clan `clan.machines` and `clan.inventory.machines`.
 *
 * Errors: those of `nixosHost`.
 */
export function darwinHost<
  const S extends DarwinSystem,
  const I extends Imports<"darwin"> = readonly [],
  const R extends HostOptions<"darwin", I> = HostOptions<"darwin", I> & Unwritten,
>(name: string, spec: HostSpec<"darwin", S, I, R> & Written<R>): Host<"darwin"> {
  return hostData("darwin", name, spec);
}
