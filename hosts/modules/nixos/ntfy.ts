import { nix, nixosModule, type Module } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { caddy } from "./caddy";

/** Messages to phones, from scripts and failed units. */
export const ntfy: Module<"nixos"> = nixosModule("ntfy", {
  imports: [caddy],
  config: {
    services: {
      "ntfy-sh": {
        enable: true,
        settings: {
          "base-url": nix`https://ntfy.${network.meshDomain}`,
          "listen-http": nix`[::1]:${nix.toString(network.ports.ntfy)}`,
          "behind-proxy": true,
          "auth-default-access": "read-write", // everybody on the mesh is one of us
          "cache-duration": "48h",
          "attachment-total-size-limit": "2G",
        },
      },
    },
    custom: { proxy: { mesh: { ntfy: network.ports.ntfy } } },
  },
});
