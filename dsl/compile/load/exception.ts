/** What a file of the fleet threw while it ran, as diagnostics at its own lines. */
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/node.ts";
import { originOfError } from "../../nix/expr/position.ts";
import { cycleThrough } from "./graph.ts";
import type { Program } from "./load.ts";

/**
 * NV2005 for an exception, NV2004 for a value that a circle of imports uses before it is there, NV2002 for a package
 * that is not installed; diagnostics of the library as they are.
 */
export function exceptionDiagnostics(error: unknown, file: string, program: Program): readonly Diagnostic[] {
  if (error instanceof NivisError) return error.diagnostics;
  const message = error instanceof Error || isMessage(error) ? error.message : `${String(error)} was thrown`;
  const origin = originOfError(error) ?? { file, line: 1, column: 1 };
  const absent = packageOf(message, origin, file, program);
  if (absent !== undefined) return [absent];
  const unready = /before initialization|uninitialized/.exec(message) !== null;
  const circle = program.groupOf.get(origin.file) ?? [];
  if (unready && circle.length > 1) {
    const way = cycleThrough(origin.file, circle, program.importsOf);
    return [
      {
        code: "NV2004",
        severity: "error",
        message: "a value is used before it is there: these files import each other, and this one runs first",
        labels: [{ origin }],
        help: "move what both need into a file of its own, or read the value inside a function",
        notes: [way.join(" → ")],
      },
    ];
  }
  const name = error instanceof Error && error.name !== "Error" ? `${error.name}: ` : "";
  return [
    {
      code: "NV2005",
      severity: "error",
      message: withoutPaths(name + message, program.root),
      labels: [{ origin }],
    },
  ];
}

const isMessage = (value: unknown): value is { readonly message: string } =>
  typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";

function packageOf(
  message: string,
  origin: Origin,
  file: string,
  { sources, resolve }: Program,
): Diagnostic | undefined {
  const specifier =
    /(?:Cannot find (?:package|module)|Failed to load url|Could not resolve:?) ["']?([^"'\s]+)/.exec(
      message,
    )?.[1];
  if (specifier === undefined) return undefined;
  for (const name of new Set([origin.file, file])) {
    for (const fact of sources.get(name)?.facts.imports ?? []) {
      if (fact.specifier !== specifier && !fact.specifier.startsWith(`${specifier}/`)) continue;
      if (resolve(name, fact.specifier).kind !== "package") continue;
      return {
        code: "NV2002",
        severity: "error",
        message: `the package "${specifier}" is not installed`,
        labels: [{ origin: { file: name, ...fact.place }, length: fact.end - fact.start }],
        help: `npm install ${specifier}`,
      };
    }
  }
  return undefined;
}

/** Places of this machine say nothing to the reader: paths are told from the root, copies by the file they were made from. */
const withoutPaths = (message: string, root: string): string =>
  message
    .replaceAll(`file://${root}/`, "")
    .replaceAll(`${root}/`, "")
    .replaceAll(/\.nivis\/load\/(\S+?)\.[0-9a-f]{16}\.js/g, "$1.ts");
