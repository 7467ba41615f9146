import type { AnyRef } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import { flakeHandle } from "./handle.ts";
import type { OverlayRef } from "./overlay.ts";

/** Data of `composeOverlays`. */
export interface ComposedOverlaysData extends Branded<"composedOverlays"> {
  readonly name: string;
  readonly overlays: readonly unknown[];
}

/**
 * Several overlays as one, applied in order: `flake.overlays.default` unless it is given another name.
 *
 * ```ts
 * export const overlays = composeOverlays([channels, patches, inputs.nuenv.overlays.default]);
 * ```
 *
 * Errors: NV3001 the name is taken; NV3010 an overlay that nothing exports.
 */
export function composeOverlays(overlays: readonly (OverlayRef | AnyRef)[], name = "default"): OverlayRef {
  return flakeHandle(brand("composedOverlays", { name, overlays }), "overlays", name);
}
