/** What the generated Nix refers to, all files together. */
import type { Expr, Node } from "../nix/ast/index.ts";
import { children, eachChild } from "../nix/ast/traverse.ts";
import { staticName } from "../options/check.ts";
import { perFleet } from "./memoize.ts";
import type { FleetToCheck } from "./rule.ts";

/** Names that occur in the files of the flake. */
export interface Mentions {
  /** `inputs.<name>`, `inputs'.<name>`. */
  readonly inputs: ReadonlySet<string>;
  /** `flake.modules.<class>.<name>`, as `<class>.<name>`; the class is `*` where Nix computes it. */
  readonly modules: ReadonlySet<string>;
  /** Paths that are read below `config` or `osConfig`. */
  readonly config: readonly (readonly string[])[];
  /** `config` stands somewhere as a whole: anything may be read. */
  readonly wholeConfig: boolean;
}

/** The mentions of a fleet. */
export const mentionsIn = perFleet(({ files }: FleetToCheck): Mentions => {
  const inputs = new Set<string>();
  const modules = new Set<string>();
  const config: (readonly string[])[] = [];
  let wholeConfig = false;
  const visit = (node: Node): void => {
    if (node.kind === "Select" || node.kind === "HasAttr") {
      const root = node.target.kind === "Ident" ? node.target.name : undefined;
      const names = node.path.names.map(staticName);
      const [first, second, third] = names;
      if (root !== undefined && isInputs(root) && first !== undefined) inputs.add(first);
      else if (root === "flake" && first === "modules" && third !== undefined)
        modules.add(`${second ?? "*"}.${third}`);
      else if (root !== undefined && isConfig(root)) config.push(staticPart(names));
      for (const child of root === undefined ? children(node) : node.path.names) visit(child);
      if (node.kind === "Select" && node.fallback !== undefined) visit(node.fallback);
      return;
    }
    if (node.kind === "Inherit") {
      const root = node.from?.kind === "Ident" ? node.from.name : undefined;
      const names = node.names.map(staticName);
      if (root !== undefined && isInputs(root)) for (const name of names) inputs.add(name ?? "");
      else if (root !== undefined && isConfig(root))
        for (const name of names) config.push(staticPart([name]));
      else if (node.from === undefined && names.some((name) => name !== undefined && isConfig(name)))
        wholeConfig = true;
      if (node.from !== undefined && root === undefined) visit(node.from satisfies Expr);
      return;
    }
    if (node.kind === "Ident" && isConfig(node.name)) wholeConfig = true;
    if (node.kind === "Lambda") {
      // Names of its pattern are no uses; defaults are.
      if (node.param.kind === "Pattern")
        for (const { default: fallback } of node.param.formals) if (fallback !== undefined) visit(fallback);
      visit(node.body);
      return;
    }
    eachChild(node, visit);
  };
  for (const { content } of files) if (content.kind === "nix") visit(content.file.expr);
  return { inputs, modules, config, wholeConfig };
});

const isInputs = (name: string): boolean => /^inputs'*$/.test(name);
const isConfig = (name: string): boolean => /^(?:osC|c)onfig'*$/.test(name);

/** The names up to the first that Nix computes. */
function staticPart(names: readonly (string | undefined)[]): readonly string[] {
  const end = names.indexOf(undefined);
  return (end < 0 ? names : names.slice(0, end)) as readonly string[];
}
