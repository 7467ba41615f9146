# Generated from overlays/stable-fallbacks.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Packages that are broken on unstable at the moment, taken from the stable channel. Every line says why and when it may go;
  # https://hydra.nixos.org/job/nixpkgs/trunk/PACKAGE.SYSTEM shows the state.
  flake.overlays.stable-fallbacks =
    final: prev:
    prev.lib.optionalAttrs prev.stdenv.hostPlatform.isDarwin {
      # Links against a framework that SDK 15 dropped. Until nixpkgs builds it with the new SDK.
      mactop = final.stable.mactop;
      # Its test suite leaves the sandbox on macOS.
      yt-dlp = final.stable.yt-dlp;
    }
    // prev.lib.optionalAttrs prev.stdenv.hostPlatform.isLinux {
      # Checks fail on kernels before 6.12, which the GCP image still has.
      bpftrace = final.stable.bpftrace;
    };
}
