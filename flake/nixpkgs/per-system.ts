import { nix, perSystem } from "../../dsl";
import { overlays } from "../../overlays/default";
import { inputs } from "../inputs";

/** `pkgs` of dev shells, packages and checks: the same overlays and licences as on the hosts. */
export const nixpkgs = perSystem(({ system }) => ({
  _module: {
    args: {
      pkgs: nix.import(inputs.nixpkgs, { system, overlays: [overlays], config: { allowUnfree: true } }),
    },
  },
}));
