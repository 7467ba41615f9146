import { homeModule, nix } from "../../dsl";
import { css, palette } from "../base/palette";
import { shell } from "./index";

export const tmux = homeModule(shell, {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      tmux: {
        enable: true,
        shortcut: "a",
        keyMode: "vi",
        baseIndex: 1,
        mouse: true,
        clock24: true,
        escapeTime: 0,
        historyLimit: 50_000,
        terminal: "tmux-256color",
        shell: lib.getExe(config.programs.fish.package),
        sensibleOnTop: false,
        extraConfig: nix`
          # true colour, whatever the outer terminal is called
          set -ga terminal-overrides ",*256col*:Tc"

          bind v split-window -h -c "#{pane_current_path}"
          bind s split-window -v -c "#{pane_current_path}"
          bind c new-window -c "#{pane_current_path}"

          set -g status-style "bg=${css(palette.mantle)},fg=${css(palette.text)}"
          set -g status-left " #S "
          set -g status-left-length 24
          set -g status-right "#{?client_prefix,#[fg=${css(palette.peach)}]prefix ,}%H:%M "
          set -g window-status-separator ''
          set -g pane-active-border-style "fg=${css(palette.mauve)}"

          set -g @resurrect-dir '${config.xdg.stateHome}/tmux/resurrect'
          run-shell ${pkgs.tmuxPlugins.resurrect}/share/tmux-plugins/resurrect/resurrect.tmux

          # copy to the clipboard of the machine
          bind -T copy-mode-vi y send -X copy-pipe-and-cancel "${nix.if<string>(
            pkgs.stdenv.hostPlatform.isDarwin,
            "pbcopy",
            nix`${pkgs["wl-clipboard"]}/bin/wl-copy`,
          )}"
        `,
      },
    },
  }),
});
