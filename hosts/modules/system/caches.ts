import { feature } from "../../../dsl";
import { caches } from "../../../flake/lib/caches";
import { base } from "./base";

const settings = {
  nix: {
    settings: {
      substituters: caches.map((cache) => cache.url),
      "trusted-public-keys": caches.map((cache) => cache.publicKey),
    },
  },
};

/** Binary caches; flake/flake.ts offers the same ones to whoever builds the flake. */
export const binaryCaches = feature(base, { nixos: { config: settings }, darwin: { config: settings } });
