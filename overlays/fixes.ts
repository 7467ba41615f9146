import { file, nix, overlay, type AnyRef } from "../dsl";

/** Small changes to packages of nixpkgs, each with its reason. */
export const fixes = overlay("fixes", (_final, prev) => ({
  // `nh` asks for the password once per host; its elevation helper forgets the ticket on macOS.
  nh: prev.nh.overrideAttrs((old: AnyRef) => ({
    patches: nix.concat(nix.get(old, "patches", []), [file("./nh-keep-sudo-ticket.patch")]),
  })),

  // Only the command line: the GTK front end pulls in a desktop on servers.
  pinentry: prev["pinentry-curses"],

  // A wrapper that always talks to the mesh resolver first.
  dig: prev.symlinkJoin({
    name: "dig-mesh",
    paths: [prev.dig],
    nativeBuildInputs: [prev.makeWrapper],
    postBuild: nix`
      wrapProgram "$out/bin/dig" --add-flags "+search"
    `,
  }),

  // Every Python of the package set at once.
  pythonPackagesExtensions: nix.concat<unknown>(prev.pythonPackagesExtensions, [
    (pythonFinal: AnyRef, pythonPrev: AnyRef) => ({
      pygit2: pythonPrev.pygit2.overridePythonAttrs((old: AnyRef) => ({
        // They want an SSH agent, and the sandbox has none.
        disabledTests: nix.concat(nix.get(old, "disabledTests", []), ["test_keypair_from_agent"]),
      })),
      "fleet-inventory": pythonFinal.callPackage(file("./fleet-inventory.nix"), {}),
    }),
  ]),
}));
