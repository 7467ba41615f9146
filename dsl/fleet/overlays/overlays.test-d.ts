/** What overlays say of `pkgs`, and what the types of their strategies stop. `tsc` is the test. */
import {
  buildOverride,
  composeOverlays,
  customBuild,
  flakeInputs,
  nix,
  nixpkgsChannels,
  overlay,
  platformSpecific,
  pythonBuild,
  pythonOverride,
  removed,
  stableFallback,
  unlisted,
  upstreamPatch,
  type OverlayRef,
} from "../../index.ts";
import type { PackageRef, Pkgs } from "../../options/index.ts";
import type { AddedIn, DefinedBy, Pythons } from "./added.ts";

declare function use(value: unknown): void;
const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  other: { url: "github:someone/other" },
});

// Names are those of nixpkgs.
stableFallback("bpftrace", {
  reason: "r",
  on: "linux",
  until: "2027-03-01",
  tracking: "https://example.org",
});
// @ts-expect-error -- no such package
stableFallback("bpftrac", { reason: "r" });
stableFallback(unlisted("bpftrac"), { reason: "r" });
// @ts-expect-error -- no reason
stableFallback("bpftrace", { on: "linux" });
// @ts-expect-error -- no date
stableFallback("bpftrace", { reason: "r", until: "March" });
// @ts-expect-error -- no address
stableFallback("bpftrace", { reason: "r", tracking: "hydra" });
// @ts-expect-error -- no platform
stableFallback("bpftrace", { reason: "r", on: "macos" });

upstreamPatch("nh", { reason: "r", patch: { url: "https://example.org/x.patch", hash: "sha256-" } });
// @ts-expect-error -- without a hash
upstreamPatch("nh", { reason: "r", patch: { url: "https://example.org/x.patch" } });

buildOverride("mactop", { reason: "r", overrideAttrs: () => ({ doCheck: false, GOFLAGS: "-v" }) });
// @ts-expect-error -- misspelt
buildOverride("mactop", { reason: "r", overrideAttrs: () => ({ doChek: false }) });
// @ts-expect-error -- of another type
buildOverride("mactop", { reason: "r", overrideAttrs: () => ({ doCheck: "no" }) });
// @ts-expect-error -- misspelt attribute of the package
buildOverride("mactop", { reason: "r", overrideAttrs: (old) => ({ version: old.vesion }) });
buildOverride("mactop", {
  reason: "r",
  overrideAttrs: (old) => nix.update({ pname: old.pname }, nix.attrs([])),
});
buildOverride("dig", { reason: "r", by: (dig, final) => final.symlinkJoin({ name: "x", paths: [dig] }) });
// @ts-expect-error -- no package
buildOverride("dig", { reason: "r", by: () => "x" });

platformSpecific("pinentry", { reason: "r", linux: (final) => final["pinentry-curses"] });
// @ts-expect-error -- no kernel
platformSpecific("pinentry", { reason: "r", macos: (final) => final["pinentry-curses"] });

pythonOverride("pygit2", { reason: "r", overridePythonAttrs: () => ({ doCheck: false }) });
// @ts-expect-error -- no such package of Python
pythonOverride("pygit3", { reason: "r", overridePythonAttrs: () => ({ doCheck: false }) });

// Derivations everywhere.
declare const pkgs: Pkgs<"x86_64-linux">;
pkgs.stdenv.mkDerivation((finalAttrs) => ({ pname: "x", version: "1", name: finalAttrs.version }));
// @ts-expect-error -- misspelt
pkgs.stdenv.mkDerivation({ pname: "x", verison: "1" });
// @ts-expect-error -- misspelt
pkgs.stdenv.mkDerivation((finalAttrs) => ({ pname: finalAttrs.pnam }));
pkgs.hello.overrideAttrs({ doCheck: false });
// @ts-expect-error -- misspelt
pkgs.hello.overrideAttrs({ doChek: false });
pkgs.hello.overrideAttrs((final, prev) => ({
  src: final.src,
  version: prev.version,
  passthru: { x: final.finalPackage },
}));
pkgs.applyPatches({ src: pkgs.hello.src, patches: [] });
// @ts-expect-error -- misspelt
pkgs.applyPatches({ src: pkgs.hello.src, patch: [] });

// A package of one's own has a name of its own.
customBuild("ours", ({ stdenv }) => stdenv.mkDerivation({ pname: "ours" }));
// @ts-expect-error -- nixpkgs has it
customBuild("hello", ({ stdenv }) => stdenv.mkDerivation({ pname: "hello" }));
customBuild("hello", ({ stdenv }) => stdenv.mkDerivation({ pname: "hello" }), { replaces: true });

// What `pkgs` becomes.
const channels = nixpkgsChannels("channels", { stable: inputs.nixpkgs });
const fixes = overlay("fixes", [
  buildOverride("mactop", { reason: "r", overrideAttrs: () => ({ doCheck: false }) }),
  customBuild("everywhere", ({ git }) => git),
  customBuild("servers", ({ git }) => git, { on: "linux" }),
  removed("neofetch", { reason: "gone" }),
  pythonBuild("ours", ({ git }) => git),
]);
const patches = overlay("patches", (_final, prev) => ({ hello: prev.hello, extra: prev.hello }));
const all = composeOverlays([channels, fixes, patches, inputs.other]);
type Changed = typeof all extends DefinedBy<infer P> ? P : never;
declare const linux: AddedIn<Changed, "x86_64-linux"> & Pythons<Changed, { readonly ours: PackageRef }>;
declare const darwin: AddedIn<Changed, "aarch64-darwin">;
declare const common: AddedIn<Changed, "common">;
declare const kernel: AddedIn<Changed, "linux">;
declare function takes(value: PackageRef): void;
takes(linux.everywhere);
takes(linux.servers);
takes(linux.extra);
takes(kernel.servers);
takes(linux.python3.pkgs.ours);
takes(linux.stable.bpftrace);
// @ts-expect-error -- nixpkgs keeps its own, which knows the platform
use(linux.mactop);
// @ts-expect-error -- nixpkgs keeps its own
use(linux.hello);
// @ts-expect-error -- servers alone have it
use(darwin.servers);
// @ts-expect-error -- servers alone have it
use(common.servers);
// @ts-expect-error -- does not run there
use(darwin.stable.bpftrace);
// @ts-expect-error -- misspelt
use(linux.stable.bpftrac);
// @ts-expect-error -- removed
takes(linux.neofetch);
use(all satisfies OverlayRef);
// @ts-expect-error -- no source of a channel
nixpkgsChannels("x", { stable: { linux: inputs.nixpkgs } });
