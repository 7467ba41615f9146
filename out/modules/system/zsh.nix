# Generated from hosts/modules/system/zsh.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # zsh works everywhere, so it is what root and a rescue shell get.
  flake.modules = {
    nixos.base = { pkgs, ... }: {
      _file = "hosts/modules/system/zsh.ts";
      programs.zsh = {
        enable = true;
        enableGlobalCompInit = false; # homes run compinit with a cache of their own
        histSize = 20000;
        setOptions = [
          "HIST_IGNORE_DUPS"
          "SHARE_HISTORY"
          "HIST_FCNTL_LOCK"
          "INTERACTIVE_COMMENTS"
        ];
        interactiveShellInit = ''
          bindkey -e
          # A prompt that says where one is, before the home has loaded its own.
          PROMPT="%B%n@%m%b:%~ %# "
        '';
      };
      users.defaultUserShell = pkgs.zsh;
    };
    darwin.base = {
      _file = "hosts/modules/system/zsh.ts";
      programs.zsh = {
        enable = true;
        enableGlobalCompInit = false;
        enableBashCompletion = false;
      };
    };
  };
}
