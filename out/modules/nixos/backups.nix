# Generated from hosts/modules/nixos/backups.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Nightly copies to electrum, which can add to them but not take away.
  flake.modules.nixos.backups =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    let
      cfg = config.custom.backups;
    in
    {
      _file = "hosts/modules/nixos/backups.ts";
      key = "hosts/modules/nixos/backups.ts#backups";
      imports = [
        flake.modules.nixos."vars/restic-environment"
        flake.modules.nixos."vars/restic-password"
      ];
      options.custom.backups = {
        paths = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ ];
          example = [ "/var/lib/postgresql" ];
          description = "What to keep. Empty: this host keeps nothing.";
        };
        exclude = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ ];
          description = "What not to keep of it, besides caches.";
        };
        prepare = lib.mkOption {
          type = lib.types.lines;
          default = "";
          description = "Shell text that runs before, such as a dump.";
        };
        keep = lib.mkOption {
          type = lib.types.attrsOf lib.types.int;
          default = {
            daily = 7;
            weekly = 5;
            monthly = 12;
          };
          description = "How many snapshots of each kind stay.";
        };
      };
      config = lib.mkIf (cfg.paths != [ ]) {
        services.restic.backups.nightly = {
          initialize = true;
          repository = "rest:http://electrum.${flake.meta.network.meshDomain}:${toString flake.meta.network.ports.restic}/fleet/${config.networking.hostName}";
          passwordFile = config.clan.core.vars.generators.restic-password.files.password.path;
          environmentFile = config.clan.core.vars.generators.restic-environment.files.env.path;
          paths = cfg.paths;
          exclude = [
            ".cache"
            "*.tmp"
            "node_modules"
            "/var/lib/systemd/coredump"
          ]
          ++ cfg.exclude;
          extraBackupArgs = [
            "--one-file-system"
            "--compression=max"
          ];
          backupPrepareCommand = cfg.prepare;
          pruneOpts = lib.mapAttrsToList (period: count: "--keep-${period}=${toString count}") cfg.keep;
          timerConfig = {
            OnCalendar = "02:30";
            RandomizedDelaySec = "45min";
            Persistent = true;
          };
        };

        systemd.services = {
          restic-backups-nightly = {
            # A backup that failed unseen is none.
            onFailure = [ "notify-failure@%n.service" ];
            serviceConfig = {
              Nice = 10;
              IOSchedulingClass = "idle";
            };
          };
          "notify-failure@" = {
            description = "Tells ntfy that %i has failed";
            path = [ pkgs.curl ];
            scriptArgs = "%i";
            script = ''
              unit="''${1%.service}"
              systemctl status --no-pager --lines=20 "$unit" |
                curl --silent --max-time 10 --header "Title: ${config.networking.hostName}: $unit failed" \
                  --data-binary @- https://ntfy.${flake.meta.network.meshDomain}/fleet || true
            '';
          };
        };
      };
    };
}
