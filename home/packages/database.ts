import { homeModule, nix } from "../../dsl";
import { packages } from "./index";

export const database = homeModule(packages, {
  config: ({ config, pkgs }) => ({
    home: {
      packages: [
        pkgs.duckdb,
        pkgs.litecli,
        pkgs.postgresql_16, // the client has to match the server on electrum
        pkgs.sqlite,
        pkgs.usql,
        pkgs.valkey,
      ],
      sessionVariables: {
        PSQLRC: nix`${config.xdg.configHome}/psql/psqlrc`,
        PSQL_HISTORY: nix`${config.xdg.stateHome}/psql/history`,
        PGSERVICEFILE: nix`${config.xdg.configHome}/psql/services.conf`,
      },
    },
    xdg: {
      configFile: {
        "psql/psqlrc": {
          text: nix`
            \\set QUIET 1
            \\pset null '∅'
            \\pset linestyle unicode
            \\set PROMPT1 '%n@%/%R%x%# '
            \\set HISTCONTROL ignoredups
            \\timing on
            \\unset QUIET
          `,
        },
        "duckdb/duckdbrc": { text: ".prompt 'D> '\n.timer on\n" },
      },
    },
  }),
});
