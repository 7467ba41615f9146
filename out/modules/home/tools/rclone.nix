# Generated from home/tools/rclone.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Storage elsewhere, as directories here: what crs58 has rented.
  flake.modules.homeManager.rclone = { config, pkgs, ... }: {
    _file = "home/tools/rclone.ts";
    imports = [ flake.modules.homeManager."sops/crs58" ];
    programs.rclone = {
      enable = true;
      remotes = {
        backup = {
          config = {
            type = "s3";
            provider = "Other";
            endpoint = "https://s3.example.org";
            acl = "private";
            no_check_bucket = true;
          };
          secrets = {
            access_key_id = config.sops.secrets.backup-key-id.path;
            secret_access_key = config.sops.secrets.backup-key.path;
          };
          mounts."archive/" = {
            # FUSE on macOS needs a kernel extension that nobody here wants.
            enable = pkgs.stdenv.hostPlatform.isLinux;
            mountPoint = "${config.home.homeDirectory}/archive";
            options = {
              read-only = true;
              vfs-cache-mode = "full";
              vfs-cache-max-size = "4G";
            };
          };
        };
        # everything in it is encrypted before it leaves the machine
        sealed = {
          config = {
            type = "crypt";
            remote = "backup:sealed";
            filename_encryption = "standard";
          };
          secrets.password = config.sops.secrets.sealed-password.path;
        };
      };
    };
  };
}
