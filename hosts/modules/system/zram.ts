import { nixosModule } from "../../../dsl";
import { base } from "./base";

/** Swap in compressed memory: cheaper than a disk and no danger to ZFS. macOS does the same by itself. */
export const zram = nixosModule(base, {
  config: ({ lib }) => ({
    zramSwap: {
      enable: true,
      algorithm: "zstd",
      memoryPercent: lib.mkDefault(75),
    },
    boot: {
      kernel: {
        sysctl: {
          // Swapping to memory is cheap, reading ahead from it is not.
          "vm.swappiness": 150,
          "vm.page-cluster": 0,
        },
      },
    },
  }),
});
