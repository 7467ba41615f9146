/** The scripts of generators, read once for all rules. */
import type { Expr } from "../../../nix/ast/index.ts";
import { generatorPath } from "../../../fleet/vars/definition.ts";
import type { FleetToCheck } from "../../rule.ts";
import { attributeAt } from "../../attribute.ts";
import { generatorsOf, type Generator } from "../generators.ts";
import { readShell, type Shell } from "./shell.ts";
import { shellText, type ShellText } from "./text.ts";

/** A generator with its script. */
export interface Script extends Generator {
  readonly text: ShellText;
  readonly shell: Shell;
  /** An attribute of the generator, as its module defines it. */
  readonly attribute: (name: string) => Expr | undefined;
}

const read = new WeakMap<FleetToCheck["modules"], readonly Script[]>();

/** The generators whose script is shell text. */
export function scriptsOf(fleet: FleetToCheck): readonly Script[] {
  const known = read.get(fleet.modules);
  if (known !== undefined) return known;
  const scripts = [...generatorsOf(fleet).values()].flatMap((generator): readonly Script[] => {
    const { module, vars } = generator;
    const attribute = (name: string): Expr | undefined =>
      module === undefined ? undefined : attributeAt(module.node, [...generatorPath(vars.name), name]);
    const script = attribute("script");
    const text = script === undefined ? undefined : shellText(script);
    return text === undefined ? [] : [{ ...generator, text, shell: readShell(text), attribute }];
  });
  read.set(fleet.modules, scripts);
  return scripts;
}

/** A diagnostic's place for some characters of a script. */
export const placeOf = ({ text, found }: Script, offset: number) => ({
  origin: text.originAt(offset) ?? found.origin,
});
