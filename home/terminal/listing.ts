import { homeModule } from "../../dsl";
import { terminal } from "./index";

/** `ls` and its relatives. */
export const listing = homeModule(terminal, {
  config: ({ lib }) => ({
    programs: {
      eza: {
        enable: true,
        git: true,
        icons: "auto",
        extraOptions: ["--group-directories-first", "--time-style=long-iso", "--no-quotes"],
      },
      // lsd stays for its icons in the preview of yazi; eza owns the aliases.
      lsd: {
        enable: true,
        enableBashIntegration: false,
        enableFishIntegration: false,
        enableZshIntegration: false,
        settings: {
          date: "+%Y-%m-%d %H:%M",
          sorting: { "dir-grouping": "first" },
          blocks: ["permission", "size", "date", "name"],
        },
      },
      dircolors: { enable: lib.mkDefault(false) },
    },
  }),
});
