/**
 * What is asked of a fleet of samples. With a lab at hand the real module systems have the last word: `NIVIS_LAB` names a
 * program that is called with the directory of a flake, evaluates its configurations and fails when one of them does.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { emit } from "../../compile/emit/emit.ts";
import type { RenderedFile } from "../../compile/emit/rendered.ts";
import { oldPackage } from "../../check/overlays/old-package.ts";
import { incomplete } from "../../check/definitions/incomplete.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Lowered } from "../../fleet/lower/index.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import { declaredOptions, validateModule } from "../check.ts";

/** A diagnostic in one line. */
export const told = ({ code, message, help, labels: [label] }: Diagnostic): string =>
  `${code} ${label?.origin.file}:${label?.origin.line} ${message}${help === undefined ? "" : ` (${help})`}`;

/** How many options a module sets: the ends of its paths, in every part of a `mkMerge` or `mkIf`. */
export function settings(expr: Expr): number {
  switch (expr.kind) {
    case "AttrSet":
      return expr.entries.reduce((sum, entry) => sum + (entry.kind === "Binding" ? ends(entry.value) : 1), 0);
    case "Lambda":
      return settings(expr.body);
    case "Apply":
      return expr.arg.kind === "List"
        ? expr.arg.items.reduce((sum, item) => sum + settings(item), 0)
        : settings(expr.arg);
    default:
      return 0;
  }
}
const ends = (value: Expr): number => (value.kind === "Lambda" ? 1 : Math.max(1, settings(value)));

/** What the check of options says of every definition. */
export const optionReports = ({ modules, scopeOf }: Lowered): readonly string[] =>
  modules.flatMap((module) => {
    const { schemas, declarations, open } = scopeOf(module);
    return validateModule(module.node, {
      classes: [module.class, ...schemas],
      ownOptions: declarations.map(declaredOptions),
      open,
      origin: module.origin,
    }).map(told);
  });

/** What is said of submodules that lack an option, and of packages by names that nixpkgs gave up. */
export function ruleReports(lowered: Lowered): readonly string[] {
  const fleet = { ...lowered, read: () => undefined, partial: false, today: "2027-01-01" };
  return [...incomplete(fleet), ...oldPackage(fleet)].map(told);
}

const lab = process.env["NIVIS_LAB"];

/** Whether nothing can evaluate a flake here. */
export const withoutLab = lab === undefined;

/** What the lab says of a flake of these files, written below `root`: nothing, unless it fails. */
export async function labSays(root: string, files: readonly RenderedFile[]): Promise<string> {
  const out = join(root, "out");
  await emit(root, out, files);
  const { error, status, stdout, stderr } = spawnSync(lab ?? "", [out], { encoding: "utf8" });
  if (error !== undefined) throw error;
  return status === 0 ? "" : stdout + stderr;
}
