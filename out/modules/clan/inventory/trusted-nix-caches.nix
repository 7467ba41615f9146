# Generated from services/inventory/trusted-nix-caches.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Caches of clan and of nix-community.
  clan.inventory.instances.trusted-nix-caches = {
    module = {
      name = "trusted-nix-caches";
      input = "clan-core";
    };
    roles.default.tags = [ "nixos" ];
  };
}
