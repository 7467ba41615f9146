/** The fleet as a whole: what is exported, by kind and name. */
import { builder } from "../brand.ts";
import type { ModuleClass } from "../class.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { BuilderData, Found } from "./found.ts";
import { findBuilders } from "./found.ts";
import type { LoadedExport } from "./loaded.ts";

/** The data that brand `K` marks. */
export type DataOf<K extends BuilderData[typeof builder]> = Extract<BuilderData, { readonly [builder]: K }>;

/** All exported builders, and lookups over them. */
export interface Fleet {
  readonly found: readonly Found[];
  readonly of: <K extends BuilderData[typeof builder]>(kind: K) => readonly Found<DataOf<K>>[];
  /** Whether a builder's result is exported. */
  readonly has: (data: BuilderData) => boolean;
  /** The modules that write `flake.modules.<class>.<name>`. */
  readonly writers: (moduleClass: ModuleClass, name: string) => readonly Found<DataOf<"module">>[];
}

/** Sorts the exports of a fleet. */
export function surveyFleet(exports: readonly LoadedExport[]): Fleet {
  const found = findBuilders(exports);
  const byKind = new Map<string, Found[]>();
  const known = new Set<BuilderData>();
  const writers = new Map<string, Found<DataOf<"module">>[]>();
  for (const item of found) {
    known.add(item.data);
    append(byKind, item.data[builder], item);
    if (item.data[builder] !== "module") continue;
    for (const moduleClass of classesOf(item.data)) {
      append(writers, `${moduleClass}.${item.data.name}`, item as Found<DataOf<"module">>);
    }
  }
  return {
    found,
    of: <K extends BuilderData[typeof builder]>(kind: K) =>
      (byKind.get(kind) ?? []) as unknown as readonly Found<DataOf<K>>[],
    has: (data) => known.has(data),
    writers: (moduleClass, name) => writers.get(`${moduleClass}.${name}`) ?? [],
  };
}

/** The classes a module writes, in the order of its source. */
export const classesOf = (data: DataOf<"module">): readonly ModuleClass[] =>
  Object.keys(data.bodies) as ModuleClass[];

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** A diagnostic of the fleet's structure. */
export function problem(
  code: string,
  at: Pick<Found, "origin">,
  message: string,
  help?: string,
  also?: { readonly at: Pick<Found, "origin">; readonly text: string },
): Diagnostic {
  const labels = [
    { origin: at.origin },
    ...(also === undefined ? [] : [{ origin: also.at.origin, text: also.text }]),
  ];
  return { code, severity: "error", message, labels, ...(help === undefined ? {} : { help }) };
}
