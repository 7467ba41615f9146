import { homeModule, nix } from "../../dsl";
import { secrets } from "../users/crs58/secrets";

/** Storage elsewhere, as directories here: what crs58 has rented. */
export const rclone = homeModule("rclone", {
  imports: [secrets],
  config: ({ config, pkgs }) => ({
    programs: {
      rclone: {
        enable: true,
        remotes: {
          backup: {
            config: {
              type: "s3",
              provider: "Other",
              endpoint: "https://s3.example.org",
              acl: "private",
              no_check_bucket: true,
            },
            secrets: {
              access_key_id: secrets.secrets["backup-key-id"].path,
              secret_access_key: secrets.secrets["backup-key"].path,
            },
            mounts: {
              "archive/": {
                // FUSE on macOS needs a kernel extension that nobody here wants.
                enable: pkgs.stdenv.hostPlatform.isLinux,
                mountPoint: nix`${config.home.homeDirectory}/archive`,
                options: { "read-only": true, "vfs-cache-mode": "full", "vfs-cache-max-size": "4G" },
              },
            },
          },
          // everything in it is encrypted before it leaves the machine
          sealed: {
            config: { type: "crypt", remote: "backup:sealed", filename_encryption: "standard" },
            secrets: { password: secrets.secrets["sealed-password"].path },
          },
        },
      },
    },
  }),
});
