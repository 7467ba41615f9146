import type { Val } from "../nix/expr/types.ts";
import type { FlakeModuleArgs } from "./flake-module.ts";
import { brand, type Branded } from "./brand.ts";
import type { FlakeOptions } from "../options/index.ts";

/** What an expression is, and what it is to be. Functions are not compared; both sides are evaluated whole. */
export interface NixTest {
  readonly expr: unknown;
  readonly expected: Val<unknown>;
}

/** Tests by name; Nix passes over names that do not begin with `test`. */
export interface NixTests {
  readonly [name: `test${string}`]: NixTest;
}

/** Data of `nixUnit`. */
export interface NixUnit extends Branded<"nixUnit"> {
  readonly name: string;
  readonly tests: unknown;
}

/**
 * Tests of expressions that Nix evaluates: `flake.tests.<name>`, which `nix-unit` runs, and `checks.<system>.tests-<name>`,
 * which fails with what differs as soon as it is evaluated, so that `nix flake check --no-build` tells it too.
 *
 * ```ts
 * export const networkTests = nixUnit("network", ({ lib }) => ({
 *   "test every host has a mesh address of its own": {
 *     expr: lib.length(lib.unique(lib.mapAttrsToList((_, host) => host.mesh, network.hosts))),
 *     expected: 8,
 *   },
 * }));
 * ```
 *
 * Source: tests as `nix-unit` and `lib.runTests` of nixpkgs take them.
 *
 * Errors: NV5650 a name that Nix passes over; NV3001 the name is taken; NV3002 it is no name.
 */
export function nixUnit(
  name: string,
  tests: NixTests | ((args: FlakeModuleArgs<FlakeOptions>) => NixTests),
): NixUnit {
  return brand("nixUnit", { name, tests });
}
