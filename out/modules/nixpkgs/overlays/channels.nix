# Generated from overlays/channels.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # Other channels as package sets: `pkgs.stable.<name>`, `pkgs.unstable.<name>`. Stable is the branch that Hydra builds for the
  # platform, so that what comes from it is in the cache.
  flake.overlays.channels = _final: prev: {
    stable =
      if prev.stdenv.hostPlatform.isDarwin then
        import inputs.nixpkgs-darwin-stable {
          system = prev.stdenv.hostPlatform.system;
          config.allowUnfree = true;
        }
      else
        import inputs.nixpkgs-linux-stable {
          system = prev.stdenv.hostPlatform.system;
          config.allowUnfree = true;
        };
    # The same as `pkgs`, without our overlays: to see whether an overlay is to blame.
    unstable = import inputs.nixpkgs {
      system = prev.stdenv.hostPlatform.system;
      config.allowUnfree = true;
    };
  };
}
