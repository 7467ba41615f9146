# Generated from hosts/ by Nivis. Do not edit: run `bun build.ts`.
{
  clan.inventory.machines = {
    argentum = {
      machineClass = "darwin";
      description = "christophersmith's primary workstation";
      tags = [
        "workstation"
        "always-on"
      ];
      deploy.targetHost = "crs58@argentum.zt";
    };
    blackphos = {
      machineClass = "darwin";
      description = "raquel's primary workstation";
      tags = [
        "workstation"
        "laptop"
      ];
      deploy.targetHost = "crs58@blackphos.zt";
    };
    cinnabar = {
      machineClass = "nixos";
      description = "mesh controller and core services";
      tags = [
        "server"
        "hetzner"
        "controller"
      ];
      deploy.targetHost = "root@cinnabar.example.org";
    };
    electrum = {
      machineClass = "nixos";
      description = "backups, second leg of the mesh";
      tags = [
        "server"
        "hetzner"
        "backup"
      ];
      deploy.targetHost = "root@electrum.example.org";
    };
    galena = {
      machineClass = "nixos";
      description = "CPU computing and remote builds";
      tags = [
        "server"
        "gcp"
        "builder"
      ];
      deploy = {
        targetHost = "root@galena.example.org";
        buildHost = "root@galena.example.org";
      };
    };
    rosegold = {
      machineClass = "darwin";
      description = "janettesmith's primary workstation";
      tags = [
        "workstation"
        "laptop"
        "family"
      ];
      deploy = {
        targetHost = "crs58@rosegold.zt";
        buildHost = "crs58@stibnite.zt";
      };
    };
    scheelite = {
      machineClass = "nixos";
      description = "GPU computing";
      tags = [
        "server"
        "gcp"
        "gpu"
      ];
      deploy = {
        targetHost = "root@scheelite.example.org";
        buildHost = "root@galena.example.org";
      };
    };
    stibnite = {
      machineClass = "darwin";
      description = "crs58's primary workstation";
      tags = [
        "workstation"
        "laptop"
      ];
      deploy.targetHost = "crs58@stibnite.zt";
    };
  };
}
