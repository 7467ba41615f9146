import { brand, type Branded } from "./brand.ts";
import { flakeHandle } from "./handle.ts";

/** Data of `flakeLib`. */
export interface LibData extends Branded<"lib"> {
  readonly name: string;
  readonly value: unknown;
}

/**
 * A function (or a set of them) that any module calls: `flake.lib.<name>`. What it returns is called the same way.
 *
 * ```ts
 * export const greet = flakeLib("greet", (name: Val<string>) => nix`hello ${name}`);
 * // in a module: greet(config.networking.hostName) → flake.lib.greet config.networking.hostName
 * ```
 *
 * Source: an attribute of `flake.lib`, which the generated flake declares.
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name.
 */
export function flakeLib<F>(name: string, value: F): F {
  return flakeHandle(brand("lib", { name, value }), "lib", name);
}
