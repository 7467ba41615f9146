import { file, homeModule } from "../../../dsl";
import { shell } from "../index";

/** For tables and APIs; not a login shell anywhere. */
export const nushell = homeModule(shell, {
  config: ({ config, lib }) => ({
    programs: {
      nushell: {
        enable: true,
        configFile: { source: file("./config.nu") },
        environmentVariables: {
          WORKSPACE: config.home.sessionVariables.WORKSPACE,
        },
        shellAliases: lib.removeAttrs(config.home.shellAliases, ["ls", "mkdir"]), // builtins of nushell
      },
    },
  }),
});
