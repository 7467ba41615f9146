import { feature, nix } from "../../../dsl";
import { inputs } from "../../../flake/inputs";
import { base } from "./base";

const settings = {
  environment: {
    etc: { "palette.json": { source: nix`${inputs["catppuccin-palette"]}/palette.json` } },
    variables: { FLEET_PALETTE: "/etc/palette.json" },
  },
};

/** The colours of the fleet in one place, for scripts and prompts that draw their own. */
export const palette = feature(base, { nixos: { config: settings }, darwin: { config: settings } });
