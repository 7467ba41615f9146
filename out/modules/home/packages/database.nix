# Generated from home/packages/database.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.packages = { config, pkgs, ... }: {
    _file = "home/packages/database.ts";
    home = {
      packages = [
        pkgs.duckdb
        pkgs.litecli
        pkgs.postgresql_16 # the client has to match the server on electrum
        pkgs.sqlite
        pkgs.usql
        pkgs.valkey
      ];
      sessionVariables = {
        PSQLRC = "${config.xdg.configHome}/psql/psqlrc";
        PSQL_HISTORY = "${config.xdg.stateHome}/psql/history";
        PGSERVICEFILE = "${config.xdg.configHome}/psql/services.conf";
      };
    };
    xdg.configFile = {
      "psql/psqlrc".text = ''
        \set QUIET 1
        \pset null '∅'
        \pset linestyle unicode
        \set PROMPT1 '%n@%/%R%x%# '
        \set HISTCONTROL ignoredups
        \timing on
        \unset QUIET
      '';
      "duckdb/duckdbrc".text = ''
        .prompt 'D> '
        .timer on
      '';
    };
  };
}
