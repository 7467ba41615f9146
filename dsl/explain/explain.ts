/** Errors of Nix as diagnostics: the TypeScript behind them, the option, our own words where we have them. */
import type { Diagnostic, Label } from "../diagnostics/diagnostic.ts";
import type { Origin } from "../nix/ast/index.ts";
import { assertionsIn, say, type Said } from "./forms.ts";
import { placeIn, readNixErrors, type NixError } from "./nix-error.ts";
import { definitionsOf, placeOf, placesOfText, type Flake } from "./places.ts";

/**
 * Explains everything in the output of a Nix command that is an error (NV8000–NV8011). The first label is where the mistake
 * most likely stands: the definitions that Nix lists, else the code of the flake nearest to the error, else the definition
 * that was being evaluated.
 *
 * ```ts
 * explain("error: The option `services.opensh' does not exist. Definition values:\n- In `hosts/a.ts': …", flake)
 * // [{ code: "NV8001", message: "there is no option services.opensh", labels: [{ origin: { file: "hosts/a.ts", line: 9 … } }] }]
 * ```
 */
export const explain = (output: string, flake: Flake): readonly Diagnostic[] =>
  readNixErrors(output).map((error) => explainOne(error, flake));

function explainOne(error: NixError, flake: Flake): Diagnostic {
  const said = say(error);
  const labels = labelsOf(error, said, flake);
  const notes =
    labels.length === 0 || (labels.length === 1 && labels[0]?.text !== undefined)
      ? remarks(error, labels.length > 0)
      : [];
  return { ...said, severity: "error", labels, ...(notes.length === 0 ? {} : { notes }) };
}

function labelsOf(error: NixError, said: Said, flake: Flake): readonly Label[] {
  const told = placesTold(error, said);
  if (told.length > 0) return each(told).map((origin) => ({ origin }));
  const { option } = said;
  if (option !== undefined) {
    const listed = error.definitions.flatMap(({ file }) => definitionsOf(flake, file, option));
    // The module that declares a read-only option has set it, and comes first.
    if (said.code === "NV8005") listed.reverse();
    if (listed.length > 0) return each(listed).map((origin) => ({ origin }));
  }
  const near = error.frames.flatMap((frame) => placeOf(flake, frame) ?? []).at(-1);
  if (near !== undefined) return [{ origin: near }];
  const assertions = assertionsIn(error.message).flatMap((text) => placesOfText(flake, text));
  if (assertions.length > 0) return each(assertions).map((origin) => ({ origin }));
  // The definition that was being evaluated: the last file of the fleet, the last option it defines.
  for (const file of error.files.toReversed()) {
    for (const asked of error.options.toReversed()) {
      const [origin] = definitionsOf(flake, file, asked);
      if (origin !== undefined) return [{ origin }];
    }
    if (flake.some(({ source }) => source === file))
      return [{ origin: { file, line: 1, column: 1 }, text: "somewhere in this file" }];
  }
  return [];
}

/** What a flake built with `--provenance` tells by itself: the definitions that are listed, else the value nearest to the error. */
function placesTold(error: NixError, { code }: Said): readonly Origin[] {
  const listed = error.definitions.flatMap(({ file }) => placeIn(file) ?? []);
  // The module that declares a read-only option has set it, and comes first.
  if (code === "NV8005") listed.reverse();
  return listed.length > 0 ? listed : error.places.slice(-1);
}

function remarks({ truncated }: NixError, inFile: boolean): readonly string[] {
  const where = inFile ? [] : ["no file of the fleet is in Nix's trace"];
  return truncated ? [...where, "run the command with --show-trace: the whole trace tells the line"] : where;
}

/** Each place once. */
function each(origins: readonly Origin[]): readonly Origin[] {
  const known = new Map(origins.map((origin) => [`${origin.file}:${origin.line}:${origin.column}`, origin]));
  return [...known.values()];
}
