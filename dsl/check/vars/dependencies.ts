/** NV5205, NV5216: what a generator may depend on. */
import { siteOfArray } from "../../nix/expr/sites.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { dependenciesOf, generatorOf } from "../../fleet/vars/data.ts";
import type { Rule } from "../rule.ts";
import { generatorsOf } from "./generators.ts";

/** Reports dependencies that are no generators, and per-machine ones of a generator that all machines share. */
export const dependencies: Rule = (fleet) =>
  [...generatorsOf(fleet).values()].flatMap(({ vars, found }) => {
    const items = dependenciesOf(vars);
    const site = siteOfArray(items);
    const name = JSON.stringify(vars.name);
    return items.flatMap((item, index) => {
      const at = { origin: site?.elements[index]?.origin ?? site?.origin ?? found.origin };
      const other = generatorOf(item);
      if (other === undefined) {
        const what =
          typeof item === "string" ? `the name ${JSON.stringify(item)}` : "something that is no generator";
        const help =
          "give the result of varsGenerator(…); one of a module that is not written here has no files that are known";
        return [problem("NV5205", at, `the vars generator ${name} depends on ${what}`, help)];
      }
      if (vars.spec.share !== true || other.spec.share === true) return [];
      const message = `the vars generator ${name} is shared by all machines and depends on ${JSON.stringify(other.name)}, which each machine has of its own`;
      return [problem("NV5216", at, message, "share both, or neither")];
    });
  });
