import { homeModule, nix } from "../../dsl";
import { base } from "./index";

export const xdg = homeModule(base, {
  config: ({ config, lib, pkgs }) => ({
    xdg: {
      enable: true,
      // macOS has its own folders in the home directory; only Linux needs them named.
      userDirs: lib.mkIf(pkgs.stdenv.hostPlatform.isLinux, {
        enable: true,
        createDirectories: true,
        setSessionVariables: true,
        desktop: nix`${config.home.homeDirectory}/desktop`,
        documents: nix`${config.home.homeDirectory}/documents`,
        download: nix`${config.home.homeDirectory}/downloads`,
        // nobody prints posters here
        publicShare: null,
        templates: null,
      }),
      mimeApps: lib.mkIf(pkgs.stdenv.hostPlatform.isLinux, {
        enable: true,
        defaultApplications: {
          "text/plain": ["Helix.desktop"],
          "text/markdown": ["Helix.desktop"],
          "inode/directory": ["yazi.desktop"],
        },
      }),
      configFile: {
        // Programs that honour neither XDG nor an option still read these.
        wgetrc: { text: nix`hsts-file = ${config.xdg.cacheHome}/wget-hsts\n` },
      },
    },
    home: {
      preferXdgDirectories: true,
      sessionVariables: {
        WGETRC: nix`${config.xdg.configHome}/wgetrc`,
        LESSHISTFILE: nix`${config.xdg.stateHome}/less/history`,
        SQLITE_HISTORY: nix`${config.xdg.stateHome}/sqlite/history`,
        CARGO_HOME: nix`${config.xdg.dataHome}/cargo`,
        RUSTUP_HOME: nix`${config.xdg.dataHome}/rustup`,
        GOPATH: nix`${config.xdg.dataHome}/go`,
        NPM_CONFIG_CACHE: nix`${config.xdg.cacheHome}/npm`,
      },
      // less and sqlite do not create the directory of their history.
      activation: {
        createHistoryDirectories: lib.hm.dag.entryAfter(
          ["writeBoundary"],
          nix`
            run mkdir -p $VERBOSE_ARG \\
              "${config.xdg.stateHome}/less" \\
              "${config.xdg.stateHome}/sqlite"
          `,
        ),
      },
    },
  }),
});
