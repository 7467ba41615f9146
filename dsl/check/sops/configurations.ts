/** Everything that is evaluated as one: systems, and homes on a host or without one. */
import type { Found } from "../../fleet/lower/found.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import { builderData } from "../../fleet/lower/found.ts";
import { builder } from "../../fleet/brand.ts";
import type { FleetToCheck } from "../rule.ts";
import { reachableFrom } from "../reachable.ts";

/** A configuration. */
export interface Configuration {
  readonly name: string;
  readonly found: Found;
  readonly modules: ReadonlySet<LoweredModule>;
  /** It imports Nix that nobody has read. */
  readonly unread: boolean;
}

/** The configurations of a fleet. */
export function configurationsOf(fleet: FleetToCheck): readonly Configuration[] {
  const reached = reachableFrom(fleet.modules);
  const make = (found: Found, name: string, ...starts: readonly string[]): Configuration => {
    const modules = new Set(starts.flatMap((start) => [...reached(start)]));
    return { name, found, modules, unread: [...modules].some((module) => fleet.scopeOf(module).unread) };
  };
  return [
    ...fleet.fleet
      .of("host")
      .map((found) =>
        make(found, found.data.name, `${found.data.class}.machines/${found.data.class}/${found.data.name}`),
      ),
    ...fleet.fleet
      .of("user")
      .map((found) => make(found, found.data.name, `homeManager.users/${found.data.name}`)),
    ...fleet.fleet.of("homeConfiguration").map((found) => {
      const user = builderData(found.data.spec.user);
      const more = user?.[builder] === "user" ? [`homeManager.users/${user.name}`] : [];
      return make(found, found.data.name, `homeManager.${found.data.name}`, ...more);
    }),
  ];
}
