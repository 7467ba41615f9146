import { buildOverride, file, overlay, platformSpecific, upstreamPatch, type Overlay } from "../dsl";

/** Small changes to packages of nixpkgs, each with its reason. */
export const fixes: Overlay = overlay("fixes", [
  upstreamPatch("nh", {
    reason: "Asks for the password once per host; its elevation helper forgets the ticket on macOS.",
    tracking: "https://github.com/nix-community/nh/issues",
    until: "2027-09-01",
    patch: file("./nh-keep-sudo-ticket.patch"),
  }),

  upstreamPatch("nixos-facter", {
    reason: "Gives up on touchpads behind an SPI bus; fixed after 0.4.4.",
    tracking: "https://github.com/nix-community/nixos-facter/pull/672",
    until: "2027-09-01",
    on: "linux",
    patch: {
      url: "https://github.com/nix-community/nixos-facter/commit/4f27becd3b432eabf4f7faca7f14025c69684130.patch",
      hash: "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYxH/tJlYhtU0=",
    },
  }),

  buildOverride("mactop", {
    reason: "A test makes a directory in HOME, which the sandbox does not let it.",
    tracking: "https://github.com/metaspartan/mactop/issues",
    until: "2027-09-01",
    on: "darwin",
    overrideAttrs: () => ({ doCheck: false }),
  }),

  buildOverride("dig", {
    reason: "Short names of the mesh have no dot: look along the search list.",
    by: (dig, final) =>
      final.symlinkJoin({
        name: "dig-mesh",
        paths: [dig],
        nativeBuildInputs: [final.makeWrapper],
        postBuild: 'wrapProgram "$out/bin/dig" --add-flags "+search"\n',
      }),
  }),

  platformSpecific("pinentry", {
    reason: "A window on Macs; on servers a graphical front end would pull in a desktop.",
    linux: (final) => final["pinentry-curses"],
    darwin: (final) => final["pinentry_mac"],
  }),
]);
