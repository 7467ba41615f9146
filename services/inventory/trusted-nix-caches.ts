import { instance } from "../../dsl";
import { tags } from "../tags";

/** Caches of clan and of nix-community. */
export const trustedNixCaches = instance("trusted-nix-caches", {
  module: { name: "trusted-nix-caches", input: "clan-core" },
  roles: { default: { tags: [tags.nixos] } },
});
