import { instance } from "../../../dsl";
import { galena } from "../../../hosts/galena";
import { scheelite } from "../../../hosts/scheelite";
import { raquel } from "../../../home/users/raquel";

/** raquel computes, on the machines that are there for it. */
export const raquelAccount = instance("user-raquel", {
  module: { name: "users", input: "clan-core" },
  roles: {
    default: {
      machines: [galena, scheelite],
      settings: {
        user: "raquel",
        groups: ["podman"],
        openssh: { authorizedKeys: { keys: raquel.keys } },
        share: true,
      },
    },
  },
});
