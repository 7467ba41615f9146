import { instance } from "../../../dsl";
import { tags } from "../../tags";

/** root: a password of its own on every server, for the console. */
export const root = instance("user-root", {
  module: { name: "users", input: "clan-core" },
  roles: { default: { tags: [tags.nixos], settings: { user: "root", prompt: false } } },
});
