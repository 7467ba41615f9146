/** One TypeScript file → one Nix file: a flake-parts module with what its exports write. */
import {
  apply,
  blankLine,
  list,
  withLeading,
  type Binding,
  type Expr,
  type NixFile,
} from "../../nix/ast/index.ts";
import { builder } from "../brand.ts";
import { fileScope } from "../file-scope.ts";
import { clanBinding } from "./clan/clan.ts";
import { instanceBinding } from "./clan/instance.ts";
import { serviceBinding } from "./clan/service.ts";
import { containerBinding } from "./container.ts";
import { isOpenSet, setOf, under, withEntries } from "./entries.ts";
import { flakePartsFile } from "./file-head.ts";
import type { Found } from "./found.ts";
import type { DataOf } from "./fleet.ts";
import { perSystemBinding, writeFlakeModule, type FileParts } from "./flake-module.ts";
import { homeConfigurationBinding } from "./home-configuration.ts";
import { hostBindings } from "./host.ts";
import { commentsOf, valueNode, type Lowering } from "./lowering.ts";
import { moduleSet, type ModuleParts } from "./module-body.ts";
import {
  isPart,
  isPlace,
  moduleBindings,
  modulesOfFile,
  settled,
  type ModulesOfFile,
} from "./module-bindings.ts";
import { fileModuleScope } from "./module-scope.ts";
import { nixUnitBindings } from "./nix-unit.ts";
import { overlayBinding, type OverlayKind } from "./overlays/overlay.ts";
import { configurationBinding, terranixModule } from "./terranix/terranix.ts";
import { userBindings } from "./user.ts";

/** What the exports of one file write into the flake. */
interface Written extends FileParts {
  readonly bindings: Binding[];
  readonly modules: ModulesOfFile;
  /** Blocks of Terraform that are not written yet, by the name of their configuration. */
  readonly blocks: Map<string, Found<DataOf<"terraform">>[]>;
}

/** The Nix file of the builders that one TypeScript file exports; `undefined` when they write nothing. */
export function lowerFile(lowering: Lowering, exports: readonly Found[]): NixFile | undefined {
  const written: Written = {
    bindings: [],
    imports: [],
    options: [],
    config: [],
    modules: modulesOfFile(exports),
    blocks: new Map(),
  };
  for (const found of exports) {
    const { data } = found;
    if (data[builder] !== "terraform") continue;
    written.blocks.set(data.of, [...(written.blocks.get(data.of) ?? []), { ...found, data }]);
  }
  for (const found of exports) {
    const before = written.bindings.length;
    write(lowering, found, written);
    const first = written.bindings[before];
    // Those of a part of a module, or of one that stands among others, are there.
    if (
      first !== undefined &&
      found.data[builder] !== "terraform" &&
      !isPart(found, written.modules) &&
      !isPlace(first, written.modules)
    ) {
      written.bindings[before] = withLeading(first, commentsOf(found));
    }
  }
  const bindings = settled(written.bindings, written.modules).map((entry, index) =>
    index === 0 ? entry : withLeading(entry, [blankLine]),
  );
  const config = whole([...bindings.map((entry) => setOf(entry)), ...written.config]);
  if (config === undefined && written.imports.length + written.options.length === 0) return undefined;
  const parts: ModuleParts = {
    imports: written.imports,
    options: written.options.length === 0 ? undefined : written.options.reduce(mergedOptions),
    config,
    lib: fileModuleScope().name("lib"),
  };
  return flakePartsFile(lowering, moduleSet(parts));
}

function write(lowering: Lowering, found: Found, written: Written): void {
  const { data } = found;
  switch (data[builder]) {
    case "module":
      written.bindings.push(...moduleBindings(lowering, { ...found, data }, written.modules));
      return;
    case "host":
      written.bindings.push(...hostBindings(lowering, { ...found, data }));
      return;
    case "user":
      written.bindings.push(...userBindings(lowering, { ...found, data }));
      return;
    case "clan":
      written.bindings.push(clanBinding(lowering, { ...found, data }));
      return;
    case "clanService":
      written.bindings.push(serviceBinding(lowering, { ...found, data }));
      return;
    case "instance":
      written.bindings.push(instanceBinding(lowering, { ...found, data }));
      return;
    case "terranix":
      written.imports.push(fileScope("inputs", "terranix", "flakeModule"));
      written.bindings.push(configurationBinding(lowering, { ...found, data }));
      return;
    case "terraform":
      written.bindings.push(...blocksOf(lowering, data.of, written));
      return;
    case "homeConfiguration":
      written.bindings.push(homeConfigurationBinding(lowering, { ...found, data }));
      return;
    case "meta":
    case "lib":
    case "channels":
    case "overlay":
    case "composedOverlays":
      written.bindings.push(valueBinding(lowering, { ...found, data }));
      return;
    case "perSystem":
      written.bindings.push(perSystemBinding(lowering, { ...found, data }));
      return;
    case "container":
      written.bindings.push(containerBinding(lowering, { ...found, data }));
      return;
    case "nixUnit":
      written.bindings.push(...nixUnitBindings(lowering, { ...found, data }));
      return;
    case "flakeModule":
      writeFlakeModule(lowering, { ...found, data }, written);
      return;
    default:
      // The flake itself, aggregates and carried files are written elsewhere.
      return;
  }
}

/** All blocks of a configuration that the file has, where the first of them stands. */
function blocksOf(lowering: Lowering, of: string, { blocks }: Written): readonly Binding[] {
  const [first, ...others] = blocks.get(of) ?? [];
  blocks.delete(of);
  return first === undefined ? [] : [terranixModule(lowering, [first, ...others])];
}

/** `flake.meta.<name>`, `flake.lib.<name>`, `flake.overlays.<name>`. */
function valueBinding(
  lowering: Lowering,
  found: Found<DataOf<"meta"> | DataOf<"lib"> | DataOf<OverlayKind>>,
): Binding {
  const { data } = found;
  if (data[builder] === "meta" || data[builder] === "lib") {
    const path = ["flake", data[builder], data.name];
    return under(
      path,
      valueNode(lowering, data.value, { origin: found.origin, option: path, functions: true }),
    );
  }
  return overlayBinding(lowering, { ...found, data });
}

/** All definitions of a file as one expression: one set where they fit, `lib.mkMerge [ … ]` where not. */
function whole(parts: readonly Expr[]): Expr | undefined {
  const merged: Expr[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const entries =
      last !== undefined && isOpenSet(last) && isOpenSet(part)
        ? withEntries(last.entries, part.entries)
        : undefined;
    if (last?.kind === "AttrSet" && entries !== undefined) merged[merged.length - 1] = { ...last, entries };
    else merged.push(part);
  }
  return merged.length < 2 ? merged[0] : apply(fileScope("lib", "mkMerge"), list(merged));
}

/** Options that two modules of one file declare. */
function mergedOptions(a: Expr, b: Expr): Expr {
  const entries = isOpenSet(a) && isOpenSet(b) ? withEntries(a.entries, b.entries) : undefined;
  return entries === undefined ? apply(fileScope("lib", "recursiveUpdate"), a, b) : setOf(...entries);
}
