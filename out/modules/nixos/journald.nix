# Generated from hosts/modules/nixos/journald.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Logs stay on disk for a month and never fill it.
  flake.modules.nixos.base = { lib, ... }: {
    _file = "hosts/modules/nixos/journald.ts";
    services = {
      journald = {
        storage = "persistent";
        rateLimitInterval = "30s";
        rateLimitBurst = lib.mkDefault 5000;
        extraConfig = ''
          SystemMaxUse=1G
          SystemKeepFree=2G
          MaxRetentionSec=30day
          Compress=yes
        '';
      };
      logrotate = {
        enable = true;
        settings.header.dateext = true;
      };
    };
  };
}
