/** Modules as `lower` reads them, whatever their types were. */
import type { Aggregate } from "./aggregate.ts";
import { brand, type Branded } from "./brand.ts";
import type { ModuleClass } from "./class.ts";
import type { SopsData } from "./sops/data.ts";
import type { VarsData } from "./vars/data.ts";

/** What a module consists of. */
export interface ModuleBody {
  readonly imports?: readonly unknown[];
  readonly disabledModules?: readonly unknown[];
  readonly options?: unknown;
  readonly config?: unknown;
}

/** Data of `nixosModule`, `darwinModule`, `homeModule`, `feature`: the classes it writes, each with its body. */
export interface ModuleData extends Branded<"module"> {
  /** The builder's name, for messages. */
  readonly builder: string;
  readonly name: string;
  /** The aggregate it contributes to. */
  readonly aggregate: Aggregate | undefined;
  readonly bodies: { readonly [C in ModuleClass]?: ModuleBody };
  /** Of a generator: it writes the classes that import it. */
  readonly vars?: VarsData;
  /** Of secrets of sops-nix. */
  readonly sops?: SopsData;
}

/** Makes the data of a module, named by itself or by the aggregate it contributes to. */
export function moduleData(
  name: string | Aggregate,
  builderName: string,
  bodies: ModuleData["bodies"],
  more: object = {},
): ModuleData {
  const named =
    typeof name === "string" ? { name, aggregate: undefined } : { name: name.name, aggregate: name };
  return brand("module", { builder: builderName, ...named, bodies, ...more });
}
