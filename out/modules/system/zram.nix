# Generated from hosts/modules/system/zram.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Swap in compressed memory: cheaper than a disk and no danger to ZFS. macOS does the same by itself.
  flake.modules.nixos.base = { lib, ... }: {
    _file = "hosts/modules/system/zram.ts";
    zramSwap = {
      enable = true;
      algorithm = "zstd";
      memoryPercent = lib.mkDefault 75;
    };
    boot.kernel.sysctl = {
      # Swapping to memory is cheap, reading ahead from it is not.
      "vm.swappiness" = 150;
      "vm.page-cluster" = 0;
    };
  };
}
