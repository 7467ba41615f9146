# Generated from overlays/python.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Packages of every Python of the package set at once.
  flake.overlays.python = _final: prev: {
    pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
      (pythonFinal: pythonPrev: {
        # One test wants an SSH agent, and the sandbox has none.
        pygit2 = pythonPrev.pygit2.overridePythonAttrs (old: {
          disabledTests = old.disabledTests or [ ] ++ [ "test_keypair_from_agent" ];
        });

        # What machines report about themselves.
        fleet-inventory = pythonFinal.callPackage ./_files/fleet-inventory.nix { };
      })
    ];
  };
}
