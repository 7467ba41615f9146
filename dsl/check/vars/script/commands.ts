/** NV5210: commands that a script does not have. NV5213: text that is no shell. */
import { staticNames } from "../../../fleet/lower/entries.ts";
import { problem } from "../../../fleet/lower/fleet.ts";
import type { Expr } from "../../../nix/ast/index.ts";
import type { Rule } from "../../rule.ts";
import { placeOf, scriptsOf } from "./scripts.ts";
import { commandsOfPackage, given, packageOf } from "./tools.ts";

/** Warns of commands that neither bash, nor coreutils, nor a package among `runtimeInputs` brings. */
export const commands: Rule = (fleet) =>
  scriptsOf(fleet).flatMap((script) => {
    const { shell, vars, attribute, extended } = script;
    const packages = extended ? undefined : packagesOf(attribute("runtimeInputs"));
    if (packages === undefined || shell.errors.length > 0) return [];
    const brought = packages.map((name) => commandsOfPackage(name));
    // A package of which little is known may bring anything.
    if (brought.includes(undefined)) return [];
    const has = (name: string): boolean =>
      given.has(name) || shell.own.has(name) || brought.some((all) => all?.has(name) === true);
    const told = new Set<string>();
    return shell.calls.flatMap(({ name, offset }) => {
      if (has(name) || told.has(name)) return [];
      told.add(name);
      const from = packageOf(name);
      const message = `the script of ${JSON.stringify(vars.name)} calls ${name}, which is not among its runtimeInputs`;
      const help =
        from === undefined
          ? "add the package that brings it: runtimeInputs: ({ pkgs }) => [ … ]"
          : `add pkgs${/^[\w$]+$/.test(from) ? `.${from}` : `[${JSON.stringify(from)}]`} to runtimeInputs`;
      return [{ ...problem("NV5210", placeOf(script, offset), message, help), severity: "warning" as const }];
    });
  });

/** The names of packages in a list; `undefined` where it is no plain list of them. */
function packagesOf(list: Expr | undefined): readonly string[] | undefined {
  if (list === undefined) return [];
  if (list.kind !== "List") return undefined;
  const names = list.items.map((item) => {
    if (item.kind !== "Select" || item.target.kind !== "Ident" || item.target.name !== "pkgs")
      return undefined;
    const path = staticNames(item.path.names);
    return path === undefined
      ? undefined
      : (path.find((name) => commandsOfPackage(name) !== undefined) ?? path.at(-1));
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Warns of text that bash would not read. */
export const syntax: Rule = (fleet) =>
  scriptsOf(fleet).flatMap((script) => {
    const [first] = script.shell.errors;
    if (first === undefined) return [];
    const message = `the script of ${JSON.stringify(script.vars.name)} is no shell text that can be read: ${first.message}`;
    return [{ ...problem("NV5213", placeOf(script, first.offset), message), severity: "warning" as const }];
  });
