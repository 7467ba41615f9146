/** Files of a generator as values of modules: what they are is known only in the module that uses them. */
import { apply, ident, select, str, attrSet, binding, type Expr } from "../../nix/ast/index.ts";
import { handleSymbol, type Builder } from "../../nix/expr/symbol.ts";
import { dataOf } from "../brand.ts";
import { fileScope } from "../file-scope.ts";
import { currentModule } from "../lower/context.ts";
import { generatorPath } from "./definition.ts";
import type { VarsData } from "./data.ts";

/** `config.clan.core.vars.generators.<name>.files`, of the machine that the module around belongs to. */
export const fileHandles = ({ name }: VarsData): unknown =>
  handleSymbol(
    (builder) => select(machineConfig(name, builder), [...generatorPath(name), "files"]),
    `${name}.files`,
  );

/** The configuration of the machine around: `config` of a system, `osConfig` of a home. NV5206 elsewhere. */
function machineConfig(name: string, { report, origin }: Builder): Expr {
  const module = currentModule();
  switch (module?.class) {
    case "nixos":
    case "darwin":
      return module.name("config");
    case "homeManager":
      return module.name("osConfig");
    default:
      report({
        code: "NV5206",
        severity: "error",
        message: `a file of the vars generator ${JSON.stringify(name)} is used outside of any machine`,
        labels: origin === undefined ? [] : [{ origin }],
        help: "use it in a module of a host or a home, or take the public value of one machine: .on(host).files.….value",
      });
      return ident("config");
  }
}

/** Public files on another machine: `inputs.clan-core.lib.getPublicValue { … }`. */
export function publicHandles({ name, spec }: VarsData, machine: unknown): object {
  const host = typeof machine === "string" ? machine : nameOfHost(machine);
  const value = (file: string): unknown =>
    handleSymbol(
      () => {
        const about = [
          binding("flake", fileScope("self")),
          ...(spec.share === true ? [] : [binding("machine", str(host))]),
          binding("generator", str(name)),
          binding("file", str(file)),
        ];
        const lib = fileScope("inputs", "clan-core", "lib");
        return apply(select(lib, ["getPublicValue"]), attrSet(about));
      },
      `${name}.on(${JSON.stringify(host)}).files.${file}.value`,
    );
  return new Proxy({}, { get: (_, file) => (typeof file === "string" ? { value: value(file) } : undefined) });
}

/** The name of a host; what is none is named as it prints, and told by the check of reads. */
function nameOfHost(machine: unknown): string {
  const data = dataOf(machine);
  return data !== undefined && "name" in data && typeof data.name === "string" ? data.name : typeof machine;
}
