import { clanService, file, nix, serviceRole } from "../dsl";
import { network } from "../flake/lib/network";

/** Numbers about machines, and the one that collects them. */
export const metrics = clanService("metrics", {
  manifest: {
    description: "Prometheus and what it reads, over the mesh",
    readme: "Give `exporter` to whatever is always on, and `collector` to one machine.",
    categories: ["System", "Network"],
    constraints: { roles: { collector: { maxMachines: 1 } } },
  },
  roles: {
    exporter: serviceRole({
      description: "Offers numbers about the machine to the mesh.",
      interface: ({ lib, types }) => ({
        port: lib.mkOption({
          type: types.port,
          default: 9100,
          description: "Port on the mesh address.",
        }),
        labels: lib.mkOption({
          type: types.attrsOf(types.str),
          default: {},
          description: "Labels of all series of the machine.",
        }),
      }),
      perInstance: ({ settings, machine, lib }) => ({
        nixosModule: {
          config: {
            services: {
              prometheus: {
                exporters: {
                  node: {
                    enable: true,
                    port: settings.port,
                    // Whatever address the mesh gives it; the firewall lets nothing else in.
                    listenAddress: "[::]",
                    enabledCollectors: ["systemd", "processes", "pressure"],
                    disabledCollectors: ["arp", "infiniband"],
                  },
                },
              },
            },
            networking: { firewall: { interfaces: { "zt+": { allowedTCPPorts: [settings.port] } } } },
          },
        },
        // What the kernel of macOS tells is less, under the same names; its firewall knows no interfaces.
        darwinModule: {
          config: {
            services: {
              prometheus: {
                exporters: {
                  node: {
                    enable: true,
                    port: settings.port,
                    listenAddress: nix`[${lib.getAttr(machine.name, network.hosts).mesh}]`,
                  },
                },
              },
            },
          },
        },
      }),
    }),

    collector: serviceRole({
      description: "Collects the numbers of every exporter, and says when something is wrong with them.",
      interface: ({ lib, types }) => ({
        retention: lib.mkOption({
          type: types.strMatching("[0-9]+[dwy]"),
          default: "90d",
          description: "How long numbers stay.",
        }),
        interval: lib.mkOption({
          type: types.strMatching("[0-9]+[sm]"),
          default: "30s",
          description: "How often exporters are asked.",
        }),
      }),
      perInstance: ({ settings, roles, lib }) => ({
        nixosModule: {
          config: {
            services: {
              prometheus: {
                enable: true,
                retentionTime: settings.retention,
                globalConfig: { scrape_interval: settings.interval },
                scrapeConfigs: [
                  {
                    job_name: "node",
                    static_configs: lib.mapAttrsToList(
                      (name, exporter) => ({
                        targets: [nix`${name}.${network.meshDomain}:${nix.toString(exporter.settings.port)}`],
                        labels: nix.update({ instance: name }, exporter.settings.labels),
                      }),
                      roles.exporter.machines,
                    ),
                  },
                ],
                ruleFiles: [file("./alerts.yml")],
              },
            },
          },
        },
      }),
    }),
  },
});
