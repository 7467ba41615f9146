import { instance } from "../../../dsl";
import { crs58 } from "../../../home/users/crs58";
import { tags } from "../../tags";

/** crs58 has an account on every server, with one password for all of them. */
export const crs58Account = instance("user-crs58", {
  module: { name: "users", input: "clan-core" },
  roles: {
    default: {
      tags: [tags.nixos],
      settings: {
        user: "crs58",
        groups: ["wheel", "systemd-journal"],
        openssh: { authorizedKeys: { keys: crs58.keys } },
        share: true,
      },
    },
  },
});
