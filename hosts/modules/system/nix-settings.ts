import { feature } from "../../../dsl";
import { inputs } from "../../../flake/inputs";
import { base } from "./base";

const experimental = ["nix-command", "flakes"];

/** The Nix daemon. */
export const nixSettings = feature(base, {
  nixos: {
    config: ({ lib }) => ({
      nix: {
        channel: { enable: false },
        // `nix shell nixpkgs#…` uses what the host is built from, not whatever is newest.
        registry: { nixpkgs: { flake: inputs.nixpkgs } },
        settings: {
          "experimental-features": [...experimental, "cgroups"],
          "use-cgroups": true,
          "trusted-users": ["root", "@wheel"],
          // Servers keep building when a cache is down.
          fallback: true,
          "connect-timeout": lib.mkDefault(5),
          "log-lines": 25,
          "warn-dirty": false,
        },
        daemonCPUSchedPolicy: lib.mkDefault("batch"),
        daemonIOSchedClass: lib.mkDefault("idle"),
      },
    }),
  },
  darwin: {
    config: ({ lib }) => ({
      nix: {
        channel: { enable: false },
        registry: { nixpkgs: { flake: inputs.nixpkgs } },
        settings: {
          "experimental-features": experimental,
          "trusted-users": ["root", "@admin"],
          "build-users-group": lib.mkDefault("nixbld"),
          "max-jobs": "auto",
          // The whole fleet is Apple silicon; Rosetta is for applications, not for builds.
          "extra-platforms": ["aarch64-darwin"],
          "warn-dirty": false,
        },
        daemonIOLowPriority: true,
      },
    }),
  },
});
