import { nix, nixosModule, type Module, type OptionsArgs } from "../../../dsl";
import { backups } from "./backups";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    postgres: {
      databases: lib.mkOption({
        type: types.listOf(types.str),
        default: [],
        description: "Databases, each owned by the system user of the same name.",
      }),
      memoryMiB: lib.mkOption({
        type: types.int,
        default: 1024,
        description: "Memory the server may take for itself; the caches are sized by it.",
      }),
    },
  },
});

/** One database server per host, and its dumps in the backup. */
export const postgres: Module<"nixos", typeof options> = nixosModule("postgres", {
  imports: [backups],
  options,
  config: ({ config, lib, pkgs }) => {
    const cfg = config.custom.postgres;
    return {
      services: {
        postgresql: {
          enable: true,
          package: pkgs.postgresql_18,
          enableTCPIP: false,
          ensureDatabases: cfg.databases,
          ensureUsers: lib.map((name) => ({ name, ensureDBOwnership: true }), cfg.databases),
          authentication: lib.mkOverride(
            10,
            nix`
              # database  user  method
              local all postgres peer map=admins
              local sameuser all peer
            `,
          ),
          identMap: nix`
            admins root postgres
            admins postgres postgres
          `,
          settings: {
            shared_buffers: nix`${nix.toString(nix.div(cfg.memoryMiB, 4))}MB`,
            effective_cache_size: nix`${nix.toString(nix.div(nix.mul(cfg.memoryMiB, 3), 4))}MB`,
            random_page_cost: 1.1, // no spinning disks
            log_min_duration_statement: 500,
          },
        },
        postgresqlBackup: {
          enable: true,
          databases: cfg.databases,
          compression: "zstd",
          location: "/var/backup/postgresql",
          startAt: "*-*-* 01:45:00", // before restic looks at half past two
        },
      },
      custom: { backups: { paths: ["/var/backup/postgresql"] } },
    };
  },
});
