import { nix, varsGenerator } from "../../../dsl";

/** What the Nix daemon of a workstation signs in with at the build host. */
export const builderKey = varsGenerator("builder-key", {
  files: { key: {}, "key.pub": { secret: false } },
  runtimeInputs: ({ pkgs }) => [pkgs.openssh],
  script: ({ config }) => nix`
    ssh-keygen -q -t ed25519 -N "" -C "nix@${config.networking.hostName}" -f "$out/key"
  `,
});
