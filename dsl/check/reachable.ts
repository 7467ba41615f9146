/** The modules that a module brings: itself, and what it imports, directly or through others. */
import type { LoweredModule } from "../fleet/lower/scopes.ts";

/** Tells the modules behind a name, `nixos.machines/nixos/cinnabar`. The parts of an aggregate are several. */
export function reachableFrom(
  modules: readonly LoweredModule[],
): (start: string) => ReadonlySet<LoweredModule> {
  const byName = new Map<string, LoweredModule[]>();
  for (const module of modules) {
    const key = `${module.class}.${module.name ?? ""}`;
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [module]);
    else list.push(module);
  }
  return (start) => {
    const found = new Set<LoweredModule>();
    const pending = [start];
    for (let key = pending.pop(); key !== undefined; key = pending.pop())
      for (const module of byName.get(key) ?? []) {
        if (found.has(module)) continue;
        found.add(module);
        for (const item of module.imports)
          if (item.kind === "module") pending.push(`${item.class}.${item.name}`);
      }
    return found;
  };
}
