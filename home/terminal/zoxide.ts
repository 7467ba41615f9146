import { homeModule, nix } from "../../dsl";
import { terminal } from "./index";

export const zoxide = homeModule(terminal, {
  config: ({ config }) => ({
    programs: { zoxide: { enable: true, options: ["--cmd", "cd"] } },
    home: {
      sessionVariables: {
        _ZO_EXCLUDE_DIRS: nix`${config.xdg.cacheHome}/*:/nix/store/*:/tmp/*`,
        _ZO_MAXAGE: 20_000,
      },
    },
  }),
});
