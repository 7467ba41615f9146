# Generated from services/inventory/users/root.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # root: a password of its own on every server, for the console.
  clan.inventory.instances.user-root = {
    module = {
      name = "users";
      input = "clan-core";
    };
    roles.default = {
      tags = [ "nixos" ];
      settings = {
        user = "root";
        prompt = false;
      };
    };
  };
}
