import { homeModule, nix } from "../../dsl";
import { repoSync } from "../modules/repo-sync";
import { workspace } from "../modules/workspace";
import { tools } from "./index";

/** Mirrors of the repositories we read most; whoever wants more adds to `repositories`. */
export const mirrors = homeModule(tools, {
  imports: [repoSync, workspace],
  config: ({ config, lib, pkgs }) => ({
    services: {
      "repo-sync": {
        enable: lib.mkDefault(true),
        root: nix`${config.home.homeDirectory}/${config.custom.workspace.root}/mirrors`,
        interval: 6 * 60 * 60,
        repositories: {
          nixpkgs: "https://github.com/NixOS/nixpkgs",
          "home-manager": "https://github.com/nix-community/home-manager",
          "nix-darwin": "https://github.com/nix-darwin/nix-darwin",
        },
        // A notification on the desktop; servers say it in the journal.
        notify: nix.if(pkgs.stdenv.hostPlatform.isDarwin, lib.getExe(nix.get(pkgs, "terminal-notifier")), ""),
      },
    },
  }),
});
