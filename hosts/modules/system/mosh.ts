import { feature } from "../../../dsl";
import { base } from "./base";

/** mosh everywhere. It starts through an ordinary ssh login; only the way back, over UDP, is new. */
export const mosh = feature(base, {
  nixos: {
    config: {
      programs: {
        // The module would open its ports to the whole internet.
        mosh: { enable: true, openFirewall: false },
      },
      networking: {
        firewall: {
          interfaces: { "zt+": { allowedUDPPortRanges: [{ from: 60_001, to: 60_999 }] } },
        },
      },
    },
  },
  // No packet filter to open on a Mac: the server need only be there.
  darwin: { config: ({ pkgs }) => ({ environment: { systemPackages: [pkgs.mosh] } }) },
});
