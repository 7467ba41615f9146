/** Which modules of the fleet declare an option that is unknown where it stands. */
import { declaredIn } from "../check/declared.ts";
import { definitionsOfModule } from "../check/definition.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoweredModule } from "../fleet/lower/index.ts";
import { showPath } from "../options/check.ts";

/** More modules than these are not what somebody forgot to import. */
const most = 3;

/**
 * Adds to an unknown option (NV4001, NV4012) which modules declare it: they are not imported. Definitions below a group that
 * nobody declares are looked up one by one: `custom` is declared by many, `custom.diary.keep` by one.
 */
export function withDeclarers(
  modules: readonly LoweredModule[],
): (found: Diagnostic, module: LoweredModule) => Diagnostic {
  const known = new Map<LoweredModule["class"], Map<string, LoweredModule[]>>();
  const declarations = (of: LoweredModule["class"]): ReadonlyMap<string, readonly LoweredModule[]> => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const paths = new Map<string, LoweredModule[]>();
    for (const module of modules) {
      if (module.class !== of || module.name === undefined || module.options === undefined) continue;
      for (const { path } of declaredIn(module.options, module.origin))
        paths.set(showPath(path), [...(paths.get(showPath(path)) ?? []), module]);
    }
    known.set(of, paths);
    return paths;
  };

  return (diagnostic, module) => {
    const { code, option, help } = diagnostic;
    if (option === undefined || (code !== "NV4001" && code !== "NV4012")) return diagnostic;
    if (help?.startsWith("did you mean") === true) return diagnostic;
    const wanted = code === "NV4001" ? definedBelow(module, option) : [option.replace(/^config\./, "")];
    const found = new Map<string, Set<LoweredModule>>();
    for (const path of wanted)
      for (const [declared, by] of declarations(module.class))
        if (isBelow(path, declared) || isBelow(declared, path))
          found.set(declared, new Set([...(found.get(declared) ?? []), ...by]));
    const by = new Set([...found.values()].flatMap((some) => [...some]));
    if (by.size === 0 || by.size > most) return diagnostic;
    const names = [...by].map(({ name, source }) => `${JSON.stringify(name)} (${source})`).join(", ");
    return {
      ...diagnostic,
      help: `add ${names} to \`imports\`: ${[...found.keys()].join(", ")} ${found.size === 1 ? "is" : "are"} declared there`,
    };
  };
}

/** The options that a module defines at or below a path. */
const definedBelow = (module: LoweredModule, option: string): readonly string[] =>
  definitionsOfModule(module)
    .definitions.map(({ path }) => showPath(path))
    .filter((path) => isBelow(path, option));

const isBelow = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`);
