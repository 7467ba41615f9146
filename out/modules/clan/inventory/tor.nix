# Generated from services/inventory/tor.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # The last way in: ssh as an onion service, whatever becomes of addresses and names.
  clan.inventory.instances.tor = {
    module = {
      name = "tor";
      input = "clan-core";
    };
    roles.server.tags = [ "server" ];
  };
}
