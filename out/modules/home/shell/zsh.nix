# Generated from home/shell/zsh.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.shell =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/shell/zsh.ts";
      imports = [ flake.modules.homeManager.workspace ];
      programs.zsh = {
        enable = true;
        dotDir = "${config.xdg.configHome}/zsh";
        autocd = true;
        enableCompletion = true;
        autosuggestion = {
          enable = true;
          strategy = [
            "history"
            "completion"
          ];
        };
        syntaxHighlighting = {
          enable = true;
          highlighters = [
            "main"
            "brackets"
          ];
        };
        history = {
          path = "${config.xdg.stateHome}/zsh/history";
          size = 100000;
          save = 100000;
          extended = true;
          ignoreSpace = true;
          ignorePatterns = [
            "rm *"
            "kill *"
            "*TOKEN=*"
          ];
        };
        dirHashes = {
          w = "$HOME/${config.custom.workspace.root}";
          dl = "$HOME/downloads";
        };
        setOptions = [
          "HIST_REDUCE_BLANKS"
          "INTERACTIVE_COMMENTS"
          "NO_BEEP"
        ];
        shellGlobalAliases = {
          G = "| rg";
          J = "| jq";
        };
        initContent = lib.mkMerge [
          # Before completion is set up: fpath has to be complete by then.
          (lib.mkOrder 550 ''
            fpath=("$XDG_DATA_HOME/zsh/site-functions" $fpath)
            zstyle ':completion:*' cache-path "${config.xdg.cacheHome}/zsh/compcache"
          '')
          ''
            bindkey -v
            export KEYTIMEOUT=1

            # Alt-. inserts the last argument of the line before, also in vi's insert mode.
            bindkey -M viins '\e.' insert-last-word

            # A long command says how long it took, when it took more than ''${REPORTTIME:=15} seconds of work.
            typeset -g REPORTTIME="''${REPORTTIME:-15}"

            # A file per process, in case two shells start at once.
            ZSH_COMPDUMP="${config.xdg.cacheHome}/zsh/zcompdump-$$"
          ''
          (lib.mkIf pkgs.stdenv.hostPlatform.isDarwin (
            lib.mkAfter ''
              # path_helper of /etc/zprofile puts the system's directories first; undo that.
              path=("${config.home.profileDirectory}/bin" ''${path:#${config.home.profileDirectory}/bin})
            ''
          ))
        ];
      };
    };
}
