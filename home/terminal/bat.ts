import { homeModule } from "../../dsl";
import { terminal } from "./index";

export const bat = homeModule(terminal, {
  config: ({ pkgs }) => ({
    programs: {
      bat: {
        enable: true,
        config: {
          style: "numbers,changes,header-filename",
          "map-syntax": ["*.jenkinsfile:Groovy", "flake.lock:JSON", "*.kdl:JavaScript"],
          pager: "less --RAW-CONTROL-CHARS --quit-if-one-screen",
        },
        extraPackages: [pkgs["bat-extras"].batdiff, pkgs["bat-extras"].batman],
      },
    },
    home: { shellAliases: { cat: "bat --paging=never --style=plain" } },
  }),
});
