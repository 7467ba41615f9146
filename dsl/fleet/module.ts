import type { OptionsOf } from "../options/index.ts";
import type { Aggregate } from "./aggregate.ts";
import { builder, type Branded } from "./brand.ts";
import type { ModuleClass } from "./class.ts";
import type { Imported, Imports } from "./imports.ts";
import type { Module, ModuleSpec } from "./module-spec.ts";

/** A module as `lower` reads it, whatever its types were. */
export interface ModuleBody {
  readonly imports?: readonly unknown[];
  readonly disabledModules?: readonly unknown[];
  readonly options?: unknown;
  readonly config?: unknown;
}

/** Data of `nixosModule`, `darwinModule`, `homeModule`, `feature`: the classes it writes, each with its body. */
export interface ModuleData extends Branded<"module"> {
  readonly builder: string;
  readonly name: string;
  /** The aggregate it contributes to. */
  readonly aggregate?: Aggregate;
  readonly bodies: { readonly [C in ModuleClass]?: ModuleBody };
}

/** Makes the data of a module, named by itself or by the aggregate it contributes to. */
export function moduleData(
  name: string | Aggregate,
  builderName: string,
  bodies: { readonly [C in ModuleClass]?: ModuleBody },
): ModuleData {
  return typeof name === "string"
    ? Object.freeze({ [builder]: "module", builder: builderName, name, bodies } as const)
    : Object.freeze({
        [builder]: "module",
        builder: builderName,
        name: name.name,
        aggregate: name,
        bodies,
      } as const);
}
