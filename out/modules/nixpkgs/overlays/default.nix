# Generated from overlays/default.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, lib, ... }:
let
  inherit (config) flake;
in
{
  # All of them, in the order in which they see each other: channels first, our own tools last.
  flake.overlays.default = lib.composeManyExtensions [
    flake.overlays.channels
    flake.overlays.stable-fallbacks
    flake.overlays.fixes
    flake.overlays.gone
    flake.overlays.python
    flake.overlays.tools
  ];
}
