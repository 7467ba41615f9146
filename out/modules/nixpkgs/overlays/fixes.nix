# Generated from overlays/fixes.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Small changes to packages of nixpkgs, each with its reason.
  flake.overlays.fixes = _final: prev: {
    # `nh` asks for the password once per host; its elevation helper forgets the ticket on macOS.
    nh = prev.nh.overrideAttrs (old: {
      patches = old.patches or [ ] ++ [ ./_files/nh-keep-sudo-ticket.patch ];
    });

    # Only the command line: the GTK front end pulls in a desktop on servers.
    pinentry = prev.pinentry-curses;

    # A wrapper that always talks to the mesh resolver first.
    dig = prev.symlinkJoin {
      name = "dig-mesh";
      paths = [ prev.dig ];
      nativeBuildInputs = [ prev.makeWrapper ];
      postBuild = ''
        wrapProgram "$out/bin/dig" --add-flags "+search"
      '';
    };

    # Every Python of the package set at once.
    pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
      (pythonFinal: pythonPrev: {
        pygit2 = pythonPrev.pygit2.overridePythonAttrs (old: {
          # They want an SSH agent, and the sandbox has none.
          disabledTests = old.disabledTests or [ ] ++ [ "test_keypair_from_agent" ];
        });
        fleet-inventory = pythonFinal.callPackage ./_files/fleet-inventory.nix { };
      })
    ];
  };
}
