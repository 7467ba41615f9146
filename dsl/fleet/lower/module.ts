/** Modules: `flake.modules.<class>.<name> = { … }`. */
import { binding, letIn, type Binding, type Entry, type Expr } from "../../nix/ast/index.ts";
import { constants } from "../../nix/expr/constants.ts";
import { symbol } from "../../nix/expr/symbol.ts";
import { builder } from "../brand.ts";
import type { ModuleClass } from "../class.ts";
import { fileScope } from "../file-scope.ts";
import { duringModule } from "./context.ts";
import { isOpenSet } from "./entries.ts";
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
  const own = constants();
  const place: Place = { origin: found.origin, class: moduleClass };
  const given = (what: "options" | "config"): Expr | undefined => {
    if (body[what] === undefined) return undefined;
    const value = own.during(() => callWith(lowering, body[what], scope.args, found, what));
    const at = what === "options" ? { ...place, option: ["options"], functions: true } : place;
    return duringModule({ class: moduleClass, name: scope.name }, () =>
      own.lowering(() => valueNode(lowering, value, at)),
    );
  };
  const settled = own.settle({ options: given("options"), config: given("config") });
  const aggregate =
    found.data[builder] === "module" && found.data.aggregate !== undefined ? found.data.name : undefined;
  const brought = sopsModule(lowering, module);
  const imports = [
    ...(module.imports ?? []),
    ...brought,
    ...importNodes(lowering, body.imports ?? [], place, aggregate),
  ];
  const shared = module.name !== undefined && lowering.graph.shared(moduleClass, module.name);
  const disabled = body.disabledModules ?? [];
  const disabledModules = disabled.length === 0 ? undefined : valueNode(lowering, disabled, place);
  const setOf = (bodies: typeof settled.bodies): Expr =>
    moduleSet({
      spec: body,
      file: lowering.source,
      key: shared ? `${lowering.source}#${found.name}` : undefined,
      disabledModules,
      imports,
      ...bodies,
      generated: module.generated?.(scope, bodies.config) ?? [],
      lib: scope.name("lib"),
    });
  const { entries, bodies } = lifted(settled);
  const node = scope.close(entries.length === 0 ? setOf(bodies) : letIn(entries, setOf(bodies)));
  // What is checked has every value in its place.
  const whole = settled.whole();
  lowering.record({
    class: moduleClass,
    name: module.name,
    source: lowering.source,
    origin: found.origin,
    system: module.system,
    node: entries.length === 0 ? node : scope.close(setOf(whole)),
    options: whole.options,
    imports: [
      ...(module.brought ?? []),
      ...brought.map((value): Import => ({ kind: "value", value: symbol(value) })),
      ...lowering.graph.importsOf(body, moduleClass),
    ],
  });
  return node;
}

/** Secrets of machines bring the module that decrypts them, unless the clan has it on all of them. */
function sopsModule({ fleet }: Lowering, { found: { data }, class: of }: ModuleToLower): readonly Expr[] {
  const isOfMachines = data[builder] === "module" && data.sops !== undefined && of !== "homeManager";
  return isOfMachines && fleet.of("clan").length === 0
    ? [fileScope("inputs", "sops-nix", `${of}Modules`, "sops")]
    : [];
}

/** A module without options whose definitions are `let … in { … }` is `let … in` the whole module, as people write it. */
function lifted<S extends { readonly entries: readonly Entry[]; readonly bodies: Bodies }>({
  entries,
  bodies,
}: S) {
  const { options, config } = bodies;
  const plain = options === undefined && config?.kind === "Let" && config.trivia === undefined;
  return plain && entries.length === 0 && isOpenSet(config.body)
    ? { entries: config.entries, bodies: { ...bodies, config: config.body } }
    : { entries, bodies };
}

interface Bodies {
  readonly options: Expr | undefined;
  readonly config: Expr | undefined;
}

/** `flake.modules.<class>.<name>`. */
export const moduleReference = (moduleClass: ModuleClass, name: string): Expr =>
  fileScope("flake", "modules", moduleClass, name);

/** `flake.modules.<class>.<name> = module;`. */
export const moduleBinding = (moduleClass: ModuleClass, name: string, module: Expr): Binding =>
  binding(["flake", "modules", moduleClass, name], module);
