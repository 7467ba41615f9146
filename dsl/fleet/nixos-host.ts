import type { NixosSystem } from "./class.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Imports } from "./imports.ts";
import { hostData, type Host, type HostOptions, type HostSpec } from "./host-spec.ts";

/**
 * A NixOS machine: `flake.modules.nixos."machines/nixos/<name>"` and `flake.nixosConfigurations.<name>`.
 *
 * ```ts
 * export const cinnabar = nixosHost("cinnabar", {
 *   system: "x86_64-linux",
 *   imports: [inputs.srvos.nixosModules.server, base],
 *   users: { crs58 },
 *   config: ({ pkgs }) => ({ networking: { hostName: "cinnabar" }, environment: { systemPackages: [pkgs.git] } }),
 * });
 * ```
 *
 * Source: `nixpkgs.lib.nixosSystem`; in a clan `clan.machines` and `clan.inventory.machines`.
 *
 * Errors: those of `nixosModule`; NV3024 the platform is not in the flake's `systems`; NV3025 it is not one of NixOS.
 */
export function nixosHost<
  const S extends NixosSystem,
  const I extends Imports<"nixos"> = readonly [],
  const R extends HostOptions<"nixos", I> = HostOptions<"nixos", I> & Unwritten,
>(name: string, spec: HostSpec<"nixos", S, I, R> & Written<R>): Host<"nixos"> {
  return hostData("nixos", name, spec);
}
