/** Overlays of nixpkgs: channels, the strategies for single packages, what they make of `pkgs`. */
export type { About, Day, Platforms } from "./about.ts";
export type { Channel, RemovedPackage } from "./added.ts";
export { buildOverride, type BuildOverride } from "./build-override.ts";
export { nixpkgsChannels, type ChannelSettings, type ChannelSource } from "./channels.ts";
export { composeOverlays } from "./compose-overlays.ts";
export { customBuild, type CustomBuild, type Recipe } from "./custom-build.ts";
export * from "./fleet-overlays.ts";
export { unlisted, type OverlayItem, type UnlistedPackage } from "./item.ts";
export { overlay, type Overlay, type OverlayRef, type Package } from "./overlay.ts";
export { platformSpecific, type PlatformSpecific } from "./platform-specific.ts";
export { pythonBuild, pythonOverride, type PythonBuild, type PythonOverride } from "./python.ts";
export { removed } from "./removed.ts";
export { stableFallback, type StableFallback } from "./stable-fallback.ts";
export { upstreamPatch, type FetchedPatch, type Patch, type UpstreamPatch } from "./upstream-patch.ts";
