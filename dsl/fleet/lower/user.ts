/** Users: `flake.users.<name>` and their home, `flake.modules.homeManager."users/<name>"`. */
import { binding, type Binding } from "../../nix/ast/index.ts";
import { registerObject, siteOfObject } from "../../nix/expr/sites.ts";
import type { Found } from "./found.ts";
import type { DataOf } from "./fleet.ts";
import { valueNode, type Lowering } from "./lowering.ts";
import { moduleBinding, moduleNode } from "./module.ts";

/** What a user writes. */
export function userBindings(lowering: Lowering, found: Found<DataOf<"user">>): readonly Binding[] {
  const { name, spec } = found.data;
  const { fullName, email, keys = [], meta } = spec;
  const about = { fullName, email, keys, ...(meta === undefined ? {} : { meta }) };
  const site = siteOfObject(spec);
  const registry = valueNode(lowering, site === undefined ? about : registerObject(site, about), {
    origin: found.origin,
    option: ["flake", "users", name],
  });
  const module = moduleNode(lowering, { found, class: "homeManager", name: `users/${name}`, body: spec });
  return [binding(["flake", "users", name], registry), moduleBinding("homeManager", `users/${name}`, module)];
}
