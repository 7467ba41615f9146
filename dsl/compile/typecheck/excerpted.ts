/** The generated files of types that a check reads excerpts of, by what stands behind `nivis/options/`. */
import { schemaClasses } from "../../options/schema.ts";
import type { Droppable } from "./excerpt.ts";

export const excerpted: ReadonlyMap<string, Droppable> = new Map<string, Droppable>([
  ...schemaClasses.map((name) => [name, "optional"] as const),
  ["packages", "all"],
  ["package-sets", "all"],
]);
