import { file, nix, overlay, pythonBuild, pythonOverride, type Overlay, type Package } from "../dsl";

/** Packages of every Python of the package set at once. */
export const python: Overlay<{ python3Packages: { "fleet-inventory": Package } }> = overlay("python", [
  pythonOverride("pygit2", {
    reason: "One test wants an SSH agent, and the sandbox has none.",
    overridePythonAttrs: (old) => ({
      disabledTests: nix.concat(nix.get(old, "disabledTests", []), ["test_keypair_from_agent"]),
    }),
  }),

  /** What machines report about themselves. */
  pythonBuild("fleet-inventory", file("./fleet-inventory.nix")),
]);
