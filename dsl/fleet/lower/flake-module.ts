/** Modules of the flake itself: `perSystem`, and flake modules as they are. */
import { binding, withLeading, type Binding, type Expr } from "../../nix/ast/index.ts";
import { constants, withConstants } from "../../nix/expr/constants.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { builder } from "../brand.ts";
import { builderData, type Found } from "./found.ts";
import { problem, type DataOf } from "./fleet.ts";
import type { Import } from "./graph.ts";
import { callWith, commentsOf, importNodes, valueNode, type Lowering } from "./lowering.ts";
import { fileModuleScope, moduleScope } from "./module-scope.ts";

/** What flake modules write into their file. */
export interface FileParts {
  readonly imports: Expr[];
  readonly options: Expr[];
  readonly config: Expr[];
}

/** `perSystem = { pkgs, ... }: { … };`. */
export function perSystemBinding(lowering: Lowering, found: Found<DataOf<"perSystem">>): Binding {
  const scope = moduleScope();
  const own = constants();
  const value = own.during(() => callWith(lowering, found.data.config, scope.args, found, "perSystem"));
  const place = { origin: found.origin, class: "perSystem" } as const;
  const settled = own.settle({ body: own.lowering(() => valueNode(lowering, value, place)) });
  const whole = scope.close(settled.whole().body);
  record(lowering, found, "perSystem", whole, flakeImports(found.data.module));
  return binding("perSystem", scope.close(withConstants(settled)));
}

/** What a flake module adds to its file. */
export function writeFlakeModule(
  lowering: Lowering,
  found: Found<DataOf<"flakeModule">>,
  written: FileParts,
): void {
  const { spec } = found.data;
  const scope = fileModuleScope();
  const place = { origin: found.origin, class: "flake" as const };
  const comments = commentsOf(found);
  checkFlakeImports(lowering, found);
  const [first, ...rest] = importNodes(lowering, spec.imports ?? [], place);
  const bare = spec.options === undefined && spec.config === undefined;
  if (first !== undefined) written.imports.push(bare ? withLeading(first, comments) : first, ...rest);
  if (spec.options !== undefined) {
    const value = callWith(lowering, spec.options, scope.args, found, "options");
    written.options.push(valueNode(lowering, value, { ...place, option: ["options"], functions: true }));
  }
  if (spec.config !== undefined) {
    const value = callWith(lowering, spec.config, scope.args, found, "config");
    const node = valueNode(lowering, value, place);
    record(lowering, found, "flake", node, flakeImports(found.data), written.options.at(-1));
    written.config.push(commented(node, comments));
  }
}

/** Takes note of a module of the flake. */
function record(
  lowering: Lowering,
  { origin }: Found,
  moduleClass: "flake" | "perSystem",
  node: Expr,
  imports: readonly Import[],
  options?: Expr,
): void {
  const { source } = lowering;
  lowering.record({
    class: moduleClass,
    name: undefined,
    source,
    origin,
    system: undefined,
    node,
    options,
    imports,
  });
}

/** The modules of inputs that a flake module imports, itself or through others. */
function flakeImports(module: unknown): readonly Import[] {
  const data = builderData(module);
  if (data?.[builder] !== "flakeModule") return [];
  return (data.spec.imports ?? []).flatMap((item): readonly Import[] =>
    isSymbolic(item) ? [{ kind: "value", value: item }] : flakeImports(item),
  );
}

/** Exported flake modules are part of the flake already; one that is not exported would be nowhere: NV3010. */
function checkFlakeImports(lowering: Lowering, found: Found<DataOf<"flakeModule">>): void {
  for (const item of found.data.spec.imports ?? []) {
    const data = builderData(item);
    if (data?.[builder] === "flakeModule" && !lowering.fleet.has(data)) {
      const help = "export it from a file of flake/, so that it gets a Nix file";
      lowering.report(problem("NV3010", found, "imports a flakeModule that nothing exports", help));
    } else if (
      data?.[builder] !== "flakeModule" &&
      data?.[builder] !== "rawFlakeModule" &&
      !isSymbolic(item)
    ) {
      const help =
        "`imports` of a flake module takes modules of inputs, flakeModule(…) and rawFlakeModule(…).";
      lowering.report(
        problem("NV3014", found, `${data?.[builder] ?? "this value"} cannot be imported here`, help),
      );
    }
  }
}

/** Comments above the first entry of a set, or above another expression. */
function commented(node: Expr, comments: ReturnType<typeof commentsOf>): Expr {
  const [first, ...rest] = node.kind === "AttrSet" ? node.entries : [];
  if (node.kind !== "AttrSet" || first === undefined) return withLeading(node, comments);
  return { ...node, entries: [withLeading(first, comments), ...rest] };
}
