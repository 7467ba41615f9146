import { file, homeModule } from "../../dsl";
import { shell } from "./index";

export const zellij = homeModule(shell, {
  config: ({ config, lib }) => ({
    programs: {
      zellij: {
        enable: true,
        // Started by hand; a shell inside an editor must not open a multiplexer.
        enableBashIntegration: false,
        enableFishIntegration: false,
        enableZshIntegration: false,
        settings: {
          default_shell: lib.getExe(config.programs.fish.package),
          default_layout: "compact",
          pane_frames: false,
          session_serialization: true,
          show_startup_tips: false,
          copy_on_select: true,
          scrollback_editor: config.home.sessionVariables.EDITOR,
        },
        layouts: { project: file("./project.kdl") },
      },
    },
  }),
});
