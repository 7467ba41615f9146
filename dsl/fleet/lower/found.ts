/** The exported builders of a fleet, each once. */
import type { Origin } from "../../nix/ast/index.ts";
import { dataOf, type Branded } from "../brand.ts";
import type { ActivationGuide } from "../activation-guide.ts";
import type { Aggregate } from "../aggregate.ts";
import type { Workflow } from "../ci/workflow.ts";
import type { Clan } from "../clan/clan.ts";
import type { ComposedOverlaysData } from "../overlays/compose-overlays.ts";
import type { Container } from "../container.ts";
import type { Envrc } from "../envrc.ts";
import type { ClanServiceData } from "../clan/clan-service.ts";
import type { InstanceData } from "../clan/instance.ts";
import type { TagsData } from "../clan/machine-tags.ts";
import type { ServiceRoleData } from "../clan/service-role.ts";
import type { FlakeModuleData } from "../flake-module.ts";
import type { Flake } from "../flake.ts";
import type { LibData } from "../flake-lib.ts";
import type { Justfile } from "../just/justfile.ts";
import type { MetaData } from "../flake-meta.ts";
import type { HomeConfiguration } from "../home-configuration.ts";
import type { HostData } from "../host-spec.ts";
import type { InputsData } from "../inputs.ts";
import type { ModuleData } from "../module.ts";
import type { ChannelsData } from "../overlays/channels.ts";
import type { OverlayItemData } from "../overlays/item.ts";
import type { OverlayData } from "../overlays/overlay.ts";
import type { NixUnit } from "../nix-unit.ts";
import type { PerSystem } from "../per-system.ts";
import type { RawFlakeModule } from "../raw-flake-module.ts";
import type { RawModule } from "../raw-module.ts";
import type { FileData } from "../file.ts";
import type { BlockData } from "../terranix/block.ts";
import type { TerranixData } from "../terranix/terranix.ts";
import type { UserData } from "../user.ts";
import type { LoadedExport } from "./loaded.ts";

/** The data of every builder, told apart by its brand. */
export type BuilderData =
  | ActivationGuide
  | Aggregate
  | BlockData
  | ChannelsData
  | Clan
  | ClanServiceData
  | ComposedOverlaysData
  | Container
  | Envrc
  | FileData
  | Flake
  | FlakeModuleData
  | HomeConfiguration
  | HostData
  | InputsData
  | Justfile
  | InstanceData
  | LibData
  | MetaData
  | ModuleData
  | NixUnit
  | OverlayData
  | OverlayItemData
  | PerSystem
  | RawFlakeModule
  | RawModule<string>
  | ServiceRoleData
  | TagsData
  | TerranixData
  | UserData
  | Workflow;

/** An exported builder. */
export interface Found<D extends BuilderData = BuilderData> {
  readonly data: D;
  readonly file: string;
  /** The name it is exported under. */
  readonly name: string;
  /** Where it is made. */
  readonly origin: Origin;
  readonly leading: LoadedExport["leading"];
}

/** The data of a builder's result, `undefined` for any other value. */
export const builderData = (value: unknown): BuilderData | undefined =>
  // The brand tells which builder made it, and only builders brand.
  dataOf(value) as (BuilderData & Branded<string>) | undefined;

/**
 * The builders among the exports, in their order. One that several files export (an index that passes it on) belongs to
 * the file it is made in, or to the one that is no index. Arrays of builders count as their items.
 */
export function findBuilders(exports: readonly LoadedExport[]): readonly Found[] {
  const found = new Map<BuilderData, Found>();
  for (const item of exports) {
    for (const value of Array.isArray(item.value) ? (item.value as readonly unknown[]) : [item.value]) {
      const data = builderData(value);
      if (data === undefined) continue;
      const before = found.get(data);
      if (before !== undefined && claim(before.file, data) >= claim(item.file, data)) continue;
      const origin = data.origin ?? item.origin ?? { file: item.file, line: 1, column: 1 };
      found.set(data, { data, file: item.file, name: item.name, origin, leading: item.leading });
    }
  }
  return [...found.values()];
}

/** How much a builder belongs to a file that exports it. */
function claim(file: string, data: BuilderData): number {
  if (file === data.origin?.file) return 2;
  return file.endsWith("/index.ts") ? 0 : 1;
}
