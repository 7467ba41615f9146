/** A binary cache and the key that signs what it serves. */
export interface Cache {
  readonly url: string;
  readonly publicKey: string;
}

/**
 * Binary caches, nearest first. Plain data: both flake.nix, which may hold nothing but literals in `nixConfig`, and the
 * hosts are written from it.
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
    url: "https://cache.example.org?priority=45",
    publicKey: "cache.example.org-1:ExampleCache00000000000000000000000000000000=",
  },
];
