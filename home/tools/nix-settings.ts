import { homeModule, nix } from "../../dsl";
import { caches } from "../../flake/lib/caches";
import { standalone } from "../base/standalone";
import { workspace } from "../modules/workspace";
import { tools } from "./index";

/** Nix for the user: the system's settings on a host of ours, all of them on anybody else's machine. */
export const nixSettings = homeModule(tools, {
  imports: [workspace],
  config: ({ config, lib, osConfig, pkgs }) => ({
    nix: {
      package: lib.mkDefault(pkgs.nix),
      settings: lib.mkMerge([
        {
          "experimental-features": ["nix-command", "flakes"],
          "use-xdg-base-directories": true,
          "warn-dirty": false,
          "log-lines": 30,
        },
        // The daemon of a host of ours has these already.
        lib.mkIf(standalone(osConfig), {
          "extra-substituters": caches.map((cache) => cache.url),
          "extra-trusted-public-keys": caches.map((cache) => cache.publicKey),
          "max-jobs": "auto",
        }),
      ]),
      gc: {
        automatic: lib.mkDefault(standalone(osConfig)),
        dates: "weekly",
        options: "--delete-older-than 30d",
      },
    },
    programs: {
      nh: {
        enable: true,
        flake: nix`${config.home.homeDirectory}/${config.custom.workspace.root}/own/fleet`,
      },
    },
    xdg: { configFile: { "nixpkgs/config.nix": { text: "{ allowUnfree = true; }\n" } } },
  }),
});
