# Generated from hosts/ by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  clan.machines = {
    argentum.imports = [ flake.modules.darwin."machines/darwin/argentum" ];
    blackphos.imports = [ flake.modules.darwin."machines/darwin/blackphos" ];
    cinnabar.imports = [ flake.modules.nixos."machines/nixos/cinnabar" ];
    electrum.imports = [ flake.modules.nixos."machines/nixos/electrum" ];
    galena.imports = [ flake.modules.nixos."machines/nixos/galena" ];
    rosegold.imports = [ flake.modules.darwin."machines/darwin/rosegold" ];
    scheelite.imports = [ flake.modules.nixos."machines/nixos/scheelite" ];
    stibnite.imports = [ flake.modules.darwin."machines/darwin/stibnite" ];
  };
}
