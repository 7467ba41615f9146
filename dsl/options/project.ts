/**
 * Schemas and types of a project's own, made by the `types` command: `types/<class>.options` and `types/<class>.d.ts`
 * beside `build.ts`. They stand in front of the shipped ones: the build reads the first, TypeScript the second, through
 *
 *     "paths": { "nivis/options/*": ["./types/*.d.ts", "./dsl/options/generated/*.d.ts"] }
 *
 * in `tsconfig.json`. Deleting the folder goes back to what is shipped.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { asRun } from "../diagnostics/program.ts";
import { decodeSchema, encodeSchema } from "./data/format.ts";
import { emitClass } from "./emit/class.ts";
import type { Schema } from "./model/node.ts";
import { projectFile, shippedSchema, typesFolder } from "./schema.ts";

/** The classes whose options come with a project's inputs. */
export const projectClasses = ["nixos", "darwin", "homeManager"] as const;
export type ProjectClass = (typeof projectClasses)[number];

/** The schema that is in use for a class: the project's own, or the shipped one. */
export function schemaInUse(root: string, className: ProjectClass): Schema {
  const file = projectFile(root, className);
  return existsSync(file) ? decodeSchema(readFileSync(file, "utf8")) : shippedSchema(className);
}

/** A file of the project, relative to its root. */
export interface TypesFile {
  readonly path: string;
  readonly text: string;
}

/** The library as files in `types/` import it: a project's own `dsl/`, whatever it may be a link to, or the installed package. */
function libraryFrom(root: string): string {
  const here = join(import.meta.dirname, "..");
  if (!import.meta.filename.endsWith(".ts")) return "nivis/dist";
  const own = join(root, "dsl");
  const library = existsSync(own) && realpathSync(own) === realpathSync(here) ? own : here;
  return relative(join(root, typesFolder), library).split(sep).join("/");
}

/** The files of a class. `origin` says what they were made from; the same schema always gives the same bytes. */
export function typesFiles(root: string, schema: Schema, origin: string): readonly TypesFile[] {
  const library = libraryFrom(root);
  const types = emitClass(schema, {
    head: asRun(`Made by \`bun build.ts types\` from ${origin}. Do not edit.`),
    library,
    values: `${library}/options/types/values.ts`,
  });
  return [
    { path: `${typesFolder}/${schema.class}.options`, text: encodeSchema(schema) },
    { path: `${typesFolder}/${schema.class}.d.ts`, text: types },
  ];
}
