import type { AnyRef } from "../../options/index.ts";
import { brand, type Branded } from "../brand.ts";
import { flakeHandle } from "../handle.ts";
import type { Intersect } from "../imports.ts";
import type { DefinedBy } from "./added.ts";
import type { NoPackages } from "./item.ts";
import type { OverlayRef } from "./overlay.ts";

/** Data of `composeOverlays`. */
export interface ComposedOverlaysData extends Branded<"composedOverlays"> {
  readonly name: string;
  readonly overlays: readonly unknown[];
}

/** What the overlays of a list change, together; of those of inputs nobody knows. */
type Composed<L extends readonly unknown[]> = L extends readonly []
  ? NoPackages
  : Intersect<L[number] extends infer O ? (O extends DefinedBy<infer P> ? P : NoPackages) : never>;

/**
 * Several overlays as one, applied in order: `flake.overlays.default` unless it is given another name.
 *
 * ```ts
 * export const overlays = composeOverlays([channels, patches, inputs.nuenv.overlays.default]);
 *
 * declare module "../dsl" {
 *   interface FleetOverlays { overlays: typeof overlays } // their packages are known in every `pkgs`
 * }
 * ```
 *
 * Source: `lib.composeManyExtensions`.
 *
 * Errors: NV3001 the name is taken; NV5311 one reads, by `prev`, what a later one adds.
 */
export function composeOverlays<const L extends readonly (OverlayRef | AnyRef)[]>(
  overlays: L,
  name = "default",
): OverlayRef<Composed<L>> {
  return flakeHandle(brand("composedOverlays", { name, overlays }), "overlays", name);
}
