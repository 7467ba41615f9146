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
  type Channel,
  type Overlay,
  type OverlayRef,
  type Package,
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
type ChangedBy<O> = O extends DefinedBy<infer P> ? P : never;
type Changed = ChangedBy<typeof all>;
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

// A type in front of the equals sign says all that an overlay adds.
export const changes: Overlay = overlay("changes", [
  buildOverride("mactop", { reason: "r", overrideAttrs: () => ({ doCheck: false }) }),
  customBuild("hello", ({ stdenv }) => stdenv.mkDerivation({ pname: "hello" }), { replaces: true }),
]);
const tools: Overlay<{
  everywhere: Package;
  servers: Package<"linux">;
  one: Package<"aarch64-darwin">;
  some: Package<readonly ["x86_64-linux", "aarch64-darwin"]>;
}> = overlay("tools", [
  customBuild("everywhere", ({ git }) => git),
  customBuild("servers", ({ git }) => git, { on: "linux" }),
  customBuild("one", ({ git }) => git, { on: "aarch64-darwin" }),
  customBuild("some", ({ git }) => git, { on: ["x86_64-linux", "aarch64-darwin"] }),
]);
const python: Overlay<{ python3Packages: { ours: Package } }> = overlay("python", [
  pythonBuild("ours", ({ git }) => git),
]);
const others: Overlay<{ stable: Channel }> = nixpkgsChannels("others", { stable: inputs.nixpkgs });
export const extra: Overlay<{ extra: Package }> = overlay("extra", (_final, prev) => ({
  hello: prev.hello,
  extra: prev.hello,
}));
export const composed: Overlay<{ everywhere: Package; stable: Channel }> = composeOverlays([
  overlay("x", [customBuild("everywhere", ({ git }) => git)]),
  others,
]);
// @ts-expect-error -- it adds nothing of this name
export const absent: Overlay<{ absent: Package }> = overlay("no", [customBuild("ours", ({ git }) => git)]);
// @ts-expect-error -- it adds more
export const more: Overlay<{ ours: Package }> = overlay("no", [
  customBuild("ours", ({ git }) => git),
  customBuild("another", ({ git }) => git),
]);
// @ts-expect-error -- it removes something, which would not be known
export const removes: Overlay = overlay("no", [removed("neofetch", { reason: "gone" })]);
// @ts-expect-error -- on Linux alone
export const linuxOnly: Overlay<{ ours: Package }> = overlay("no", [
  customBuild("ours", ({ git }) => git, { on: "linux" }),
]);
// @ts-expect-error -- everywhere
export const everywhere: Overlay<{ ours: Package<"linux"> }> = overlay("no", [
  customBuild("ours", ({ git }) => git),
]);
// @ts-expect-error -- what is of nixpkgs keeps its type there
export const known: Overlay<{ hello: Package }> = overlay("no", (_final, prev) => ({ hello: prev.hello }));
export const wrong: Overlay = overlay("no", [
  // @ts-expect-error -- what is in it is checked as before
  buildOverride("mactop", { reason: "r", overrideAttrs: () => ({ doChek: false }) }),
]);

// … and `pkgs` is what it would be without.
const written = composeOverlays([tools, python, others]);
type Written = ChangedBy<typeof written>;
declare const onLinux: AddedIn<Written, "x86_64-linux"> & Pythons<Written, { readonly ours: PackageRef }>;
declare const onDarwin: AddedIn<Written, "aarch64-darwin">;
declare const onIntel: AddedIn<Written, "x86_64-darwin">;
takes(onLinux.everywhere);
takes(onLinux.servers);
takes(onLinux.some);
takes(onLinux.python3.pkgs.ours);
takes(onLinux.stable.bpftrace);
takes(onDarwin.one);
takes(onDarwin.some);
// @ts-expect-error -- another platform
use(onDarwin.servers);
// @ts-expect-error -- another platform
use(onLinux.one);
// @ts-expect-error -- another platform
use(onIntel.some);
