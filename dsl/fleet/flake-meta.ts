import type { DataRef } from "./data-ref.ts";
import { brand, type Branded } from "./brand.ts";
import { flakeHandle } from "./handle.ts";

/** Data of `flakeMeta`. */
export interface MetaData extends Branded<"meta"> {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Values that any module reads: `flake.meta.<name>`. What it returns is how TypeScript reads them.
 *
 * ```ts
 * export const network = flakeMeta("network", { hosts: { cinnabar: { ip: "10.0.0.1" } } });
 * // in a module: network.hosts.cinnabar.ip → flake.meta.network.hosts.cinnabar.ip
 * ```
 *
 * Source: an attribute of `flake.meta`, which the generated flake declares.
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name.
 */
export function flakeMeta<const T>(name: string, value: T): DataRef<T> {
  return flakeHandle(brand("meta", { name, value }), "meta", name);
}
