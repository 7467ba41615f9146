import { homeModule } from "../../dsl";
import { terminal } from "./index";

export const search = homeModule(terminal, {
  config: () => ({
    programs: {
      ripgrep: {
        enable: true,
        arguments: [
          "--smart-case",
          "--hidden",
          "--glob=!.git",
          "--max-columns=200",
          "--max-columns-preview",
          "--hyperlink-format=default",
        ],
      },
      fd: { enable: true, hidden: true, ignores: [".git/", ".jj/", "node_modules/", "*.pyc"] },
    },
  }),
});
