import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { declaredIn } from "../declared.ts";
import { allConfigurations } from "../hosts.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { visitTree } from "./walk.ts";

/**
 * NV5014: `lib.mkForce` on an option of the fleet's own that nothing else defines, in any configuration. A warning: a plain
 * definition does the same. Of other options nobody here knows all definitions.
 */
export const idleForce = (checked: FleetToCheck): readonly Diagnostic[] => {
  const forced = new Map<string, { readonly option: string; readonly origin: Origin; hits: boolean }>();
  for (const { config, modules, unread, inputs } of allConfigurations(checked)) {
    const own = new Set(
      modules.flatMap(({ options, origin }) =>
        options === undefined ? [] : declaredIn(options, origin).map(({ path }) => path.join(".")),
      ),
    );
    if (own.size === 0) continue;
    visitTree(config, ({ path, values, whole }) => {
      if (!values.some(({ priority }) => priority === 50)) return;
      const option = path.join(".");
      if (!own.has(option)) return;
      for (const { priority, origin } of values) {
        if (priority !== 50) continue;
        const key = `${origin.file}:${origin.line}:${origin.column}`;
        const known = forced.get(key) ?? { option, origin, hits: false };
        // What Nix alone knows, and modules that nobody read, may define it as well.
        known.hits ||= values.length > 1 || whole.length > 0 || unread || inputs.length > 0;
        forced.set(key, known);
      }
    });
  }
  return [...forced.values()].flatMap(({ option, origin, hits }) =>
    hits
      ? []
      : [
          told("NV5014", origin, `lib.mkForce overrides nothing: no other definition of ${option} is there`, {
            severity: "warning",
            option,
            help: "write the value as it is; it wins over the option's default",
          }),
        ],
  );
};
