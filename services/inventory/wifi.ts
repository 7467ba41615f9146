import { instance } from "../../dsl";
import { tags } from "../tags";

/** The networks at home and at the office. Their names and passwords are asked for once, for all machines. */
export const wifi = instance("wifi", {
  module: { name: "wifi", input: "clan-core" },
  roles: {
    default: {
      // nivis-allow NV5109 ready for the first laptop with NixOS; the Macs keep their own
      tags: [tags.wireless],
      settings: { networks: { home: {}, office: { keyMgmt: "sae", autoConnect: false } } },
    },
  },
});
