import type { RemovedPackage } from "./added.ts";
import type { Listed } from "../../options/index.ts";
import { item, type OverlayItem } from "./item.ts";
import type { Reasoned } from "./about.ts";

/**
 * A package that nobody of the fleet shall use: `pkgs.<name>` fits nowhere, and Nix throws the reason.
 *
 * ```ts
 * removed("neofetch", { reason: "Abandoned: take fastfetch." })
 * ```
 *
 * becomes `neofetch = throw "neofetch: Abandoned: take fastfetch.";`.
 *
 * Source: `throw` in place of a package, as nixpkgs' aliases have it.
 *
 * Errors: NV5301, NV5303; NV5312 where something uses it.
 */
export const removed: <const N extends string, const Reason extends string>(
  name: Listed<N>,
  about: Reasoned & { readonly reason: Reason },
) => OverlayItem<{ readonly [K in N]: RemovedPackage<Reason> }> = ((
  name: unknown,
  about: Reasoned,
): OverlayItem => item(name, about, { strategy: "removed" })) as never;
