/** Modules where they do not belong. */
import type { Mistake } from "../mistake.ts";

export const imports: readonly Mistake[] = [
  {
    title: "home module on a host",
    imports: "\n    theme, // here\n  ",
    nixos: `networking: { hostName: "a" },`,
    code: "NV3013",
    says: "class homeManager is imported by one of class nixos",
    nix: "",
  },
  {
    title: "darwin module on NixOS",
    imports: "\n    darwinStart, // here\n  ",
    nixos: `networking: { hostName: "a" },`,
    code: "NV3013",
    says: "class darwin is imported by one of class nixos",
    nix: "",
  },
  {
    title: "NixOS module on nix-darwin",
    imports: "\n    web, // here\n  ",
    darwin: `networking: { hostName: "a" },`,
    code: "NV3013",
    says: "class nixos is imported by one of class darwin",
    nix: "",
  },
  {
    title: "NixOS module in a home",
    imports: "\n    web, // here\n  ",
    home: `programs: { git: { enable: true } },`,
    code: "NV3013",
    says: "class nixos is imported by one of class homeManager",
    nix: "",
  },
  {
    title: "feature without part for the class",
    file: `export const dark = feature("dark", { homeManager: { config: { programs: { bat: { enable: true } } } } });
export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart, dark], // here
});`,
    code: "NV3013",
    says: "make it a feature with a part for nixos",
    nix: "",
  },
];
