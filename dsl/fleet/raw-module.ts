import type { Def } from "../nix/expr/types.ts";
import type { Anything, Given } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import type { Provides } from "./imports.ts";

/** A `.nix` module carried along; `N` are the groups of options that it adds. */
export interface RawModule<N extends string = never>
  extends
    Branded<"rawModule">,
    Provides<{
      readonly nixos: Given<Added<N>>;
      readonly darwin: Given<Added<N>>;
      readonly homeManager: Given<Added<N>>;
    }> {
  readonly path: string;
  readonly adds?: readonly N[];
}

/** Groups of options by their paths, in which anything may be set. */
type Added<N extends string> = {
  readonly [F in First<N>]?: F extends N ? Anything : Def<Added<Rest<N, F>>>;
};
type First<N> = N extends `${infer F}.${string}` ? F : Extract<N, string>;
type Rest<N, F extends string> = N extends `${F}.${infer R}` ? R : never;

/** What is known of a module that stays Nix. */
export interface RawModuleSpec<N extends string> {
  /**
   * Groups of options that the file declares: `["custom.mail"]`. Whoever imports it may set and read them; what is below
   * is not checked. Without it the build takes any name, and TypeScript none that it does not know.
   */
  readonly adds?: readonly N[];
}

/**
 * A module that stays Nix: the file is parsed, laid out like the rest, and placed below a `_files` directory beside the
 * generated file that imports it. `path` is relative to the TypeScript file. Of its options nothing is known but what
 * `adds` says.
 *
 * ```ts
 * nixosHost("cinnabar", {
 *   imports: [rawModule("./legacy-mail.nix", { adds: ["custom.mail"] })],
 *   config: { custom: { mail: { relay: "mail.example.org" } } },
 *   …
 * })
 * ```
 *
 * Source: a path in `imports`.
 *
 * Errors: NV3030 the file does not exist; NV1xxx it is no Nix.
 */
export function rawModule<const N extends string = never>(
  path: string,
  { adds }: RawModuleSpec<N> = {},
): RawModule<N> {
  return brand("rawModule", { path, ...(adds && { adds }) }) as unknown as RawModule<N>;
}
