import { overlay, stableFallback, type Overlay } from "../dsl";

/**
 * Packages that are broken on unstable at the moment, taken from the stable channel.
 * https://hydra.nixos.org/job/nixpkgs/trunk/PACKAGE.SYSTEM shows the state.
 */
export const stableFallbacks: Overlay = overlay("stable-fallbacks", [
  stableFallback("yt-dlp", {
    reason: "Its test suite leaves the sandbox on macOS.",
    tracking: "https://hydra.nixos.org/job/nixpkgs/trunk/yt-dlp.aarch64-darwin",
    until: "2027-06-01",
    on: "darwin",
  }),
  stableFallback("bpftrace", {
    reason: "Checks fail on kernels before 6.12, which the GCP image still has.",
    tracking: "https://hydra.nixos.org/job/nixpkgs/trunk/bpftrace.x86_64-linux",
    until: "2027-06-01",
    on: "linux",
  }),
]);
