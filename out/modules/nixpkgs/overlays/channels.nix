# Generated from overlays/channels.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # Other channels as package sets: `pkgs.stable.<name>`, `pkgs.unstable.<name>`.
  flake.overlays.channels =
    _final: prev:
    let
      settings = {
        inherit (prev.stdenv.hostPlatform) system;
        config.allowUnfree = true;
      };
    in
    {
      # The branch that Hydra builds for the platform, so that what comes from it is in the cache.
      stable = import (
        if prev.stdenv.hostPlatform.isDarwin then
          inputs.nixpkgs-darwin-stable
        else
          inputs.nixpkgs-linux-stable
      ) settings;
      # The same as `pkgs`, without our overlays: to see whether an overlay is to blame.
      unstable = import inputs.nixpkgs settings;
      # Changes to nixpkgs itself, tried out before they are merged.
      patched = import (prev.applyPatches {
        name = "nixpkgs-patched";
        src = inputs.nixpkgs;
        patches = [ ./_files/caddy-module-order.patch ];
      }) settings;
    };
}
