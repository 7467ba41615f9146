# Generated from services/inventory/packages.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # What one misses first on a server that misbehaves.
  clan.inventory.instances.rescue-packages = {
    module = {
      name = "packages";
      input = "clan-core";
    };
    roles.default = {
      settings.packages = [
        "tcpdump"
        "iperf3"
        "lsof"
      ];
      tags = [ "server" ];
    };
  };

  clan.inventory.instances.gpu-packages = {
    module = {
      name = "packages";
      input = "clan-core";
    };
    roles.default = {
      settings.packages = [ "nvtopPackages.full" ];
      tags = [ "gpu" ];
    };
  };
}
