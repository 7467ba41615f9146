import { composeOverlays } from "../dsl";
import { channels } from "./channels";
import { fixes } from "./fixes";
import { python } from "./python";
import { stableFallbacks } from "./stable-fallbacks";
import { tools } from "./tools";

/** All of them, in the order in which they see each other: channels first, our own tools last. */
export const overlays = composeOverlays([channels, stableFallbacks, fixes, python, tools]);

declare module "../dsl" {
  interface FleetOverlays {
    overlays: typeof overlays;
  }
}
