# Generated from services/inventory/emergency-access.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # A password for the rescue shell, for the day on which a server does not come up.
  clan.inventory.instances.emergency-access = {
    module = {
      name = "emergency-access";
      input = "clan-core";
    };
    roles.default.tags = [ "nixos" ];
  };
}
