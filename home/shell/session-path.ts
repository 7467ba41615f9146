import { homeModule, nix } from "../../dsl";
import { shell } from "./index";

export const sessionPath = homeModule(shell, {
  config: ({ config, lib, pkgs }) => ({
    home: {
      // Earlier entries win.
      sessionPath: nix.concat(
        [
          nix`${config.home.homeDirectory}/.local/bin`,
          nix`${nix.toString(config.home.sessionVariables.CARGO_HOME)}/bin`,
          nix`${nix.toString(config.home.sessionVariables.GOPATH)}/bin`,
        ],
        lib.optional(pkgs.stdenv.hostPlatform.isDarwin, "/opt/homebrew/bin"),
        lib.optionals(config.programs.k9s.enable, [nix`\${KREW_ROOT:-$HOME/.krew}/bin`]),
      ),
    },
  }),
});
