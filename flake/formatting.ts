import { flakeModule, perSystem } from "../dsl";
import { inputs } from "./inputs";

/**
 * `nix fmt` for what stands in the flake: scripts, tables, hand-written Nix. What is generated is laid out already. The
 * TypeScript lies outside of the flake: `npm run format` takes care of it.
 */
export const treefmt = flakeModule({ imports: [inputs["treefmt-nix"].flakeModule] });

export const formatting = perSystem(treefmt, ({ pkgs }) => ({
  treefmt: {
    projectRootFile: "flake.nix",
    programs: {
      nixfmt: { enable: true, package: pkgs.nixfmt },
      shfmt: { enable: true, indent_size: 2 },
      shellcheck: { enable: true },
      taplo: { enable: true },
    },
    settings: {
      global: {
        // Sealed secrets and what machines write about themselves keep their own form.
        excludes: ["sops/*", "vars/*", "*.age", "*.lock"],
      },
      formatter: { shellcheck: { options: ["--severity=warning"] } },
    },
  },
}));
