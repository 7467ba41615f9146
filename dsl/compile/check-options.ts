/** The check of definitions: every module of the fleet against the options it may define. */
import { scopesOf } from "../check/scopes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Lowered, LoweredModule } from "../fleet/lower/index.ts";
import { validateModule, type OptionNode } from "../options/check.ts";
import { withDeclarers } from "./declarers.ts";

/**
 * Checks the definitions of every module against its class, the options that modules in scope declare and those that
 * modules of inputs bring (NV4001–NV4016). Schemas are read for the classes that occur, declarations once. In a `partial`
 * fleet, of which files did not load or imports lead nowhere, nothing is said of unknown names.
 */
export function checkOptions(
  { modules, scopeOf }: Pick<Lowered, "modules" | "scopeOf">,
  partial = false,
): readonly Diagnostic[] {
  const scope = scopesOf({ modules, scopeOf });
  const explained = withDeclarers(modules);
  return modules.flatMap((module) => {
    if (module.schema !== undefined) return checkOwn(module, module.schema());
    const found = validateModule(module.node, scope(module)).map((one) => explained(one, module));
    if (partial) return found.filter((diagnostic) => !isUnknown(diagnostic));
    return scopeOf(module).unread ? found.flatMap(perhaps) : found;
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
    "an imported Nix file, which Nivis does not read, may declare it: name that in `adds` of rawModule",
  ];
  return [{ ...diagnostic, severity: "warning", notes }];
}
