# Generated from home/shell/session-path.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.shell =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/shell/session-path.ts";
      # Earlier entries win.
      home.sessionPath = [
        "${config.home.homeDirectory}/.local/bin"
        "${toString config.home.sessionVariables.CARGO_HOME}/bin"
        "${toString config.home.sessionVariables.GOPATH}/bin"
      ]
      ++ lib.optional pkgs.stdenv.hostPlatform.isDarwin "/opt/homebrew/bin"
      ++ lib.optionals config.programs.k9s.enable [ "\${KREW_ROOT:-$HOME/.krew}/bin" ];
    };
}
