/** What is written at one option, for functions of one's own that make it. */
import type { Eval, Nobody } from "../nix/expr/types.ts";
import type { OptionsOf } from "../options/index.ts";
import type { ClassOptions, ModuleClass } from "./class.ts";
import type { NoSuchOption } from "./config.ts";
import type { Provides } from "./imports.ts";

/**
 * The definition that the option at `Path` takes, in modules of a class, or where the module `Of` is imported. `<name>` stands
 * for a name of one's own, and for an element of a list:
 *
 * ```ts
 * const worker = (name: string): Definition<"nixos", "systemd.services.<name>"> => ({
 *   description: `worker ${name}`,
 *   serviceConfig: { Type: "simple" },
 * });
 * const mirror = (device: string): Definition<typeof inputs.disko.nixosModules.disko, "disko.devices.disk.<name>"> => ({ … });
 * ```
 *
 * Where a function says nothing of what it returns, TypeScript takes `type: "gpt"` for any string, and finds it wrong where
 * one of some strings is taken. Of a group of options it is the set, which may be spread; with a condition around it
 * it is a `Nix` of that.
 */
export type Definition<Of extends ModuleClass | Provides<unknown>, Path extends string> = Plain<
  Walk<Of extends ModuleClass ? ClassOptions[Of] : OptionsIn<Of>, Path>
>;

type OptionsIn<M> = M extends Provides<infer P> ? OptionsOf<P[keyof P]> : never;

type Walk<D, Path extends string> = Path extends `${infer Name}.${infer Rest}`
  ? Walk<Step<D, Name>, Rest>
  : Step<D, Path>;

type Step<D, Name extends string> = D extends NoSuchOption<unknown> ? D : Member<Literal<D>, Name>;
type Member<L, Name extends string> = Name extends `<${string}>`
  ? L extends readonly (infer E)[]
    ? E
    : string extends keyof L
      ? L[keyof L]
      : NoSuchOption<Name>
  : Name extends keyof L
    ? L[Name]
    : NoSuchOption<Name>;

/** A group is the set itself: what only Nix can compute cannot be spread. */
type Plain<D> = Nobody extends D ? Literal<D> : Exclude<D, undefined>;
type Literal<D> = Exclude<D, AnyEval | Nobody | string | number | boolean | null | undefined>;
// oxlint-disable-next-line typescript/no-explicit-any -- `any` is the only bound that every Eval<T> meets
type AnyEval = Eval<any>;
