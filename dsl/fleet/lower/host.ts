/** Hosts: the module of the machine, and the configuration it becomes. */
import {
  apply,
  attrSet,
  binding,
  blankLine,
  ident,
  select,
  str,
  withLeading,
  type Binding,
  type Expr,
} from "../../nix/ast/index.ts";
import { symbol } from "../../nix/expr/symbol.ts";
import { builder } from "../brand.ts";
import { fileScope } from "../file-scope.ts";
import { configurationBinding, specialArgs } from "./configurations.ts";
import { defines, under } from "./entries.ts";
import { builderData, type Found } from "./found.ts";
import type { DataOf } from "./fleet.ts";
import type { Lowering } from "./lowering.ts";
import type { Generated } from "./module-body.ts";
import type { ModuleScope } from "./module-scope.ts";
import { commentsOfProperty } from "./spec.ts";
import { moduleBinding, moduleNode, moduleReference } from "./module.ts";

/** The name of a host's module below `flake.modules.<class>`. */
export const hostModule = (host: DataOf<"host">): string => `machines/${host.class}/${host.name}`;

/** What a host writes. */
export function hostBindings(lowering: Lowering, found: Found<DataOf<"host">>): readonly Binding[] {
  const { data } = found;
  const users = usersOf(data);
  const homeManager = fileScope("inputs", "home-manager", `${data.class}Modules`, "home-manager");
  const module = moduleNode(lowering, {
    found,
    class: data.class,
    name: hostModule(data),
    body: data.spec,
    system: data.system,
    brought: users.length === 0 ? [] : [{ kind: "value", value: symbol(homeManager) }],
    imports: users.length === 0 ? [] : [homeManager],
    generated: (scope, config) => [...platform(data, config), ...homes(data, scope, config)],
  });
  const written = moduleBinding(data.class, hostModule(data), module);
  // The machines of a clan are built by clan-core.
  return lowering.fleet.of("clan").length > 0 ? [written] : [written, configurationBinding(data)];
}

/** The accounts of a host with the users behind them; what is no user has been reported. */
export function usersOf(
  host: DataOf<"host">,
): readonly { readonly account: string; readonly user: DataOf<"user"> }[] {
  return Object.entries(host.spec.users ?? {}).flatMap(([account, value]) => {
    const user = builderData(value);
    return user?.[builder] === "user" ? [{ account, user }] : [];
  });
}

function platform({ system, spec }: DataOf<"host">, config: Expr | undefined): readonly Generated[] {
  const path = ["nixpkgs", "hostPlatform"];
  if (config !== undefined && defines(config, path)) return [];
  const added = withLeading(binding(path, str(system)), commentsOfProperty(spec, "system"));
  return [{ binding: added, position: "first" }];
}

function homes(host: DataOf<"host">, scope: ModuleScope, config: Expr | undefined): readonly Generated[] {
  const users = usersOf(host);
  if (users.length === 0) return [];
  const defaults = ["useGlobalPkgs", "useUserPackages"]
    .filter((name) => config === undefined || !defines(config, ["home-manager", name]))
    .map((name) => binding(name, apply(select(scope.name("lib"), "mkDefault"), ident("true"))));
  const accounts = users.map(({ account, user }) =>
    withLeading(
      binding([account], moduleReference("homeManager", `users/${user.name}`)),
      commentsOfProperty(host.spec.users ?? {}, account),
    ),
  );
  const entries = [...defaults, specialArgs("extraSpecialArgs"), under(["users"], attrSet(accounts))];
  const comments = commentsOfProperty(host.spec, "users");
  const above = config === undefined ? comments : [blankLine, ...comments];
  return [{ binding: withLeading(binding("home-manager", attrSet(entries)), above), position: "last" }];
}
