/** The public door: all that a fleet imports. */
export * from "./fleet/index.ts";
export type { Def, Eval, LeafRef, Nix, Ref, Val } from "./nix/expr/types.ts";
export type { AnyRef, Derivation, Path, System } from "./options/index.ts";
