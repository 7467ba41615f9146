/** Packages beside those of nixpkgs, on every platform. `dsl/fleet` adds those that the fleet's overlays define. */
export interface AddedPackages {}
