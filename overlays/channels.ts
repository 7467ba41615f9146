import { file, nixpkgsChannels } from "../dsl";
import { inputs } from "../flake/inputs";

/** Other channels as package sets: `pkgs.stable.<name>`, `pkgs.unstable.<name>`. */
export const channels = nixpkgsChannels(
  "channels",
  {
    // The branch that Hydra builds for the platform, so that what comes from it is in the cache.
    stable: { linux: inputs["nixpkgs-linux-stable"], darwin: inputs["nixpkgs-darwin-stable"] },
    // The same as `pkgs`, without our overlays: to see whether an overlay is to blame.
    unstable: inputs.nixpkgs,
    // Changes to nixpkgs itself, tried out before they are merged.
    patched: { input: inputs.nixpkgs, patches: [file("./caddy-module-order.patch")] },
  },
  { config: { allowUnfree: true } },
);
