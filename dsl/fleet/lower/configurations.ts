/** How a host's module becomes a configuration of the flake: the one place that knows. */
import { apply, attrSet, binding, inherit, list, type Binding, type Expr } from "../../nix/ast/index.ts";
import { boundName, fileBinders } from "../../nix/expr/binder.ts";
import { fileScope } from "../file-scope.ts";
import type { DataOf } from "./fleet.ts";
import { moduleReference } from "./module.ts";

/** `flake.nixosConfigurations.<name> = inputs.nixpkgs.lib.nixosSystem { … };`, `flake.darwinConfigurations.<name> = …`. */
export function configurationBinding(host: DataOf<"host">): Binding {
  const system =
    host.class === "nixos"
      ? fileScope("inputs", "nixpkgs", "lib", "nixosSystem")
      : fileScope("inputs", "nix-darwin", "lib", "darwinSystem");
  const modules = list([moduleReference(host.class, `machines/${host.class}/${host.name}`)]);
  const args = attrSet([specialArgs("specialArgs"), binding("modules", modules)]);
  return binding(["flake", `${host.class}Configurations`, host.name], apply(system, args));
}

/** `specialArgs = { inherit inputs; };`: frameworks reach modules this way, all else by `config.flake`. */
export function specialArgs(name: "specialArgs" | "extraSpecialArgs"): Binding {
  return binding(name, inheritInputs());
}

const inheritInputs = (): Expr => attrSet([inherit([boundName(fileBinders.inputs)])]);
