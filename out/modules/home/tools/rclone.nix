# Generated from home/tools/rclone.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.tools = { config, pkgs, ... }: {
    _file = "home/tools/rclone.ts";
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
            access_key_id = "${config.xdg.configHome}/secrets/backup-key-id";
            secret_access_key = "${config.xdg.configHome}/secrets/backup-key";
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
          secrets.password = "${config.xdg.configHome}/secrets/sealed-password";
        };
      };
    };
  };
}
