/** Modules where they do not belong. */
import type { Mistake } from "../mistake.ts";

export const imports: readonly Mistake[] = [
  {
    title: "home module on a host",
    imports: "theme",
    unchecked: `self.modules.homeManager.theme`,
    nixos: `networking: { hostName: "a" },`,
    code: "NV3013",
    says: "a module of class homeManager is imported by one of class nixos",
    nix: "class homeManager imported into class nixos",
  },
  {
    title: "darwin module on NixOS",
    imports: "darwinStart",
    unchecked: `self.modules.darwin["darwin-start"]`,
    nixos: `networking: { hostName: "a" },`,
    code: "NV3013",
    says: "a module of class darwin is imported by one of class nixos",
    nix: "class darwin imported into class nixos",
  },
  {
    title: "NixOS module on nix-darwin",
    imports: "web",
    unchecked: `self.modules.nixos.web`,
    darwin: `networking: { hostName: "a" },`,
    code: "NV3013",
    says: "a module of class nixos is imported by one of class darwin",
    nix: "class nixos imported into class darwin",
  },
  {
    title: "NixOS module in a home",
    imports: "web",
    unchecked: `self.modules.nixos.web`,
    home: `programs: { git: { enable: true } },`,
    code: "NV3013",
    says: "a module of class nixos is imported by one of class homeManager",
    nix: "class nixos imported into class homeManager",
  },
  {
    title: "feature without part for the class",
    imports: "dark",
    unchecked: `self.modules.homeManager.dark`,
    nixos: `networking: { hostName: "a" },`,
    code: "NV3013",
    says: "a module of class homeManager is imported by one of class nixos",
    nix: "class homeManager imported into class nixos",
  },
  {
    title: "type of a module with options that it does not declare",
    file: `import { nixosModule, type Module, type OptionsArgs } from "../dsl";
const options = ({ lib }: OptionsArgs) => ({ custom: { lamp: { enable: lib.mkEnableOption("the lamp") } } });
export const lamp: Module<"nixos", typeof options> = nixosModule("lamp", { // here
  config: { networking: { hostName: "a" } },
});
export const made = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, lamp], config: {} });`,
    code: "TS2322",
    says: "the module does not declare custom for class nixos, though its type says so",
  },
];
