/**
 * What of a fleet nobody checks, besides what its values note themselves: modules that stay Nix, options of inputs without a
 * schema, and places where TypeScript was told to look away. Free settings of a typed option are none: the option says so.
 */
import { definitionsOfModule } from "../check/definition.ts";
import type { FleetToCheck } from "../check/rule.ts";
import { showPath } from "../options/check.ts";
import { fileBinders } from "../nix/expr/binder.ts";
import { nodeOf } from "../nix/expr/to-nix.ts";
import { print } from "../nix/print/index.ts";
import type { Escape } from "../nix/expr/escapes.ts";
import { parseFile } from "./load/parse.ts";

/** All of it, of a fleet and the files that it was read from. */
export const uncheckedIn = (fleet: FleetToCheck, sources: readonly string[]): readonly Escape[] => [
  ...rawModules(fleet),
  ...openOptions(fleet),
  ...sources.flatMap((file) => looksAway(file, fleet.read(file) ?? "")),
];

const rawModules = ({ modules }: FleetToCheck): readonly Escape[] =>
  modules.flatMap(({ imports, origin }) =>
    imports.flatMap((item) => {
      const what =
        item.kind === "file" ? item.data.path : item.kind === "value" ? ofSelf(item.value) : undefined;
      return what === undefined ? [] : [{ kind: "raw module", origin, what }];
    }),
  );

/** A module that is written by hand in `out/`, as Nix: `self.modules.nixos.printing`. */
function ofSelf(value: unknown): string | undefined {
  const node = nodeOf(value);
  const isSelf =
    node?.kind === "Select" && node.target.kind === "Ident" && node.target.binder === fileBinders.self;
  return isSelf ? print(node).trim() : undefined;
}

/** Definitions at the namespaces that an input, or a module that stays Nix, `adds`. */
function openOptions({ modules, scopeOf }: FleetToCheck): readonly Escape[] {
  return modules.flatMap((module) => {
    const { open } = scopeOf(module);
    if (open.length === 0) return [];
    return definitionsOfModule(module).definitions.flatMap(({ path, origin }) =>
      open.some((names) => names.every((name, index) => name === path[index]))
        ? [{ kind: "open option", origin, what: showPath(path) }]
        : [],
    );
  });
}

const suspicious = /\bany\b|@ts-/;
const directive = /@ts-(?:ignore|expect-error|nocheck)\b/;

/** The type `any`, and comments that turn the compiler off. */
export function looksAway(file: string, text: string): readonly Escape[] {
  // Most files have nothing like it, and need not be parsed again.
  if (!suspicious.test(text)) return [];
  const { program, comments, place } = parseFile(file, text);
  const found: Escape[] = [];
  const note = (offset: number, what: string): number =>
    found.push({ kind: "any", origin: { file, ...place(offset) }, what });
  for (const { value, start } of comments) {
    const [what] = directive.exec(value) ?? [];
    if (what !== undefined) note(start, what);
  }
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    if ("type" in node && node.type === "TSAnyKeyword" && "start" in node) note(Number(node.start), "any");
    for (const below of Object.values(node)) visit(below);
  };
  visit(program);
  return found.toSorted((a, b) => a.origin.line - b.origin.line || a.origin.column - b.origin.column);
}
