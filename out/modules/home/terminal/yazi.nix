# Generated from home/terminal/yazi.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.terminal = { lib, pkgs, ... }: {
    _file = "home/terminal/yazi.ts";
    programs.yazi = {
      enable = true;
      shellWrapperName = "y";
      settings = {
        mgr = {
          ratio = [
            1
            3
            4
          ];
          sort_by = "natural";
          sort_dir_first = true;
          show_hidden = true;
        };
        preview = {
          max_width = 1200;
          max_height = 1600;
          tab_size = 2;
        };
        opener = {
          edit = [
            {
              run = "\"$EDITOR\" \"$@\"";
              block = true;
              desc = "Edit";
            }
          ];
          read = [
            {
              run = "${lib.getExe pkgs.bat} --paging=always \"$@\"";
              block = true;
              desc = "Read";
            }
          ];
        };
      };
      keymap.mgr.prepend_keymap = [
        {
          on = [
            "g"
            "w"
          ];
          run = "cd ~/projects";
          desc = "Projects";
        }
        {
          on = [ "!" ];
          run = "shell \"$SHELL\" --block";
          desc = "Shell here";
        }
      ];
      plugins = {
        git = pkgs.yaziPlugins.git;
        full-border = pkgs.yaziPlugins.full-border;
      };
      initLua = ''
        require("full-border"):setup()
        require("git"):setup({ order = 1500 })
      '';
      extraPackages = [
        pkgs.ffmpegthumbnailer
        pkgs.poppler-utils
        pkgs._7zz
      ]
      ++ lib.optional pkgs.stdenv.hostPlatform.isLinux pkgs.wl-clipboard;
    };
  };
}
