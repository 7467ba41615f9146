/** The machines of a fleet with the modules that reach them. */
import { usersOf } from "../../fleet/lower/host.ts";
import type { DataOf } from "../../fleet/lower/fleet.ts";
import type { Found } from "../../fleet/lower/found.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import { reachableFrom } from "../reachable.ts";
import { perFleet } from "../memoize.ts";
import type { FleetToCheck } from "../rule.ts";

/** A machine. */
export interface Machine {
  readonly found: Found<DataOf<"host">>;
  /** Its modules, and those of the homes on it. */
  readonly modules: ReadonlySet<LoweredModule>;
  /** Whether its system imports a module. */
  readonly has: (name: string) => boolean;
  /** It imports Nix that nobody has read: more modules may come from there. */
  readonly unread: boolean;
}

/** Every machine of the fleet. */
export const machinesOf = perFleet(({ fleet, modules, scopeOf }: FleetToCheck): readonly Machine[] => {
  const reached = reachableFrom(modules);
  return fleet.of("host").map((found) => {
    const { data } = found;
    const start = `${data.class}.machines/${data.class}/${data.name}`;
    const system = reached(start);
    const homes = usersOf(data).flatMap(({ user }) => [...reached(`homeManager.users/${user.name}`)]);
    const names = new Set([...system].map(({ name }) => name));
    return {
      found,
      modules: new Set([...system, ...homes]),
      has: (name) => names.has(name),
      unread: [...system].some((module) => scopeOf(module).unread),
    };
  });
});
