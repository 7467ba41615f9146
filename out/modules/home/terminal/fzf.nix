# Generated from home/terminal/fzf.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.terminal =
    { lib, pkgs, ... }:
    let
      fd = "${lib.getExe pkgs.fd} --hidden --strip-cwd-prefix --exclude .git --exclude .jj";
    in
    {
      _file = "home/terminal/fzf.ts";
      programs.fzf = {
        enable = true;
        defaultCommand = "${fd} --type f";
        defaultOptions = [
          "--height=40%"
          "--layout=reverse"
          "--border=rounded"
          "--info=inline-right"
        ];
        fileWidget = {
          command = "${fd} --type f";
          options = [ "--preview '${lib.getExe pkgs.bat} --color=always --line-range=:200 {}'" ];
        };
        changeDirWidget = {
          command = "${fd} --type d";
          options = [ "--preview '${lib.getExe pkgs.eza} --tree --level=2 --color=always {}'" ];
        };
        historyWidget.command = ""; # atuin has Ctrl-R
        tmux.enableShellIntegration = true;
      };
    };
}
