import { darwinModule, nix, type Module } from "../../../dsl";
import { homebrew } from "./homebrew";

/** Fonts from nixpkgs, where Homebrew does not bring them. */
export const fonts: Module<"darwin"> = darwinModule("fonts", {
  imports: [homebrew],
  config: ({ config, lib, pkgs }) => ({
    fonts: {
      packages: lib.mkIf(nix.not(config.custom.homebrew.manageFonts), [
        pkgs.inter,
        pkgs["nerd-fonts"]["fira-code"],
        pkgs["nerd-fonts"]["jetbrains-mono"],
        pkgs["source-serif"],
      ]),
    },
  }),
});
