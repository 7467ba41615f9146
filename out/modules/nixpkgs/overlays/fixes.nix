# Generated from overlays/fixes.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Small changes to packages of nixpkgs, each with its reason.
  flake.overlays.fixes =
    final: prev:
    {
      # Asks for the password once per host; its elevation helper forgets the ticket on macOS.
      # https://github.com/nix-community/nh/issues, until 2027-09-01
      nh = prev.nh.overrideAttrs (old: {
        patches = old.patches or [ ] ++ [ ./_files/nh-keep-sudo-ticket.patch ];
      });

      # Short names of the mesh have no dot: look along the search list.
      dig = final.symlinkJoin {
        name = "dig-mesh";
        paths = [ prev.dig ];
        nativeBuildInputs = [ final.makeWrapper ];
        postBuild = ''
          wrapProgram "$out/bin/dig" --add-flags "+search"
        '';
      };

      # A window on Macs; on servers a graphical front end would pull in a desktop.
      pinentry = if prev.stdenv.hostPlatform.isDarwin then final.pinentry_mac else final.pinentry-curses;
    }
    // prev.lib.optionalAttrs prev.stdenv.hostPlatform.isLinux {
      # Gives up on touchpads behind an SPI bus; fixed after 0.4.4.
      # https://github.com/nix-community/nixos-facter/pull/672, until 2027-09-01
      nixos-facter = prev.nixos-facter.overrideAttrs (old: {
        patches = old.patches or [ ] ++ [
          (final.fetchpatch {
            url = "https://github.com/nix-community/nixos-facter/commit/4f27becd3b432eabf4f7faca7f14025c69684130.patch";
            hash = "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYxH/tJlYhtU0=";
          })
        ];
      });
    }
    // prev.lib.optionalAttrs prev.stdenv.hostPlatform.isDarwin {
      # A test makes a directory in HOME, which the sandbox does not let it.
      # https://github.com/metaspartan/mactop/issues, until 2027-09-01
      mactop = prev.mactop.overrideAttrs (_: {
        doCheck = false;
      });
    };
}
