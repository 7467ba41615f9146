import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeSchema } from "./data/format.ts";
import { type PackageSets, parsePackages } from "./data/packages.ts";
import type { Schema } from "./model/node.ts";

/** The classes of modules that have a schema. */
export const schemaClasses = [
  "nixos",
  "darwin",
  "homeManager",
  "homeManagerModule",
  "flake",
  "perSystem",
  "disko",
  "sops",
  "sopsHome",
  "clanCore",
  "clanService",
  "clanServiceSettings",
  "srvos",
  "terranix",
] as const;
export type SchemaClass = (typeof schemaClasses)[number];

const cache = new Map<string, Schema>();

/** The schema of a class; its file is read at the first call, its namespaces when they are first looked at. */
export function schemaOf(className: SchemaClass): Schema {
  let schema = cache.get(className);
  if (schema === undefined) {
    schema = decodeSchema(readFileSync(join(import.meta.dirname, "data", `${className}.options`), "utf8"));
    cache.set(className, schema);
  }
  return schema;
}

let packages: PackageSets | undefined;

/** The packages of nixpkgs by set (`""` the top level, `python313Packages` …); read at the first call. */
export function packageSets(): PackageSets {
  return (packages ??= parsePackages(
    readFileSync(join(import.meta.dirname, "data", "nixpkgs.packages"), "utf8"),
  ));
}
