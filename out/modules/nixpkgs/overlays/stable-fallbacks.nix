# Generated from overlays/stable-fallbacks.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Packages that are broken on unstable at the moment, taken from the stable channel.
  # https://hydra.nixos.org/job/nixpkgs/trunk/PACKAGE.SYSTEM shows the state.
  flake.overlays.stable-fallbacks =
    final: prev:
    prev.lib.optionalAttrs prev.stdenv.hostPlatform.isDarwin {
      # Its test suite leaves the sandbox on macOS.
      # https://hydra.nixos.org/job/nixpkgs/trunk/yt-dlp.aarch64-darwin, until 2027-06-01
      yt-dlp = final.stable.yt-dlp;
    }
    // prev.lib.optionalAttrs prev.stdenv.hostPlatform.isLinux {
      # Checks fail on kernels before 6.12, which the GCP image still has.
      # https://hydra.nixos.org/job/nixpkgs/trunk/bpftrace.x86_64-linux, until 2027-06-01
      bpftrace = final.stable.bpftrace;
    };
}
