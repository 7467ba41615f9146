import { flakeMeta } from "../../dsl";

/** Who may reach the servers as root, and who builds for whom. */
export const deploy = flakeMeta("deploy", {
  /** Signs in as root for unattended updates; it is no person's key. */
  deployKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleDeploy000000000000000000000000000000",
  builder: {
    host: "galena",
    user: "nix-builder",
    maxJobs: 8,
    speedFactor: 4,
  },
});
