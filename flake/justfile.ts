import { just, justfile, type FleetHost } from "../dsl";

/** `a | b | c`, as a pattern of the shell's `case`. */
const pattern = (hosts: readonly FleetHost[], of: FleetHost["class"]): string =>
  hosts
    .filter((host) => host.class === of)
    .map(({ name }) => name)
    .join(" | ");

/** What is done with the fleet, here and in CI. */
export const recipes = justfile(({ hosts }) => ({
  settings: { shell: ["bash", "-euo", "pipefail", "-c"] },
  variables: {
    // out/ is the flake; the repository is not.
    flake: "./out",
  },
  recipes: {
    // List the recipes.
    default: { attributes: { private: true }, run: ["@just --list --unsorted"] },

    // Write out/ from the TypeScript.
    generate: { attributes: { group: "fleet" }, run: ["npx bun build.ts"] },
    // Prove that out/ is fresh and that the flake's checks hold.
    check: {
      attributes: { group: "fleet" },
      run: ["npx bun build.ts --check", just.text`nix flake check ${just.ref("flake")}`],
    },
    // Look at TypeScript and its layout.
    lint: { attributes: { group: "fleet" }, run: ["npm run lint", "npm run typecheck"] },
    // Lay out what is written by hand.
    format: {
      attributes: { group: "fleet" },
      run: ["npm run format", just.text`cd ${just.ref("flake")} && nix fmt`],
    },
    // Run every test.
    test: { attributes: { group: "fleet" }, run: ["npm test"] },
    // Take newer inputs: all, or those that are named.
    update: {
      attributes: { group: "fleet" },
      parameters: { inputs: { variadic: "*" } },
      run: [just.text`nix flake update ${just.ref("inputs")} --flake ${just.ref("flake")}`],
    },

    // Build the system of a host.
    build: {
      attributes: { group: "hosts" },
      parameters: { host: {} },
      dependencies: ["generate"],
      run: just.text`
        #!/usr/bin/env bash
        set -euo pipefail
        case ${just.quote("host")} in
        ${pattern(hosts, "nixos")})
          attribute=nixosConfigurations.${just.ref("host")}.config.system.build.toplevel ;;
        ${pattern(hosts, "darwin")})
          attribute=darwinConfigurations.${just.ref("host")}.system ;;
        *)
          echo "no host "${just.quote("host")}" in the fleet" >&2
          exit 64 ;;
        esac
        nix build --print-build-logs "${just.ref("flake")}#$attribute"
      `,
    },
    // Build and activate the configuration of this machine.
    activate: {
      attributes: { group: "hosts" },
      parameters: { host: { default: "$(hostname -s)" } },
      dependencies: ["generate"],
      run: [just.text`nix run ${just.ref("flake")}#switch -- "${just.ref("host")}" ${just.ref("flake")}`],
    },
    // Bring other machines up to date.
    deploy: {
      attributes: { group: "hosts" },
      parameters: { hosts: { variadic: "+" } },
      dependencies: ["check"],
      run: [just.text`clan machines update --flake ${just.ref("flake")} ${just.ref("hosts")}`],
    },
    // Make the secrets and other vars of machines: all, or those that are named.
    vars: {
      attributes: { group: "hosts" },
      parameters: { hosts: { variadic: "*" } },
      run: [just.text`clan vars generate --flake ${just.ref("flake")} ${just.ref("hosts")}`],
    },
  },
}));
