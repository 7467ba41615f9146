# Generated from home/core/password-manager.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Bitwarden: `rbw` in the terminal, and the desktop program as the agent of SSH keys.
  flake.modules.homeManager.core =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/core/password-manager.ts";
      key = "home/core/password-manager.ts#passwordManager";
      options.custom.passwordManager = {
        email = lib.mkOption {
          type = lib.types.str;
          default = "";
          description = "Account; `rbw` is installed only when it is known.";
        };
        agent = lib.mkOption {
          type = lib.types.bool;
          default = false;
          description = "Whether SSH keys come from the desktop program instead of ssh-agent.";
        };
      };
      config = {
        programs.rbw = lib.mkIf (config.custom.passwordManager.email != "") {
          enable = true;
          settings = {
            email = config.custom.passwordManager.email;
            lock_timeout = 900;
            pinentry = if pkgs.stdenv.hostPlatform.isDarwin then pkgs.pinentry_mac else pkgs.pinentry-tty;
          };
        };
        # Two agents on one socket path would take turns.
        services.ssh-agent.enable = lib.mkIf config.custom.passwordManager.agent (lib.mkForce false);
      };
    };
}
