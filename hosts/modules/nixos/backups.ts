import { nix, nixosModule, type Module, type OptionsArgs } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { resticEnvironment, resticPassword } from "../vars";

const ours = [".cache", "*.tmp", "node_modules", "/var/lib/systemd/coredump"];

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    backups: {
      paths: lib.mkOption({
        type: types.listOf(types.str),
        default: [],
        example: ["/var/lib/postgresql"],
        description: "What to keep. Empty: this host keeps nothing.",
      }),
      exclude: lib.mkOption({
        type: types.listOf(types.str),
        default: [],
        description: "What not to keep of it, besides caches.",
      }),
      prepare: lib.mkOption({
        type: types.lines,
        default: "",
        description: "Shell text that runs before, such as a dump.",
      }),
      keep: lib.mkOption({
        type: types.attrsOf(types.int),
        default: { daily: 7, weekly: 5, monthly: 12 },
        description: "How many snapshots of each kind stay.",
      }),
    },
  },
});

/** Nightly copies to electrum, which can add to them but not take away. */
export const backups: Module<"nixos", typeof options> = nixosModule("backups", {
  imports: [resticEnvironment, resticPassword],
  options,
  config: ({ config, lib, pkgs }) => {
    const cfg = config.custom.backups;
    return lib.mkIf(nix.ne(cfg.paths, []), {
      services: {
        restic: {
          backups: {
            nightly: {
              initialize: true,
              repository: nix`rest:http://electrum.${network.meshDomain}:${nix.toString(network.ports.restic)}/fleet/${config.networking.hostName}`,
              passwordFile: resticPassword.files.password.path,
              environmentFile: resticEnvironment.files.env.path,
              paths: cfg.paths,
              exclude: nix.concat(ours, cfg.exclude),
              extraBackupArgs: ["--one-file-system", "--compression=max"],
              backupPrepareCommand: cfg.prepare,
              pruneOpts: lib.mapAttrsToList(
                (period, count) => nix`--keep-${period}=${nix.toString(count)}`,
                cfg.keep,
              ),
              timerConfig: {
                OnCalendar: "02:30",
                RandomizedDelaySec: "45min",
                Persistent: true,
              },
            },
          },
        },
      },

      systemd: {
        services: {
          "restic-backups-nightly": {
            // A backup that failed unseen is none.
            onFailure: ["notify-failure@%n.service"],
            serviceConfig: { Nice: 10, IOSchedulingClass: "idle" },
          },
          "notify-failure@": {
            description: "Tells ntfy that %i has failed",
            path: [pkgs.curl],
            scriptArgs: "%i",
            script: nix`
              unit="\${1%.service}"
              systemctl status --no-pager --lines=20 "$unit" |
                curl --silent --max-time 10 --header "Title: ${config.networking.hostName}: $unit failed" \\
                  --data-binary @- https://ntfy.${network.meshDomain}/fleet || true
            `,
          },
        },
      },
    });
  },
});
