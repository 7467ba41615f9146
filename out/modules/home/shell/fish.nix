# Generated from home/shell/fish.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # The interactive shell; zsh stays the login shell, since scripts of the system expect POSIX.
  flake.modules.homeManager.shell =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/shell/fish.ts";
      imports = [ flake.modules.homeManager.workspace ];
      programs = {
        man.generateCaches = false; # fish would switch it on, and it takes a minute
        fish = {
          enable = true;
          generateCompletions = false;
          plugins = [
            # `.src`, since the built packages hide their functions in vendor directories
            {
              name = "autopair";
              src = pkgs.fishPlugins.autopair.src;
            }
            {
              name = "done";
              src = pkgs.fishPlugins.done.src;
            }
            {
              name = "puffer";
              src = pkgs.fishPlugins.puffer.src;
            }
            {
              name = "sponge";
              src = pkgs.fishPlugins.sponge.src;
            }
          ];
          shellAbbrs = {
            g = "git";
            gs = "git status --short --branch";
            gl = "git log --oneline --max-count=20";
            j = "jj";
            k = "kubectl";
            # expands anywhere in the line
            L = {
              position = "anywhere";
              setCursor = true;
              expansion = "% | less";
            };
            # u1 … u9: that many directories up
            climb = {
              regex = "^u[1-9]$";
              function = "__climb";
            };
          };
          functions = {
            __climb = "echo cd (string repeat --count (string sub --start 2 -- $argv[1]) ../)";
            mkcd = {
              description = "Make a directory and change into it";
              wraps = "mkdir";
              body = ''
                mkdir -p -- $argv[1]
                and cd -- $argv[1]
              '';
            };
            project = {
              description = "Change into a project of the workspace";
              body = ''
                set -l root ${config.home.homeDirectory}/${config.custom.workspace.root}
                set -l choice (${lib.getExe pkgs.fd} --type d --max-depth 2 --min-depth 2 . $root | ${lib.getExe pkgs.fzf} --query "$argv")
                test -n "$choice"; and cd "$choice"
              '';
            };
            fish_greeting = "";
          };
          loginShellInit = ''
            # The Linux console has neither colours nor glyphs enough.
            if test "$TERM" = linux; exec bash; end
          '';
          interactiveShellInit = ''
            fish_vi_key_bindings
            set -g fish_cursor_insert line
            set -g fish_key_bindings fish_vi_key_bindings
            # Each directory of $PATH once, whatever the login shell added.
            set -gx PATH (printf '%s\n' $PATH | ${lib.getExe pkgs.gawk} '!seen[$0]++')
          '';
        };
      };
    };
}
