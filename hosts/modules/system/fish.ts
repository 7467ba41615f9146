import { feature, type Feature } from "../../../dsl";

/** fish as a login shell; what it looks like is the home's business. */
export const fish: Feature<"nixos" | "darwin"> = feature("fish", {
  nixos: {
    config: ({ lib, pkgs }) => ({
      programs: { fish: { enable: true, useBabelfish: true } },
      // Completions generated from man pages go stale with the first garbage collection.
      environment: {
        etc: {
          "fish/generated_completions": {
            source: lib.mkForce(pkgs.runCommand("no-fish-completions", {}, "mkdir $out")),
          },
        },
      },
    }),
  },
  darwin: {
    config: ({ pkgs }) => ({
      programs: { fish: { enable: true, useBabelfish: true, babelfishPackage: pkgs.babelfish } },
      environment: { shells: [pkgs.fish] },
    }),
  },
});
