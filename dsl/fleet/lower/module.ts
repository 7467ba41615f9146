/** Modules: `flake.modules.<class>.<name> = { … }`. */
import { binding, type Binding, type Expr } from "../../nix/ast/index.ts";
import { builder } from "../brand.ts";
import type { ModuleClass } from "../class.ts";
import { fileScope } from "../file-scope.ts";
import type { ModuleBody } from "../module.ts";
import type { Found } from "./found.ts";
import type { Import } from "./graph.ts";
import { callWith, importNodes, valueNode, type Lowering, type Place } from "./lowering.ts";
import { moduleSet, type Generated } from "./module-body.ts";
import { moduleScope, type ModuleScope } from "./module-scope.ts";

/** A module to lower. */
export interface ModuleToLower {
  readonly found: Found;
  readonly class: ModuleClass;
  /** Its name below `flake.modules.<class>`; without one it stands inline. */
  readonly name: string | undefined;
  readonly body: ModuleBody;
  /** Modules that come before its own imports, and what they are. */
  readonly imports?: readonly Expr[];
  readonly brought?: readonly Import[];
  /** The platform, where it is known. */
  readonly system?: string;
  /** Definitions beside its own, made with the names of its scope. */
  readonly generated?: (scope: ModuleScope, config: Expr | undefined) => readonly Generated[];
}

/** The module as an expression: `{ config, lib, ... }: { _file = …; … }`. */
export function moduleNode(lowering: Lowering, module: ModuleToLower): Expr {
  const { found, body, class: moduleClass } = module;
  const scope = moduleScope();
  const place: Place = { origin: found.origin, class: moduleClass };
  const given = (what: "options" | "config"): Expr | undefined => {
    if (body[what] === undefined) return undefined;
    const value = callWith(lowering, body[what], scope.args, found, what);
    return valueNode(
      lowering,
      value,
      what === "options" ? { ...place, option: ["options"], functions: true } : place,
    );
  };
  const options = given("options");
  const config = given("config");
  const own =
    found.data[builder] === "module" && found.data.aggregate !== undefined ? found.data.name : undefined;
  const imports = [...(module.imports ?? []), ...importNodes(lowering, body.imports ?? [], place, own)];
  const shared = module.name !== undefined && lowering.graph.shared(moduleClass, module.name);
  const disabled = body.disabledModules ?? [];
  const set = moduleSet({
    file: lowering.source,
    key: shared ? `${lowering.source}#${found.name}` : undefined,
    disabledModules: disabled.length === 0 ? undefined : valueNode(lowering, disabled, place),
    imports,
    options,
    config,
    generated: module.generated?.(scope, config) ?? [],
    lib: scope.name("lib"),
  });
  const node = scope.close(set);
  lowering.record({
    class: moduleClass,
    name: module.name,
    source: lowering.source,
    origin: found.origin,
    system: module.system,
    node,
    options,
    imports: [...(module.brought ?? []), ...lowering.graph.importsOf(body, moduleClass)],
  });
  return node;
}

/** `flake.modules.<class>.<name>`. */
export const moduleReference = (moduleClass: ModuleClass, name: string): Expr =>
  fileScope("flake", "modules", moduleClass, name);

/** `flake.modules.<class>.<name> = module;`. */
export const moduleBinding = (moduleClass: ModuleClass, name: string, module: Expr): Binding =>
  binding(["flake", "modules", moduleClass, name], module);
