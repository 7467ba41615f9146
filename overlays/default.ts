import { composeOverlays } from "../dsl";
import { channels } from "./channels";
import { fixes } from "./fixes";
import { gone } from "./gone";
import { python } from "./python";
import { stableFallbacks } from "./stable-fallbacks";
import { tools } from "./tools";

/** All of them, in the order in which they see each other: channels first, our own tools last. */
export const overlays = composeOverlays([channels, stableFallbacks, fixes, gone, python, tools]);

declare module "../dsl" {
  interface FleetOverlays {
    overlays: typeof overlays;
  }
}
