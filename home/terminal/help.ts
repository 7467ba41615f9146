import { homeModule } from "../../dsl";
import { terminal } from "./index";

/** Looking things up: pages, completions, which package has a command. */
export const help = homeModule(terminal, {
  config: ({ lib, pkgs }) => ({
    programs: {
      tealdeer: {
        enable: true,
        enableAutoUpdates: pkgs.stdenv.hostPlatform.isLinux,
        settings: { display: { compact: true }, updates: { auto_update_interval_hours: 24 * 14 } },
      },
      carapace: { enable: true, enableFishIntegration: false }, // fish completes well by itself
      "nix-index": { enable: true },
      man: { enable: true },
      info: { enable: lib.mkDefault(false) },
    },
    home: {
      sessionVariables: { CARAPACE_BRIDGES: "zsh,fish,bash,inshellisense" },
    },
  }),
});
