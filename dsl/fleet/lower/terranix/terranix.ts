/** Configurations of Terraform: the blocks of a file as a terranix module, and how the whole is run. */
import {
  binding,
  blankLine,
  letIn,
  list,
  withLeading,
  type Binding,
  type Expr,
} from "../../../nix/ast/index.ts";
import { constants, withConstants } from "../../../nix/expr/constants.ts";
import { fileScope } from "../../file-scope.ts";
import type { BlockData } from "../../terranix/block.ts";
import { duringModule } from "../context.ts";
import { isOpenSet, setOf, under, withBinding } from "../entries.ts";
import type { Found } from "../found.ts";
import type { DataOf } from "../fleet.ts";
import { callWith, commentsOf, valueNode, type Lowering } from "../lowering.ts";
import { moduleSet } from "../module-body.ts";
import { moduleScope } from "../module-scope.ts";

type Block = Found<DataOf<"terraform">>;

/** Where a block's arguments are in a terranix module. */
export function blockPath({ block, type, name }: BlockData): readonly string[] {
  switch (block) {
    case "resource":
    case "data":
      return [block, type ?? "", name];
    case "local":
      return ["locals", name];
    case "terraform":
      return ["terraform"];
    default:
      return [block, name];
  }
}

/** `flake.modules.terranix.<name> = { config, lib, ... }: { … };` with the blocks of a file. */
export function terranixModule(lowering: Lowering, blocks: readonly [Block, ...Block[]]): Binding {
  const [first] = blocks;
  const scope = moduleScope();
  const own = constants();
  const bindings = blocks.map((found, index) => {
    const { data, origin } = found;
    const value =
      data.block === "local"
        ? data.args
        : own.during(() => callWith(lowering, data.args, scope.args, found, data.name));
    const place = { origin, option: blockPath(data) };
    const node = duringModule({ class: "terranix", name: scope.name }, () =>
      own.lowering(() => valueNode(lowering, value, place)),
    );
    const path = blockPath(data);
    const entry = isOpenSet(node) && node.entries.length > 0 ? under(path, node) : binding(path, node);
    // What stands above a list of blocks stands above the first of them.
    const comments = blocks[index - 1]?.leading === found.leading ? [] : commentsOf(found);
    return withLeading(entry, [...(index === 0 ? [] : [blankLine]), ...comments]);
  });
  const settled = own.settle({ body: setOf(...bindings) });
  const set = moduleSet({ file: lowering.source, config: settled.bodies.body, lib: scope.name("lib") });
  const body = settled.entries.length === 0 ? set : letIn(settled.entries, set);
  lowering.record({
    class: "terranix",
    name: first.data.of,
    source: lowering.source,
    origin: first.origin,
    system: undefined,
    node: scope.close(settled.whole().body),
    options: undefined,
    imports: [],
  });
  return binding(["flake", "modules", "terranix", first.data.of], scope.close(body));
}

/** `perSystem = { pkgs, ... }: { terranix.terranixConfigurations.<name> = { modules = [ … ]; … }; };`. */
export function configurationBinding(lowering: Lowering, found: Found<DataOf<"terranix">>): Binding {
  const { name, spec } = found.data;
  const scope = moduleScope();
  const own = constants();
  const path = ["terranix", "terranixConfigurations", name];
  const value = own.during(() => callWith(lowering, spec, scope.args, found, "terranix"));
  const place = { origin: found.origin, class: "perSystem", option: path } as const;
  const settled = own.settle({ body: own.lowering(() => valueNode(lowering, value, place)) });
  const module = fileScope("flake", "modules", "terranix", name);
  const body = withConstants(settled);
  return binding("perSystem", scope.close(setOf(under(path, withModules(body, module)))));
}

/** The module with all blocks, beside what the source says. */
function withModules(body: Expr, module: Expr): Expr {
  const added = binding("modules", list([module]));
  if (body.kind === "Let") return { ...body, body: withModules(body.body, module) };
  const entries = isOpenSet(body) ? withBinding(body.entries, added) : undefined;
  return entries === undefined || !isOpenSet(body) ? setOf(added) : { ...body, entries };
}
