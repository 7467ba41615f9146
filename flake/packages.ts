import { perSystem } from "../dsl";

/** Packages of our own, so that `nix run .#fleet-status` works from anywhere. */
export const packages = perSystem(({ pkgs }) => ({
  packages: { "fleet-status": pkgs["fleet-status"], "mesh-ping": pkgs["mesh-ping"] },
}));
