import { darwinModule, nix, type Module } from "../../../dsl";
import { remoteBuilder } from "../system/remote-builder";

/** A virtual machine that builds for Linux, for when galena cannot be reached. */
export const linuxBuilder: Module<"darwin"> = darwinModule("linux-builder", {
  imports: [remoteBuilder],
  config: ({ config, lib }) => ({
    nix: {
      "linux-builder": {
        enable: lib.mkDefault(nix.not(config.custom.remoteBuilder.enable)),
        ephemeral: true,
        maxJobs: 4,
        systems: ["aarch64-linux", "x86_64-linux"],
        config: {
          virtualisation: {
            cores: 6,
            memorySize: 8 * 1024,
            diskSize: 60 * 1024,
          },
          boot: { binfmt: { emulatedSystems: ["x86_64-linux"] } },
        },
      },
    },
  }),
});
