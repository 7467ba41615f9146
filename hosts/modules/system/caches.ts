import { feature } from "../../../dsl";
import { substituters, trustedPublicKeys } from "../../../flake/lib/caches";
import { base } from "./base";

const settings = {
  nix: {
    settings: {
      substituters,
      "trusted-public-keys": trustedPublicKeys,
    },
  },
};

/** Binary caches; flake/flake.ts offers the same ones to whoever builds the flake. */
export const binaryCaches = feature(base, { nixos: { config: settings }, darwin: { config: settings } });
