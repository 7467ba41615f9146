# Generated from home/shell/bash.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.shell = { config, ... }: {
    _file = "home/shell/bash.ts";
    programs = {
      bash = {
        enable = true;
        historyFile = "${config.xdg.stateHome}/bash/history";
        historyControl = [
          "erasedups"
          "ignorespace"
        ];
        historyFileSize = 20000;
        historyIgnore = [
          "ls"
          "cd"
          "exit"
        ];
        shellOptions = [
          "histappend"
          "checkwinsize"
          "extglob"
          "globstar"
          "checkjobs"
        ];
        initExtra = ''
          # Dumb terminals (TRAMP, CI) get a prompt without escapes.
          if [[ "''${TERM:-dumb}" == dumb ]]; then
            PS1='\u@\h:\w\$ '
          fi
        '';
        profileExtra = ''
          [[ -d "${config.xdg.stateHome}/bash" ]] || mkdir -p "${config.xdg.stateHome}/bash"
        '';
      };
      readline = {
        enable = true;
        variables = {
          completion-ignore-case = true;
          show-all-if-ambiguous = true;
          editing-mode = "vi";
        };
        bindings = {
          "\\e[A" = "history-search-backward";
          "\\e[B" = "history-search-forward";
        };
      };
    };
  };
}
