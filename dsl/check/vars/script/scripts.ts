/** The scripts of generators, read once for all rules. */
import type { Expr } from "../../../nix/ast/index.ts";
import { generatorPath } from "../../../fleet/vars/definition.ts";
import { perFleet } from "../../memoize.ts";
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

/** The generators whose script is shell text. */
export const scriptsOf = perFleet((fleet: FleetToCheck): readonly Script[] =>
  [...generatorsOf(fleet).values()].flatMap((generator): readonly Script[] => {
    const { module, vars } = generator;
    const attribute = (name: string): Expr | undefined =>
      module === undefined ? undefined : attributeAt(module.node, [...generatorPath(vars.name), name]);
    const script = attribute("script");
    const text = script === undefined ? undefined : shellText(script);
    return text === undefined ? [] : [{ ...generator, text, shell: readShell(text), attribute }];
  }),
);

/** A diagnostic's place for some characters of a script. */
export const placeOf = ({ text, found }: Script, offset: number) => ({
  origin: text.originAt(offset) ?? found.origin,
});
