/** What a change of a package says of itself: days, hashes, patches, its reason. */
import type { Mistake } from "../mistake.ts";

export const changes: readonly Mistake[] = [
  {
    title: "day that is none",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("day", [
  buildOverride("btop", { reason: "Fails.", until: "2027-02-30", overrideAttrs: () => ({ doCheck: false }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.btop] } }),
});`,
    code: "NV5303",
    says: '"2027-02-30" is no day',
    when: "never",
  },
  {
    title: "change that has expired",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("expired", [
  buildOverride("bat", { reason: "A test counts lines.", until: "2020-01-01", overrideAttrs: () => ({ doCheck: false }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.bat] } }),
});`,
    code: "NV5304",
    says: "A test counts lines.",
    warning: true,
    nix: "accepted",
    when: "never",
  },
  {
    title: "hash cut short",
    file: `import { overlay, upstreamPatch } from "../dsl";
export const changes = overlay("short", [
  upstreamPatch("sd", { reason: "Fails.", patch: { url: "https://example.org/x", hash: "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYx" } }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.sd] } }),
});`,
    code: "NV5307",
    says: "a sha256 hash has 32 bytes",
    nix: "invalid SRI hash",
    when: "evaluation",
    unproved: "fetchers of the lab fetch nothing",
  },
  {
    title: "hash of another algorithm",
    file: `import { customBuild, overlay } from "../dsl";
export const changes = overlay("algorithm", [
  customBuild("our-source", ({ fetchurl }) => fetchurl({ url: "https://example.org/x", sha256: "sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=" })), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, "our-source")] } }),
});`,
    code: "NV5307",
    says: "it is of sha1, where sha256 is taken",
    nix: "hash should have type sha256 but got sha1",
    when: "evaluation",
    unproved: "fetchers of the lab fetch nothing",
  },
  {
    title: "hash to be filled in",
    file: `import { customBuild, overlay } from "../dsl";
export const changes = overlay("fake", [
  customBuild("our-patch", ({ fetchurl, lib }) => fetchurl({ url: "https://example.org/x", hash: lib.fakeHash })), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, "our-patch")] } }),
});`,
    code: "NV5308",
    says: "hash is still to be filled in",
    warning: true,
    nix: "accepted",
    when: "build",
  },
  {
    title: "package changed twice",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("twice", [
  buildOverride("procs", { reason: "Fails.", overrideAttrs: () => ({ doCheck: false }) }),
  buildOverride("procs", { reason: "Old.", on: "linux", overrideAttrs: () => ({ dontStrip: true }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.procs] } }),
});`,
    code: "NV5316",
    says: "join the two",
    when: "never",
  },
  {
    title: "patch of a pull request",
    file: `import { overlay, upstreamPatch } from "../dsl";
export const changes = overlay("moving", [
  upstreamPatch("tokei", { reason: "Fails.", patch: { url: "https://github.com/x/y/pull/1.patch", hash: "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYxH/tJlYhtU0=" } }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.tokei] } }),
});`,
    code: "NV5317",
    says: "patch of a commit",
    warning: true,
    nix: "accepted",
    when: "build",
  },
  {
    title: "change that says nothing",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("nothing", [
  buildOverride("hexyl", { reason: "Fails." }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.hexyl] } }),
});`,
    code: "NV5318",
    says: "nothing is overridden",
    when: "never",
  },
];
