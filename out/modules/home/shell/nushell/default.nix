# Generated from home/shell/nushell/index.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # For tables and APIs; not a login shell anywhere.
  flake.modules.homeManager.shell = { config, lib, ... }: {
    _file = "home/shell/nushell/index.ts";
    programs.nushell = {
      enable = true;
      configFile.source = ./_files/config.nu;
      environmentVariables.WORKSPACE = config.home.sessionVariables.WORKSPACE;
      shellAliases = lib.removeAttrs config.home.shellAliases [
        "ls"
        "mkdir"
      ]; # builtins of nushell
    };
  };
}
