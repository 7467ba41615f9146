/** The check of definitions: every module of the fleet against the options it may define. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Lowered, LoweredModule } from "../fleet/lower/index.ts";
import type { Expr } from "../nix/ast/expr.ts";
import { declaredOptions, type ModuleScope, type SchemaClass, validateModule } from "../options/check.ts";
import type { System } from "../options/index.ts";

type OptionNode = ReturnType<typeof declaredOptions>;

/**
 * Checks the definitions of every module against its class, the options that modules in scope declare and those that
 * modules of inputs bring (NV4001–NV4016). Schemas are read for the classes that occur, declarations once. In a `partial`
 * fleet, of which files did not load or imports lead nowhere, nothing is said of unknown names.
 */
export function checkOptions(
  { modules, scopeOf }: Pick<Lowered, "modules" | "scopeOf">,
  partial = false,
): readonly Diagnostic[] {
  const declared = memoize(declaredOptions);
  const ofHosts = once(() => hostOptions(modules, scopeOf, declared));
  return modules.flatMap((module) => {
    if (module.schema !== undefined) return checkOwn(module, module.schema());
    const seen = scopeOf(module);
    const found = validateModule(module.node, {
      classes: [module.class, ...seen.schemas],
      ownOptions: seen.declarations.map(declared),
      open: seen.open,
      origin: module.origin,
      ...(takes(module.node, "osConfig") ? ofHosts() : {}),
      ...(module.system === undefined ? {} : { system: module.system as System }),
    });
    if (partial) return found.filter((diagnostic) => !isUnknown(diagnostic));
    return seen.unread ? found.flatMap(perhaps) : found;
  });
}

/** Checks definitions against options of their own: settings of a service, which nothing but the service declares. */
function checkOwn({ node, origin }: LoweredModule, root: OptionNode): readonly Diagnostic[] {
  return validateModule(node, { classes: [], ownOptions: [root], origin }).map((diagnostic) => {
    if (diagnostic.code !== "NV4001" || diagnostic.help?.startsWith("did you mean") === true)
      return diagnostic;
    const known = [...(group(root, diagnostic.option ?? "")?.children.keys() ?? [])];
    const help =
      known.length === 0 ? "nothing can be set here: leave it out" : `there are ${known.join(", ")}`;
    return { ...diagnostic, help };
  });
}

/** The node that holds the name at the end of a path. */
function group(root: OptionNode, path: string): OptionNode | undefined {
  const names = (path.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? []).slice(0, -1);
  return names.reduce<OptionNode | undefined>(
    (node, name) => node?.children.get(name) ?? node?.children.get("<name>"),
    root,
  );
}

const isUnknown = ({ code }: Diagnostic): boolean => code === "NV4001" || code === "NV4012";

/** A module that nobody has read may declare what is unknown here: only what looks misspelt is told, as a warning. */
function perhaps(diagnostic: Diagnostic): readonly Diagnostic[] {
  if (!isUnknown(diagnostic)) return [diagnostic];
  if (diagnostic.help?.startsWith("did you mean") !== true) return [];
  const notes = [
    ...(diagnostic.notes ?? []),
    "an imported Nix file may declare it: Nivis does not read those",
  ];
  return [{ ...diagnostic, severity: "warning", notes }];
}

/** What `osConfig` holds: the options of the hosts' classes, and all that modules of hosts declare. */
function hostOptions(
  modules: readonly LoweredModule[],
  scopeOf: Lowered["scopeOf"],
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

function memoize<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
