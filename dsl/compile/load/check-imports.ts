/** Imports that lead nowhere, found before anything runs. */
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Program } from "./load.ts";
import { libraryEnding, loadedFrom } from "./resolve.ts";

/** NV2002 for files that are not there, NV2003 for names that a file of the fleet or the library does not export. */
export async function importDiagnostics(program: Program): Promise<Diagnostic[]> {
  const { sources, resolve } = program;
  const libraries = new Map<string, ReadonlySet<string>>();
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
      let exported: ReadonlySet<string>;
      let name = fact.specifier;
      if (target.kind === "library" && target.path.endsWith(libraryEnding)) {
        const module = (await import(
          /* @vite-ignore */ pathToFileURL(loadedFrom(target.path)).href
        )) as object;
        exported = libraries.get(target.path) ?? new Set(Object.keys(module));
        libraries.set(target.path, exported);
      } else if (target.kind === "fleet" && (sources.get(target.file)?.diagnostics.length ?? 0) === 0) {
        exported = exportsOf(program, target.file, new Set());
        name = target.file;
      } else continue;
      for (const { name: wanted, place } of fact.names) {
        if (wanted === "*" || exported.has(wanted) || exported.has("*")) continue;
        const meant = nearest(wanted, exported);
        diagnostics.push({
          code: "NV2003",
          severity: "error",
          message:
            wanted === "default" ? `${name} has no default export` : `${name} does not export "${wanted}"`,
          labels: [
            { origin: { file: source.file, ...place }, length: wanted === "default" ? 1 : wanted.length },
          ],
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
