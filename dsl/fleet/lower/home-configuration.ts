/** Homes without a host: `flake.homeConfigurations.<name> = inputs.home-manager.lib.homeManagerConfiguration { … }`. */
import { apply, attrSet, binding, ident, list, str, type Binding, type Expr } from "../../nix/ast/index.ts";
import { builder } from "../brand.ts";
import { fileScope } from "../file-scope.ts";
import { specialArgs } from "./configurations.ts";
import { under } from "./entries.ts";
import { builderData, type Found } from "./found.ts";
import type { DataOf } from "./fleet.ts";
import type { Import } from "./graph.ts";
import { importNodes, valueNode, type Lowering, type Place } from "./lowering.ts";
import { moduleNode, moduleReference } from "./module.ts";

/** What a home configuration writes. */
export function homeConfigurationBinding(
  lowering: Lowering,
  found: Found<DataOf<"homeConfiguration">>,
): Binding {
  const { name, spec } = found.data;
  const place: Place = { origin: found.origin, class: "homeManager" };
  const user = builderData(spec.user);
  const modules: Expr[] = [];
  if (user?.[builder] === "user") modules.push(moduleReference("homeManager", `users/${user.name}`));
  modules.push(...importNodes(lowering, spec.imports ?? [], place));
  const { config, options, disabledModules } = spec;
  if (config !== undefined || options !== undefined || disabledModules !== undefined) {
    const { imports: _, ...body } = spec;
    const system = spec.system;
    const brought = homeImports(lowering, found);
    modules.push(
      moduleNode(lowering, { found, class: "homeManager", name: undefined, body, system, brought }),
    );
  }
  const args = attrSet([
    binding("pkgs", packages(lowering, found)),
    specialArgs("extraSpecialArgs"),
    binding("modules", list(modules)),
  ]);
  const make = fileScope("inputs", "home-manager", "lib", "homeManagerConfiguration");
  return binding(["flake", "homeConfigurations", name], apply(make, args));
}

/** The user's modules and those beside them: the home's own definitions see the options of all. */
function homeImports(lowering: Lowering, { data }: Found<DataOf<"homeConfiguration">>): readonly Import[] {
  const user = builderData(data.spec.user);
  const imports = lowering.graph.importsOf(data.spec, "homeManager");
  if (user?.[builder] !== "user") return imports;
  return [{ kind: "module", class: "homeManager", name: `users/${user.name}` }, ...imports];
}

/** The package set: nixpkgs as it is, or imported with overlays and settings. */
function packages(lowering: Lowering, found: Found<DataOf<"homeConfiguration">>): Expr {
  const { system, overlays = [], nixpkgs } = found.data.spec;
  if (overlays.length === 0 && nixpkgs === undefined) {
    return fileScope("inputs", "nixpkgs", "legacyPackages", system);
  }
  const place: Place = { origin: found.origin, functions: true };
  const args = [binding("system", str(system))];
  if (overlays.length > 0) args.push(binding("overlays", valueNode(lowering, overlays, place)));
  if (nixpkgs !== undefined) args.push(under(["config"], valueNode(lowering, nixpkgs, place)));
  return apply(ident("import"), fileScope("inputs", "nixpkgs"), attrSet(args));
}
