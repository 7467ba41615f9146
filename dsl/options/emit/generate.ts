/** Writes `generated/` from `data/`: `npx tsx dsl/options/emit/generate.ts`. The output depends on the data alone. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { membersOf } from "../hand-typed.ts";
import { schemaClasses, schemaOf } from "../schema.ts";
import { emitClass } from "./class.ts";
import { emitTerraform } from "./terraform.ts";
import { emitPackages } from "./packages.ts";

/** Every generated file by name. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const className of schemaClasses) files.set(`${className}.d.ts`, emitClass(schemaOf(className)));
  files.set("terraformAttributes.d.ts", emitTerraform());
  const packages = readFileSync(join(import.meta.dirname, "../data/nixpkgs.packages"), "utf8");
  for (const [name, text] of emitPackages(packages, membersOf("nixpkgs.ts", "NixpkgsFunctions")))
    files.set(name, text);
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = join(import.meta.dirname, "../generated");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of generatedFiles()) writeFileSync(join(folder, name), text);
}
