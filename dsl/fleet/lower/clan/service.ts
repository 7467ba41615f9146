/** Services of one's own: `clan.modules.<name>`, modules of class `clan.service`. */
import { binding, str, withLeading, type Binding, type Expr } from "../../../nix/ast/index.ts";
import { constants, withConstants } from "../../../nix/expr/constants.ts";
import { schemaOf } from "../../../options/check.ts";
import { builder } from "../../brand.ts";
import type { ModuleBody } from "../../module.ts";
import { isOpenSet, setOf, under } from "../entries.ts";
import { builderData, type Found } from "../found.ts";
import { problem, type DataOf } from "../fleet.ts";
import { callWith, valueNode, type Lowering } from "../lowering.ts";
import { moduleScope } from "../module-scope.ts";
import { moduleNode } from "../module.ts";
import { commentsOfProperty, sited } from "../spec.ts";
import { recordClan } from "./clan.ts";
import type { LoweredRole, MachineClass } from "./services.ts";

type Service = Found<DataOf<"clanService">>;

/** What a service writes. */
export function serviceBinding(lowering: Lowering, found: Service): Binding {
  const { name, spec } = found.data;
  const roles = new Map<string, LoweredRole>();
  const perMachine =
    spec.perMachine === undefined ? undefined : parts(lowering, found, spec.perMachine, "perMachine");
  const written = Object.entries(spec.roles).flatMap(([role, value]): readonly Binding[] => {
    const data = builderData(value);
    if (data?.[builder] !== "serviceRole") {
      lowering.report(
        problem(
          "NV5112",
          found,
          `the role ${JSON.stringify(role)} is no role`,
          "give the result of serviceRole(…)",
        ),
      );
      return [];
    }
    const { node, lowered } = roleNode(lowering, found, data, perMachine?.classes ?? []);
    roles.set(role, lowered);
    return [withLeading(binding(role, node), commentsOfProperty(spec.roles, role))];
  });
  lowering.recordService(found.data, roles);
  const set = setOf(
    binding("_class", str("clan.service")),
    binding("_file", str(lowering.source)),
    withLeading(manifest(lowering, found), commentsOfProperty(spec, "manifest")),
    withLeading(under(["roles"], setOf(...written)), commentsOfProperty(spec, "roles")),
    ...(perMachine === undefined
      ? []
      : [withLeading(binding("perMachine", perMachine.node), commentsOfProperty(spec, "perMachine"))]),
  );
  return binding(["clan", "modules", name], set);
}

/** `manifest = { name = …; … };`, checked against what clan takes. */
function manifest(lowering: Lowering, found: Service): Binding {
  const { data, origin } = found;
  const value = sited(data.spec.manifest, { name: data.name, ...data.spec.manifest });
  const node = valueNode(lowering, value, { origin, option: ["manifest"] });
  const bound = binding("manifest", node);
  recordClan(lowering, found, bound, () => schemaOf("clanService").root);
  return isOpenSet(node) ? under(["manifest"], node) : bound;
}

/** A role: description, interface, `perInstance`. */
function roleNode(
  lowering: Lowering,
  found: Service,
  { spec }: DataOf<"serviceRole">,
  always: readonly MachineClass[],
): { readonly node: Expr; readonly lowered: LoweredRole } {
  const description = valueNode(lowering, spec.description, { origin: found.origin });
  const declared = spec.interface === undefined ? undefined : interfaceNode(lowering, found, spec.interface);
  const instance = parts(lowering, found, spec.perInstance, "perInstance");
  const own = (name: string, node: Expr): Binding =>
    withLeading(binding(name, node), commentsOfProperty(spec, name));
  return {
    node: setOf(
      own("description", description),
      ...(declared === undefined ? [] : [own("interface", declared.module)]),
      own("perInstance", instance.node),
    ),
    lowered: { classes: [...new Set([...always, ...instance.classes])], interface: declared?.options },
  };
}

/** `{ lib, ... }: { options = { … }; }`. */
function interfaceNode(
  lowering: Lowering,
  found: Service,
  declare: unknown,
): { readonly module: Expr; readonly options: Expr } {
  const scope = moduleScope();
  const own = constants();
  const value = own.during(() => callWith(lowering, declare, scope.args, found, "interface"));
  const place = { origin: found.origin, option: ["options"], functions: true };
  const settled = own.settle({ body: own.lowering(() => valueNode(lowering, value, place)) });
  const body = withConstants({
    ...settled,
    bodies: { body: setOf(under(["options"], settled.bodies.body)) },
  });
  return { module: scope.close(body), options: settled.whole().body };
}

const classOf: Readonly<Record<string, MachineClass>> = { nixosModule: "nixos", darwinModule: "darwin" };

/** `{ settings, ... }: { nixosModule = …; }`, and the classes it has a module for. */
function parts(
  lowering: Lowering,
  found: Service,
  make: unknown,
  what: "perInstance" | "perMachine",
): { readonly node: Expr; readonly classes: readonly MachineClass[] } {
  const scope = moduleScope();
  const own = constants();
  const value = own.during(() => callWith(lowering, make, scope.args, found, what));
  const made = typeof value === "object" && value !== null ? value : {};
  const classes: MachineClass[] = [];
  const entries = own.lowering(() =>
    Object.entries(made).map(([name, part]: readonly [string, unknown]): Binding => {
      const moduleClass = classOf[name];
      if (moduleClass === undefined) {
        const node = valueNode(lowering, part, { origin: found.origin, option: [what, name] });
        return withLeading(binding(name, node), commentsOfProperty(made, name));
      }
      classes.push(moduleClass);
      const node = machineModule(lowering, found, moduleClass, part as ModuleBody);
      return withLeading(binding(name, node), commentsOfProperty(made, name));
    }),
  );
  const settled = own.settle({ body: setOf(...entries) });
  return { node: scope.close(withConstants(settled)), classes };
}

/** The module that a machine gets; modules that it imports may come on other ways as well. */
function machineModule(
  lowering: Lowering,
  found: Service,
  moduleClass: MachineClass,
  body: ModuleBody,
): Expr {
  for (const item of lowering.graph.resolve(found, moduleClass, body, lowering.report))
    if (item.kind === "module") lowering.refer(item.class, item.name);
  return moduleNode(lowering, { found, class: moduleClass, name: undefined, body });
}
