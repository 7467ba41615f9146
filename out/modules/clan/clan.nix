# Generated from services/clan.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # The fleet as a clan: every host is one of its machines.
  clan = {
    meta = {
      name = "example-fleet";
      domain = "zt";
      description = "four Macs, two servers, two machines to compute on";
    };
    specialArgs = { inherit inputs; };
  };
}
