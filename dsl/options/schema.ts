import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { statAt } from "../disk/read.ts";
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
  "clanCoreDarwin",
  "clanService",
  "clanServiceSettings",
  "srvos",
  "terranix",
] as const;
export type SchemaClass = (typeof schemaClasses)[number];

const cache = new Map<string, Schema>();
let project: string | undefined;
/** Which files `project` had of its own. */
let state = "";

const shippedFile = (className: SchemaClass): string =>
  join(import.meta.dirname, "data", `${className}.options`);

/** The folder below a project's root with schemas and types of its own. */
export const typesFolder = "types";

/** What `tsconfig.json` calls the types of a class: the project's own, or those that are shipped. */
export const typesSpecifier = "nivis/options/";

/** The file below a project's root that stands in front of the shipped schema of a class; the `types` command makes it. */
export const projectFile = (root: string, className: SchemaClass): string =>
  join(root, typesFolder, `${className}.options`);

/** From now on `schemaOf` gives the schemas that the project at `root` has of its own, where it has some, as they are now. */
export function useTypesOf(root: string | undefined): void {
  const now = root === undefined ? "" : schemaClasses.map((name) => statAt(projectFile(root, name))).join();
  if (root !== project || now !== state) cache.clear();
  project = root;
  state = now;
}

/** The schema of a class; its file is read at the first call, its namespaces when they are first looked at. */
export function schemaOf(className: SchemaClass): Schema {
  let schema = cache.get(className);
  if (schema === undefined) {
    const own = project === undefined ? undefined : projectFile(project, className);
    const file = own !== undefined && existsSync(own) ? own : shippedFile(className);
    schema = decodeSchema(readFileSync(file, "utf8"));
    cache.set(className, schema);
  }
  return schema;
}

/** The schema that the library brings for a class. */
export const shippedSchema = (className: SchemaClass): Schema =>
  project === undefined ? schemaOf(className) : decodeSchema(readFileSync(shippedFile(className), "utf8"));

let packages: PackageSets | undefined;

/** The packages of nixpkgs by set (`""` the top level, `python313Packages` …); read at the first call. */
export function packageSets(): PackageSets {
  return (packages ??= parsePackages(
    readFileSync(join(import.meta.dirname, "data", "nixpkgs.packages"), "utf8"),
  ));
}
