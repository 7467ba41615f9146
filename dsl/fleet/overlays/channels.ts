import type { AnyRef, AnythingSet } from "../../options/index.ts";
import { brand, type Branded } from "../brand.ts";
import { flakeHandle } from "../handle.ts";
import type { Channel } from "./added.ts";
import type { OverlayRef } from "./overlay.ts";
import type { Patch } from "./upstream-patch.ts";

/** Where a channel comes from: an input; one for each kernel; an input with patches in it. */
export type ChannelSource =
  | AnyRef
  | { readonly linux: AnyRef; readonly darwin: AnyRef }
  | { readonly input: AnyRef; readonly patches: readonly Patch[] };

/** Settings of all channels of an overlay. */
export interface ChannelSettings {
  /** `config` of nixpkgs: `{ allowUnfree: true }`. */
  readonly config?: AnythingSet;
}

/** Data of `nixpkgsChannels`. */
export interface ChannelsData extends Branded<"channels"> {
  readonly name: string;
  readonly channels: { readonly [name: string]: unknown };
  readonly settings: ChannelSettings;
}

/**
 * Other nixpkgs as package sets: `pkgs.stable.<package>`, `pkgs.unstable.<package>`. An overlay, `flake.overlays.<name>`; each
 * channel is evaluated when something of it is used, for the platform of the host.
 *
 * ```ts
 * export const channels = nixpkgsChannels(
 *   "channels",
 *   {
 *     stable: { linux: inputs["nixpkgs-linux-stable"], darwin: inputs["nixpkgs-darwin-stable"] },
 *     unstable: inputs.nixpkgs,
 *     patched: { input: inputs.nixpkgs, patches: [{ url: "https://…", hash: "sha256-…" }] },
 *   },
 *   { config: { allowUnfree: true } },
 * );
 * ```
 *
 * Channels are typed like `pkgs`, by the platform of the host, without what overlays of the fleet change. A patched one is
 * built before it is evaluated.
 *
 * Source: `import nixpkgs { … }` in an overlay; `applyPatches` for a patched one.
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name; NV5302 nixpkgs has something of a channel's name; NV5313 what is
 * no nixpkgs.
 */
export function nixpkgsChannels<const C extends { readonly [name: string]: ChannelSource }>(
  name: string,
  channels: C,
  settings: ChannelSettings = {},
): OverlayRef<{ readonly [K in keyof C]: Channel }> {
  return flakeHandle(brand("channels", { name, channels, settings }), "overlays", name);
}
