import { feature, nix } from "../../../dsl";
import { base } from "./base";

/** zsh works everywhere, so it is what root and a rescue shell get. */
export const zsh = feature(base, {
  nixos: {
    config: ({ pkgs }) => ({
      programs: {
        zsh: {
          enable: true,
          enableGlobalCompInit: false, // homes run compinit with a cache of their own
          histSize: 20_000,
          setOptions: ["HIST_IGNORE_DUPS", "SHARE_HISTORY", "HIST_FCNTL_LOCK", "INTERACTIVE_COMMENTS"],
          interactiveShellInit: nix`
            bindkey -e
            # A prompt that says where one is, before the home has loaded its own.
            PROMPT="%B%n@%m%b:%~ %# "
          `,
        },
      },
      users: { defaultUserShell: pkgs.zsh },
    }),
  },
  darwin: {
    config: {
      programs: {
        zsh: {
          enable: true,
          enableGlobalCompInit: false,
          enableBashCompletion: false,
        },
      },
    },
  },
});
