import { instance } from "../../dsl";
import { tags } from "../tags";

/** The last way in: ssh as an onion service, whatever becomes of addresses and names. */
export const tor = instance("tor", {
  module: { name: "tor", input: "clan-core" },
  roles: { server: { tags: [tags.server] } },
});
