import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { optionAt } from "../../options/check.ts";
import { declaredIn } from "../declared.ts";
import { mentionsIn } from "../mentions.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";

/**
 * NV5022: an option of the fleet's own that no module reads, so that setting it does nothing. A warning. One that the class, or
 * an input, declares as well is read there.
 */
export const unreadOptions = (checked: FleetToCheck): readonly Diagnostic[] => {
  if (checked.partial) return [];
  const { config, wholeConfig } = mentionsIn(checked);
  if (wholeConfig) return [];
  return checked.modules.flatMap((module) => {
    const { class: of, options, origin } = module;
    if (options === undefined || of === "flake" || of === "perSystem") return [];
    const elsewhere = optionAt({ classes: [of, ...checked.scopeOf(module).schemas], origin });
    return declaredIn(options, origin).flatMap(({ path, origin: at }) => {
      if (config.some((read) => meet(read, path)) || elsewhere(path) !== undefined) return [];
      const option = path.join(".");
      return [
        told("NV5022", at, `nothing reads ${option}: setting it does nothing`, {
          severity: "warning",
          option,
          help: "read it in a definition (config.…), or remove it",
        }),
      ];
    });
  });
};

/** Whether reading one path may read the other: one starts the other. */
const meet = (read: readonly string[], path: readonly string[]): boolean =>
  read.slice(0, path.length).every((name, index) => name === path[index]);
