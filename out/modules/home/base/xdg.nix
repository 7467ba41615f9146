# Generated from home/base/xdg.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.base =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/base/xdg.ts";
      key = "home/base/xdg.ts#xdg";
      xdg = {
        enable = true;
        # macOS has its own folders in the home directory; only Linux needs them named.
        userDirs = lib.mkIf pkgs.stdenv.hostPlatform.isLinux {
          enable = true;
          createDirectories = true;
          setSessionVariables = true;
          desktop = "${config.home.homeDirectory}/desktop";
          documents = "${config.home.homeDirectory}/documents";
          download = "${config.home.homeDirectory}/downloads";
          # nobody prints posters here
          publicShare = null;
          templates = null;
        };
        mimeApps = lib.mkIf pkgs.stdenv.hostPlatform.isLinux {
          enable = true;
          defaultApplications = {
            "text/plain" = [ "Helix.desktop" ];
            "text/markdown" = [ "Helix.desktop" ];
            "inode/directory" = [ "yazi.desktop" ];
          };
        };
        # Programs that honour neither XDG nor an option still read these.
        configFile.wgetrc.text = ''
          hsts-file = ${config.xdg.cacheHome}/wget-hsts
        '';
      };
      home = {
        preferXdgDirectories = true;
        sessionVariables = {
          WGETRC = "${config.xdg.configHome}/wgetrc";
          LESSHISTFILE = "${config.xdg.stateHome}/less/history";
          SQLITE_HISTORY = "${config.xdg.stateHome}/sqlite/history";
          CARGO_HOME = "${config.xdg.dataHome}/cargo";
          RUSTUP_HOME = "${config.xdg.dataHome}/rustup";
          GOPATH = "${config.xdg.dataHome}/go";
          NPM_CONFIG_CACHE = "${config.xdg.cacheHome}/npm";
        };
        # less and sqlite do not create the directory of their history.
        activation.createHistoryDirectories = lib.hm.dag.entryAfter [ "writeBoundary" ] ''
          run mkdir -p $VERBOSE_ARG \
            "${config.xdg.stateHome}/less" \
            "${config.xdg.stateHome}/sqlite"
        '';
      };
    };
}
