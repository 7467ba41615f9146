/** NV5321, NV5322: a package by a name that nixpkgs gave up, or that it removed. Names that overlays of the fleet define are theirs. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { oldPackages } from "../../options/check.ts";
import { told } from "../report.ts";
import type { Rule } from "../rule.ts";
import { modelOf, reads } from "./model.ts";
import { packagesIn } from "./removed-use.ts";

export const oldPackage: Rule = ({ files, overlays, partial }) => {
  // An overlay that did not load may define any name.
  if (partial) return [];
  const models = overlays.map(modelOf);
  const made = new Set(models.flatMap(({ definitions }) => definitions.map(({ name }) => name)));
  const used = [
    ...files.flatMap(({ content, origin, source }) =>
      content.kind === "nix"
        ? packagesIn(content.file.expr, origin ?? { file: source, line: 1, column: 1 })
            .filter(({ name }) => oldPackages().has(name))
            .map((one) => ({ ...one, set: "pkgs" }))
        : [],
    ),
    ...models.flatMap(({ body, final, prev, overlay }) =>
      [final, prev].flatMap((set) =>
        reads(body, set, overlay.found.origin).map(({ path: [name = ""], origin }) => ({
          name,
          origin,
          set: set?.name ?? "",
        })),
      ),
    ),
  ];
  return used.flatMap(({ name, origin, set }) => (made.has(name) ? [] : report(set, name, origin)));
};

function report(set: string, name: string, origin: Origin): readonly Diagnostic[] {
  const old = oldPackages().get(name);
  if (old === undefined) return [];
  const { kind, now } = old;
  if (kind === "renamed")
    return [
      told("NV5321", origin, `${set}.${name} was renamed`, {
        severity: "warning",
        help: `write ${set}.${now}`,
      }),
    ];
  const help = now === undefined ? "an older channel may have it" : `take ${set}.${now}`;
  return [told("NV5322", origin, `nixpkgs removed ${set}.${name}`, { help })];
}
