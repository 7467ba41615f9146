/** The pages of the reference, and which sources each is about. */

/** A page: exports by the files that declare them, or by name, in the order of the sources. */
export interface Area {
  readonly page: string;
  readonly title: string;
  readonly about: string;
  /** Files and folders below `dsl/`. */
  readonly sources: readonly string[];
}

export const areas: readonly Area[] = [
  {
    page: "builders",
    title: "Machines, modules, homes",
    about:
      "Guide: [a first host](../guide/first-host.md), [modules](../guide/modules.md), [homes](../guide/homes.md), [migrating](../guide/migrating.md).",
    sources: [
      "fleet/nixos-host.ts",
      "fleet/darwin-host.ts",
      "fleet/nixos-module.ts",
      "fleet/darwin-module.ts",
      "fleet/home-module.ts",
      "fleet/feature.ts",
      "fleet/aggregate.ts",
      "fleet/user.ts",
      "fleet/home-configuration.ts",
      "fleet/raw-module.ts",
      "fleet/file.ts",
      "fleet/platform-pkgs.ts",
      "fleet/host-spec.ts",
      "fleet/module-spec.ts",
      "fleet/module-args.ts",
      "fleet/definition.ts",
      "fleet/imports.ts",
      "fleet/class.ts",
      "fleet/module-args.ts",
      "fleet/definition.ts",
    ],
  },
  {
    page: "values",
    title: "Values and templates",
    about: "Guide: [what TypeScript knows, and what Nix knows](../guide/values.md).",
    sources: ["nix/", "fleet/data-ref.ts", "options/types/values.ts", "options/types/pkgs.ts"],
  },
  {
    page: "options",
    title: "Declaring options",
    about: "Guide: [options of your own](../guide/options.md). `types` is `lib.types`.",
    sources: ["options/types/nix-types.ts"],
  },
  {
    page: "lib",
    title: "lib",
    about:
      'The functions of nixpkgs\' `lib` that have types; others are reached by `nix.get(lib, ["group", "name"])`. What each does is told by the [manual of nixpkgs](https://nixos.org/manual/nixpkgs/stable/#sec-functions-library). Arguments take values of TypeScript or of Nix (`Val`), results are Nix\'s.',
    sources: ["options/types/lib"],
  },
  {
    page: "flake",
    title: "The flake",
    about: "Guide: [shells, formatter, recipes, containers, tests](../guide/flake-level.md).",
    sources: [
      "fleet/flake.ts",
      "fleet/inputs.ts",
      "fleet/flake-meta.ts",
      "fleet/flake-lib.ts",
      "fleet/self.ts",
      "fleet/flake-module.ts",
      "fleet/raw-flake-module.ts",
      "fleet/per-system.ts",
      "fleet/container.ts",
      "fleet/nix-unit.ts",
    ],
  },
  {
    page: "overlays",
    title: "Channels and overlays",
    about: "Guide: [channels and overlays](../guide/overlays.md).",
    sources: ["fleet/overlays/"],
  },
  {
    page: "clan",
    title: "The clan",
    about:
      "Guide: [machines, tags, instances](../guide/inventory.md), [services of your own](../guide/services.md).",
    sources: ["fleet/clan/"],
  },
  {
    page: "secrets",
    title: "Vars and secrets",
    about: "Guide: [vars](../guide/vars.md), [secrets](../guide/secrets.md).",
    sources: ["fleet/vars/", "fleet/sops/"],
  },
  {
    page: "terranix",
    title: "Clouds",
    about: "Guide: [servers at a provider](../guide/terranix.md).",
    sources: ["fleet/terranix/"],
  },
  {
    page: "ci",
    title: "CI, recipes, other files",
    about: "Guide: [CI](../guide/ci.md), [recipes](../guide/flake-level.md).",
    sources: ["fleet/ci/", "fleet/just/", "fleet/envrc.ts", "fleet/activation-guide.ts", "fleet/roster.ts"],
  },
];

/** The page that a declaration is on; `undefined` where none is. */
export const areaOf = (file: string): Area | undefined =>
  areas.find(({ sources }) => sources.some((source) => file.startsWith(`dsl/${source}`)));
