/** Imports that lead nowhere, found before anything runs. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Program } from "./load.ts";

/** NV2002 for files that are not there, NV2003 for names that a file of the fleet does not export. */
export function importDiagnostics(program: Program): Diagnostic[] {
  const { sources, resolve } = program;
  const diagnostics: Diagnostic[] = [];
  for (const source of sources.values()) {
    for (const fact of source.facts.imports) {
      const target = resolve(source.file, fact.specifier);
      if (target.kind === "missing") {
        diagnostics.push({
          code: "NV2002",
          severity: "error",
          message: `no file is found for the import "${fact.specifier}"`,
          labels: [{ origin: { file: source.file, ...fact.place }, length: fact.end - fact.start }],
        });
      }
      if (target.kind !== "fleet" || (sources.get(target.file)?.diagnostics.length ?? 0) > 0) continue;
      const exported = exportsOf(program, target.file, new Set());
      for (const { name, place } of fact.names) {
        if (name === "*" || exported.has(name) || exported.has("*")) continue;
        const meant = nearest(name, exported);
        diagnostics.push({
          code: "NV2003",
          severity: "error",
          message:
            name === "default"
              ? `${target.file} has no default export`
              : `${target.file} does not export "${name}"`,
          labels: [{ origin: { file: source.file, ...place }, length: name === "default" ? 1 : name.length }],
          ...(meant === undefined ? {} : { help: `did you mean "${meant}"?` }),
        });
      }
    }
  }
  return diagnostics;
}

/** The names a file exports; with `*` when it hands on all names of a file that is not of the fleet. */
function exportsOf(program: Program, file: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const source = program.sources.get(file);
  const names = new Set<string>();
  for (const fact of source?.facts.exports ?? []) {
    if (fact.name !== "*" || fact.from === undefined) {
      names.add(fact.name);
      continue;
    }
    const target = program.resolve(file, fact.from.specifier);
    if (target.kind === "fleet") for (const name of exportsOf(program, target.file, seen)) names.add(name);
    else names.add("*");
  }
  if ((source?.diagnostics.length ?? 0) > 0) names.add("*");
  return names;
}
