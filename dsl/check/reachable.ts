/** The modules that a module brings: itself, and what it imports, directly or through others. */
import type { LoweredModule } from "../fleet/lower/scopes.ts";

/** Tells what some modules bring, or those behind a name, `nixos.machines/nixos/cinnabar`. The parts of an aggregate are several. */
export function reachableFrom(
  modules: readonly LoweredModule[],
): (start: string | readonly LoweredModule[]) => ReadonlySet<LoweredModule> {
  const byName = new Map<string, LoweredModule[]>();
  for (const module of modules) {
    const key = `${module.class}.${module.name ?? ""}`;
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [module]);
    else list.push(module);
  }
  return (start) => {
    const found = new Set(typeof start === "string" ? byName.get(start) : start);
    // What is added to a set while it is walked is walked as well.
    for (const { imports } of found)
      for (const item of imports)
        if (item.kind === "module")
          for (const next of byName.get(`${item.class}.${item.name}`) ?? []) found.add(next);
    return found;
  };
}
