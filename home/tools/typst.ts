import { homeModule, nix } from "../../dsl";
import { helix } from "../development/helix";
import { tools } from "./index";

export const typst = homeModule(tools, {
  imports: [helix],
  config: ({ config, pkgs }) => ({
    home: {
      packages: [pkgs.typst, pkgs.typstyle],
      sessionVariables: {
        // Faces of fontconfig are found anyway; these are the ones macOS installs.
        TYPST_FONT_PATHS: nix`${config.home.profileDirectory}/share/fonts`,
        TYPST_PACKAGE_CACHE_PATH: nix`${config.xdg.cacheHome}/typst/packages`,
      },
    },
    custom: { helix: { languageServers: [pkgs.tinymist] } },
  }),
});
