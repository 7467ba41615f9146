import { instance } from "../../dsl";
import { tags } from "../tags";

/** A password for the rescue shell, for the day on which a server does not come up. */
export const emergencyAccess = instance("emergency-access", {
  module: { name: "emergency-access", input: "clan-core" },
  roles: { default: { tags: [tags.nixos] } },
});
