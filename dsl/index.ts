/** The public door: all that a fleet imports. */
export * from "./fleet/index.ts";
export { nix, raw } from "./nix/expr/nix.ts";
export type { Def, Eval, LeafRef, Nix, Ref, Val } from "./nix/expr/types.ts";
export type { AnyRef, Derivation, Lib, Path, System, Types } from "./options/index.ts";
export type { ModulePkgs as Pkgs } from "./fleet/overlays/fleet-overlays.ts";
