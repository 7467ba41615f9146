/** NV5301: an overlay changes a package that nixpkgs does not have. */
import { nearest } from "../../diagnostics/nearest.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { factsOf, modelOf, packageNames } from "./model.ts";

const creates: ReadonlySet<string> = new Set(["customBuild", "pythonBuild", "pythonOverride"]);

export const unknownPackage: Rule = ({ overlays }) => {
  const models = overlays.map(modelOf);
  const made = new Set(
    models.flatMap(({ items, definitions }) =>
      items.length > 0
        ? items.flatMap(({ name, change }) => (change.strategy === "customBuild" ? [name] : []))
        : definitions.map(({ name }) => name),
    ),
  );
  return models.flatMap(({ overlay, items }) =>
    items.flatMap(({ name, listed, change, origin = overlay.found.origin }) => {
      if (!listed || creates.has(change.strategy) || made.has(name) || factsOf(name) !== undefined) return [];
      const near = nearest(name, [...made, ...packageNames()]);
      const help = `${near === undefined ? "" : `did you mean ${JSON.stringify(near)}? `}one that is newer than the list of packages is named unlisted(${JSON.stringify(name)}); a new one is a customBuild(…)`;
      return [
        problem("NV5301", { origin }, `nixpkgs has no package ${JSON.stringify(name)} to change`, help),
      ];
    }),
  );
};
