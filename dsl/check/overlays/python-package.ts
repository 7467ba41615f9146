/** NV5315: a package of Python is changed that is not there. */
import { nearest } from "../../diagnostics/nearest.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { packageSets } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { modelOf } from "./model.ts";
import { inPython } from "./taken-name.ts";

export const pythonPackage: Rule = ({ overlays }) => {
  const models = overlays.map(modelOf);
  const made = new Set(
    models.flatMap(({ items }) =>
      items.flatMap(({ name, change }) => (change.strategy === "pythonBuild" ? [name] : [])),
    ),
  );
  return models.flatMap(({ overlay, items }) =>
    items.flatMap(({ name, listed, change, origin = overlay.found.origin }) => {
      if (change.strategy !== "pythonOverride" || !listed || made.has(name) || inPython(name)) return [];
      const near = nearest(name, [...made, ...(packageSets().get("python313Packages")?.keys() ?? [])]);
      const help =
        near === undefined
          ? `one that is newer than the list of packages is named unlisted(${JSON.stringify(name)})`
          : `did you mean ${JSON.stringify(near)}?`;
      return [problem("NV5315", { origin }, `Python has no package ${JSON.stringify(name)} to change`, help)];
    }),
  );
};
