import { instance } from "../../dsl";
import { network } from "../../flake/lib/network";

/** The first way in: `clan ssh` and `clan machines update` try these addresses before the mesh. */
export const internet = instance("internet", {
  module: { name: "internet", input: "clan-core" },
  roles: {
    default: {
      machines: {
        cinnabar: { settings: { host: network.hosts.cinnabar.ipv4 } },
        electrum: { settings: { host: network.hosts.electrum.ipv4 } },
        // The firewall at Google lets ssh in from the servers alone.
        galena: { settings: { host: network.hosts.galena.ipv4, jumphosts: ["root@192.0.2.10"] } },
        scheelite: { settings: { host: network.hosts.scheelite.ipv4, jumphosts: ["root@192.0.2.10"] } },
      },
    },
  },
});
