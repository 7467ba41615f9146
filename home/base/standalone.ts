import { flakeLib, nix } from "../../dsl";

/** Whether a home has no NixOS or nix-darwin host behind it; home-manager passes null for its configuration then. */
export const standalone = flakeLib("standalone", (osConfig: unknown) => nix.not(nix.has(osConfig, "system")));
