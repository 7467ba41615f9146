import { instance } from "../../dsl";
import { network } from "../../flake/lib/network";
import { tags } from "../tags";

/** The mesh. cinnabar lets machines in, electrum relays for those behind a router. */
export const zerotier = instance("zerotier", {
  module: { name: "zerotier", input: "clan-core" },
  roles: {
    controller: {
      machines: {
        cinnabar: {
          settings: {
            // The Macs join by the application from Homebrew, which clan does not manage.
            allowedIps: [
              network.hosts.argentum.mesh,
              network.hosts.blackphos.mesh,
              network.hosts.rosegold.mesh,
              network.hosts.stibnite.mesh,
            ],
          },
        },
      },
    },
    moon: { machines: { electrum: { settings: { stableEndpoints: [network.hosts.electrum.ipv4] } } } },
    peer: { tags: [tags.nixos] },
  },
});
