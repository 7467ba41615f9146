/** A binary cache and the key that signs what it serves. */
export interface Cache {
  readonly url: string;
  readonly publicKey: string;
}

/** The cache at Cachix that CI fills. */
export const ownCache = "example-fleet";

/**
 * Binary caches, nearest first. Plain data, and the only place that names them: flake.nix, which may hold nothing but
 * literals in `nixConfig`, the hosts and CI are written from it.
 */
export const caches: readonly Cache[] = [
  {
    url: "https://cache.nixos.org",
    publicKey: "cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=",
  },
  {
    url: "https://nix-community.cachix.org",
    publicKey: "nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs=",
  },
  {
    url: `https://${ownCache}.cachix.org?priority=45`,
    publicKey: `${ownCache}.cachix.org-1:ExampleFleetExampleFleetExampleFleetExample=`,
  },
];

/** As settings of Nix name them. */
export const substituters = caches.map(({ url }) => url);
export const trustedPublicKeys = caches.map(({ publicKey }) => publicKey);
