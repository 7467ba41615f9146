# Generated from services/inventory/wifi.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # The networks at home and at the office. Their names and passwords are asked for once, for all machines.
  clan.inventory.instances.wifi = {
    module = {
      name = "wifi";
      input = "clan-core";
    };
    roles.default = {
      tags = [ "wireless" ];
      settings.networks = {
        home = { };
        office = {
          keyMgmt = "sae";
          autoConnect = false;
        };
      };
    };
  };
}
