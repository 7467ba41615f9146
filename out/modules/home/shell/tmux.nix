# Generated from home/shell/tmux.ts by Nivis. Do not edit: run `bun build.ts`.
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
      _file = "home/shell/tmux.ts";
      programs.tmux = {
        enable = true;
        shortcut = "a";
        keyMode = "vi";
        baseIndex = 1;
        mouse = true;
        clock24 = true;
        escapeTime = 0;
        historyLimit = 50000;
        terminal = "tmux-256color";
        shell = lib.getExe config.programs.fish.package;
        sensibleOnTop = false;
        extraConfig = ''
          # true colour, whatever the outer terminal is called
          set -ga terminal-overrides ",*256col*:Tc"

          bind v split-window -h -c "#{pane_current_path}"
          bind s split-window -v -c "#{pane_current_path}"
          bind c new-window -c "#{pane_current_path}"

          set -g status-style "bg=${flake.lib.css flake.meta.palette.mantle},fg=${flake.lib.css flake.meta.palette.text}"
          set -g status-left " #S "
          set -g status-left-length 24
          set -g status-right "#{?client_prefix,#[fg=${flake.lib.css flake.meta.palette.peach}]prefix ,}%H:%M "
          set -g window-status-separator '''
          set -g pane-active-border-style "fg=${flake.lib.css flake.meta.palette.mauve}"

          set -g @resurrect-dir '${config.xdg.stateHome}/tmux/resurrect'
          run-shell ${pkgs.tmuxPlugins.resurrect}/share/tmux-plugins/resurrect/resurrect.tmux

          # copy to the clipboard of the machine
          bind -T copy-mode-vi y send -X copy-pipe-and-cancel "${
            if pkgs.stdenv.hostPlatform.isDarwin then "pbcopy" else "${pkgs.wl-clipboard}/bin/wl-copy"
          }"
        '';
      };
    };
}
