import { nix, nixosModule } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { base } from "../system/base";

/** Numbers about the machine, for whoever is on the mesh. */
export const metrics = nixosModule(base, {
  config: ({ config, lib }) => ({
    services: {
      prometheus: {
        exporters: {
          node: {
            enable: lib.mkDefault(true),
            port: network.ports.metrics,
            listenAddress: nix`[${lib.getAttr(config.networking.hostName, network.hosts).mesh}]`,
            enabledCollectors: ["systemd", "processes", "pressure"],
            disabledCollectors: ["arp", "infiniband"],
          },
        },
      },
    },
    networking: { firewall: { interfaces: { "zt+": { allowedTCPPorts: [network.ports.metrics] } } } },
  }),
});
