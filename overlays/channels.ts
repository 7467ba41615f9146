import { nix, overlay } from "../dsl";
import { inputs } from "../flake/inputs";

/**
 * Other channels as package sets: `pkgs.stable.<name>`, `pkgs.unstable.<name>`. Stable is the branch that Hydra builds for the
 * platform, so that what comes from it is in the cache.
 */
export const channels = overlay("channels", (_final, prev) => {
  const settings = {
    system: prev.stdenv.hostPlatform.system,
    config: { allowUnfree: true },
  };
  return {
    stable: nix.if(
      prev.stdenv.hostPlatform.isDarwin,
      nix.import(inputs["nixpkgs-darwin-stable"], settings),
      nix.import(inputs["nixpkgs-linux-stable"], settings),
    ),
    // The same as `pkgs`, without our overlays: to see whether an overlay is to blame.
    unstable: nix.import(inputs.nixpkgs, settings),
  };
});
