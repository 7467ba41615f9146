import { file, nix, nixosModule } from "../../../dsl";
import { network } from "../../../flake/lib/network";

/** Collects what metrics.ts offers on all hosts that are always on. */
export const monitoring = nixosModule("monitoring", {
  config: ({ lib }) => {
    const servers = lib.filterAttrs((_name, host) => nix.ne(host.ipv4, null), network.hosts);
    return {
      services: {
        prometheus: {
          enable: true,
          retentionTime: "90d",
          globalConfig: { scrape_interval: "30s" },
          scrapeConfigs: [
            {
              job_name: "node",
              static_configs: lib.mapAttrsToList(
                (name, host) => ({
                  targets: [nix`[${host.mesh}]:${nix.toString(network.ports.metrics)}`],
                  labels: { instance: name },
                }),
                servers,
              ),
            },
          ],
          ruleFiles: [file("./alerts.yml")],
        },
      },
    };
  },
});
