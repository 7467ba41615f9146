import { nix, varsGenerator } from "../../../dsl";

/** Host key of the initial ramdisk. Not the host's own: the ramdisk lies on an unencrypted partition. */
export const initrdKey = varsGenerator("initrd-key", {
  files: {
    // Put into the ramdisk while a generation is activated.
    key: { neededFor: "activation" },
    "key.pub": { secret: false },
  },
  runtimeInputs: ({ pkgs }) => [pkgs.openssh],
  script: nix`
    ssh-keygen -q -t ed25519 -N "" -C "" -f "$out/key"
  `,
});
