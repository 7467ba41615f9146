import { feature } from "../../../dsl";
import { inputs } from "../../../flake/inputs";
import { base } from "./base";

const settings = {
  "home-manager": {
    // One package set per host, with its overlays.
    useGlobalPkgs: true,
    useUserPackages: true,
    // A file that is in the way is moved, not overwritten.
    backupFileExtension: "before-home-manager",
  },
};

/** Homes of the users that hosts name. */
export const homeManager = feature(base, {
  nixos: { imports: [inputs["home-manager"].nixosModules["home-manager"]], config: settings },
  darwin: { imports: [inputs["home-manager"].darwinModules["home-manager"]], config: settings },
});
