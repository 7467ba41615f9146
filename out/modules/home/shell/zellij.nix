# Generated from home/shell/zellij.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.shell = { config, lib, ... }: {
    _file = "home/shell/zellij.ts";
    programs.zellij = {
      enable = true;
      # Started by hand; a shell inside an editor must not open a multiplexer.
      enableBashIntegration = false;
      enableFishIntegration = false;
      enableZshIntegration = false;
      settings = {
        default_shell = lib.getExe config.programs.fish.package;
        default_layout = "compact";
        pane_frames = false;
        session_serialization = true;
        show_startup_tips = false;
        copy_on_select = true;
        scrollback_editor = config.home.sessionVariables.EDITOR;
      };
      layouts.project = ./_files/project.kdl;
    };
  };
}
