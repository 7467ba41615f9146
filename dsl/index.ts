/** The public door: all that a fleet imports. */
export * from "./fleet/index.ts";
export { nix, raw } from "./nix/expr/nix.ts";
export type { Def, Eval, LeafRef, Nix, Ref, Val } from "./nix/expr/types.ts";
export type { AnyRef, Derivation, Lib, Path, System, Types } from "./options/index.ts";
export type { ModulePkgs as Pkgs } from "./fleet/overlays/fleet-overlays.ts";

declare global {
  /** What a fleet says on the terminal while somebody works on it; more with the types of Node, which no fleet needs. */
  interface Console {
    log(...values: readonly unknown[]): void;
    info(...values: readonly unknown[]): void;
    warn(...values: readonly unknown[]): void;
    error(...values: readonly unknown[]): void;
    debug(...values: readonly unknown[]): void;
    dir(value: unknown, options?: object): void;
    table(value: unknown): void;
    trace(...values: readonly unknown[]): void;
  }
  var console: Console;
}
