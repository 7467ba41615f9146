/** The options that each module of a fleet may define. */
import type { Lowered, LoweredModule } from "../fleet/lower/index.ts";
import type { Expr } from "../nix/ast/expr.ts";
import { memoize, perFleet } from "./memoize.ts";
import { declaredOptions, type ModuleScope, type SchemaClass } from "../options/check.ts";
import type { System } from "../options/index.ts";

type OptionNode = ReturnType<typeof declaredOptions>;
type Sources = Pick<Lowered, "modules" | "scopeOf">;

/** What modules are checked against; schemas and declarations are read once. */
export const scopesOf = perFleet(
  ({ modules, scopeOf }: Sources): ((module: LoweredModule) => ModuleScope) => {
    const declared = memoize(declaredOptions);
    const ofHosts = once(() => hostOptions({ modules, scopeOf }, declared));
    return memoize((module: LoweredModule) => {
      const seen = scopeOf(module);
      return {
        classes: [module.class, ...seen.schemas],
        ownOptions: seen.declarations.map(declared),
        open: seen.open,
        origin: module.origin,
        ...(takes(module.node, "osConfig") ? ofHosts() : {}),
        ...(module.system === undefined ? {} : { system: module.system as System }),
      };
    });
  },
);

/** What `osConfig` holds: the options of the hosts' classes, and all that modules of hosts declare. */
function hostOptions(
  { modules, scopeOf }: Sources,
  declared: (options: Expr) => OptionNode,
): Pick<ModuleScope, "references" | "referenceOptions"> {
  const classes = new Set<SchemaClass>(["homeManagerModule"]);
  const options = new Set<OptionNode>();
  for (const module of modules) {
    if (module.class !== "nixos" && module.class !== "darwin") continue;
    classes.add(module.class);
    if (module.options !== undefined) options.add(declared(module.options));
    const { schemas, open, unread } = scopeOf(module);
    // Something there comes from a module that nobody has read.
    if (unread || open.length > 0) return {};
    for (const schema of schemas) classes.add(schema);
  }
  return { references: { osConfig: [...classes] }, referenceOptions: { osConfig: [...options] } };
}

/** Whether a module asks for an argument. */
const takes = (node: Expr, name: string): boolean =>
  node.kind === "Lambda" &&
  node.param.kind === "Pattern" &&
  node.param.formals.some((formal) => formal.name.name === name);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
