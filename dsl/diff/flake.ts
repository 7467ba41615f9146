/** What the generated files define beside the modules of machines: inputs, the clan, overlays, Terraform, outputs. */
import type { GeneratedFile } from "../fleet/lower/generated-file.ts";
import { list } from "../nix/ast/index.ts";
import type { Expr } from "../nix/ast/index.ts";
import { definitionsIn, type Definition, type Looking } from "../check/definition.ts";

/** The definitions of one file. */
export interface FileDefinitions {
  readonly source: string;
  readonly definitions: readonly Definition[];
}

const startsWith = (path: readonly string[], ...names: readonly string[]): boolean =>
  names.every((name, index) => path[index] === name);

const machineClasses: ReadonlySet<string> = new Set(["nixos", "darwin", "homeManager"]);

const looking: Looking = {
  through: (path) =>
    path.length === 0 ||
    (path.length === 1 && path[0] === "perSystem") ||
    (path.length === 3 && (startsWith(path, "flake", "overlays") || isTerraform(path))),
  instead: (expr, path) => {
    if (path.at(-1) === "_file") return false;
    if (startsWith(path, "flake", "modules")) {
      // Modules of machines are compared machine by machine.
      if (path.length === 2 && expr.kind !== "AttrSet") return false;
      if (path.length === 4 && machineClasses.has(path[2] ?? "")) return false;
    }
    if (!startsWith(path, "flake", "homeConfigurations")) return undefined;
    if (path.length === 3 && expr.kind === "Apply" && expr.arg.kind === "AttrSet") return expr.arg;
    if (path.length === 4 && path[3] === "modules" && expr.kind === "List")
      return list(expr.items.filter((item) => !isWrittenOut(item)));
    return undefined;
  },
};

const isTerraform = (path: readonly string[]): boolean => startsWith(path, "flake", "modules", "terranix");

/** A module that stands inline is one of the home's own. */
const isWrittenOut = (item: Expr): boolean =>
  item.kind === "Paren" ? isWrittenOut(item.expr) : item.kind === "Lambda" || item.kind === "AttrSet";

/** The definitions of every flake-parts module and of `flake.nix`, those of machines left out. */
export const flakeDefinitions = (files: readonly GeneratedFile[]): readonly FileDefinitions[] =>
  files.flatMap(({ path, source, origin, content }) =>
    content.kind !== "nix" || path.includes("/_")
      ? []
      : [
          {
            source,
            definitions: definitionsIn(
              content.file.expr,
              [],
              origin ?? { file: source, line: 1, column: 1 },
              looking,
            ),
          },
        ],
  );

/** The parts of a flake that reviewers think in. */
export const sections = ["Inputs", "Clan", "Users", "Overlays", "Terraform", "Flake"] as const;
export type Section = (typeof sections)[number];

/** Where a definition of the flake belongs. */
export function sectionOf(path: readonly string[]): Section {
  if (path[0] === "inputs") return "Inputs";
  if (path[0] === "clan") return "Clan";
  if (startsWith(path, "flake", "users")) return "Users";
  if (startsWith(path, "flake", "overlays")) return "Overlays";
  if (isTerraform(path) || startsWith(path, "perSystem", "terranix")) return "Terraform";
  return "Flake";
}
