import { feature } from "../../../dsl";
import { overlays } from "../../../overlays/default";
import { base } from "./base";

const nixpkgs = {
  overlays: [overlays],
  config: {
    // Editors, drivers, fonts: taking packages one by one out of the ban was more work than reading licences.
    allowUnfree: true,
    allowBroken: false,
  },
};

/** The package set of every host. */
export const hostNixpkgs = feature(base, {
  nixos: { config: { nixpkgs } },
  darwin: { config: { nixpkgs } },
});
