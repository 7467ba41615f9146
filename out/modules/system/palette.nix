# Generated from hosts/modules/system/palette.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, lib, ... }: {
  # The colours of the fleet in one place, for scripts and prompts that draw their own.
  flake.modules = lib.genAttrs [ "nixos" "darwin" ] (_: {
    base = {
      _file = "hosts/modules/system/palette.ts";
      environment = {
        etc."palette.json".source = "${inputs.catppuccin-palette}/palette.json";
        variables.FLEET_PALETTE = "/etc/palette.json";
      };
    };
  });
}
