/** The public door: all that a fleet imports. */
export * from "./fleet/index.ts";
export { nix, raw } from "./nix/expr/nix.ts";
export type { Def, Eval, LeafRef, Nix, Ref, Val } from "./nix/expr/types.ts";
export type { AnyRef, Derivation, Lib, Path, Pkgs, System, Types } from "./options/index.ts";
