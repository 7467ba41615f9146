# Generated from hosts/modules/nixos/postgres.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # One database server per host, and its dumps in the backup.
  flake.modules.nixos.postgres =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    let
      cfg = config.custom.postgres;
    in
    {
      _file = "hosts/modules/nixos/postgres.ts";
      key = "hosts/modules/nixos/postgres.ts#postgres";
      imports = [ flake.modules.nixos.backups ];
      options.custom.postgres = {
        databases = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ ];
          description = "Databases, each owned by the system user of the same name.";
        };
        memoryMiB = lib.mkOption {
          type = lib.types.int;
          default = 1024;
          description = "Memory the server may take for itself; the caches are sized by it.";
        };
      };
      config = {
        services = {
          postgresql = {
            enable = true;
            package = pkgs.postgresql_18;
            enableTCPIP = false;
            ensureDatabases = cfg.databases;
            ensureUsers = lib.map (name: {
              inherit name;
              ensureDBOwnership = true;
            }) cfg.databases;
            authentication = lib.mkOverride 10 ''
              # database  user  method
              local all postgres peer map=admins
              local sameuser all peer
            '';
            identMap = ''
              admins root postgres
              admins postgres postgres
            '';
            settings = {
              shared_buffers = "${toString (cfg.memoryMiB / 4)}MB";
              effective_cache_size = "${toString (cfg.memoryMiB * 3 / 4)}MB";
              random_page_cost = 1.1; # no spinning disks
              log_min_duration_statement = 500;
            };
          };
          postgresqlBackup = {
            enable = true;
            databases = cfg.databases;
            compression = "zstd";
            location = "/var/backup/postgresql";
            startAt = "*-*-* 01:45:00"; # before restic looks at half past two
          };
        };
        custom.backups.paths = [ "/var/backup/postgresql" ];
      };
    };
}
