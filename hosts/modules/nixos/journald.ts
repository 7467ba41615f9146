import { nix, nixosModule } from "../../../dsl";
import { base } from "../system/base";

/** Logs stay on disk for a month and never fill it. */
export const journald = nixosModule(base, {
  config: ({ lib }) => ({
    services: {
      journald: {
        storage: "persistent",
        rateLimitInterval: "30s",
        rateLimitBurst: lib.mkDefault(5000),
        extraConfig: nix`
          SystemMaxUse=1G
          SystemKeepFree=2G
          MaxRetentionSec=30day
          Compress=yes
        `,
      },
      logrotate: { enable: true, settings: { header: { dateext: true } } },
    },
  }),
});
