/** The pipeline: discover → load ∥ type-check → lower → check → print; `emit` writes what comes out. */
import { join } from "node:path";
import { kindAt, noteReads, readText } from "../disk/read.ts";
import type { Read } from "../disk/read.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { escapes, forgetEscapes, type Escape } from "../nix/expr/escapes.ts";
import { takeMade } from "../fleet/brand.ts";
import { lower } from "../fleet/lower/index.ts";
import { takesFunction, useTypesOf } from "../options/check.ts";
import { checkFleet } from "../check/index.ts";
import type { FleetToCheck } from "../check/rule.ts";
import { writtenByHand } from "./by-hand.ts";
import { checkOptions } from "./check-options.ts";
import type { RenderedFile } from "./emit/rendered.ts";
import { discover } from "./discover.ts";
import { compileFor } from "./jit.ts";
import { load } from "./load/load.ts";
import type { Loaded, LoadOptions } from "./load/load.ts";
import { merge } from "./merge.ts";
import { keepToPlace } from "./place.ts";
import { printPlan } from "./print.ts";
import type { Printed } from "./print.ts";
import { clock, type Clock } from "./stages.ts";
import { silenced } from "./silences.ts";
import { mappedFiles, writeSourceMap } from "./source-map.ts";
import type { MappedFile } from "./source-map.ts";
import { dayOfBuild } from "./today.ts";
import { rehearseTypes, typecheck } from "./typecheck/typecheck.ts";
import { uncheckedIn } from "./unchecked.ts";

/** What a fleet compiles to. With an error among the diagnostics the files are not to be written. */
export interface Compiled {
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The generated files of Nix, with where their lines come from. */
  readonly mapped: readonly MappedFile[];
  /** The files of the fleet that took part, relative to the root. */
  readonly sources: readonly string[];
  /** Where the fleet steps outside of what is checked. */
  readonly escapes: readonly Escape[];
  /** The builders and modules behind the files; `undefined` where they could not be lowered. */
  readonly fleet?: FleetToCheck;
  /** What was read, and whether the fleet depends on nothing else. */
  readonly reads: readonly Read[];
  readonly pure: boolean;
}

/** Where the flake goes. */
export const outOf = (root: string): string => join(root, "out");

/** How a fleet is compiled. */
export interface CompileOptions {
  /** What `--strict-options` says: whether a definition that Nix will not take stops the build. */
  readonly strictOptions?: Severity;
  /** Whether TypeScript checks the fleet as well; it does unless told. */
  readonly types?: boolean;
  /** Takes the time of the stages. */
  readonly clock?: Clock;
  /** The day on which what expires is judged, `2026-11-25`: today, or that of `SOURCE_DATE_EPOCH`, unless told. */
  readonly today?: string;
}

/** Compiles the fleet at `root`. Nothing is written but the cache in `.nivis/`; every stage reports what it finds. */
export async function compile(root: string, options: CompileOptions = {}): Promise<Compiled> {
  const {
    strictOptions = "error",
    types: checked = true,
    today = dayOfBuild(),
    clock: time = clock(),
  } = options;
  keepToPlace(root);
  const reads = noteReads();
  useTypesOf(root);
  const [types, { loaded, files, mappings, later, failure, fleet }] = await Promise.all([
    checked ? typecheck(root) : [],
    make(root, today, time).finally(() => time.begin("types")),
  ]);
  time.begin("write");
  // A failure after errors is their consequence, and says nothing new.
  if (failure !== undefined && !hasErrors([...types, ...loaded.diagnostics])) throw failure.error;
  const merged = silenced(root, loaded.files, merge(types, loaded.diagnostics, later));
  const diagnostics = strictOptions === "error" ? merged : merged.map(asWarning);
  const mapped = mappedFiles(files, mappings);
  if (!hasErrors(diagnostics)) writeSourceMap(root, mapped);
  return {
    files,
    diagnostics,
    mapped,
    sources: loaded.files,
    escapes: [...escapes(), ...(fleet === undefined ? [] : uncheckedIn(fleet, loaded.files))],
    reads: reads(),
    pure: loaded.pure,
    ...(fleet === undefined ? {} : { fleet }),
  };
}

/**
 * Compiles the fleet at `root` for nothing but to have done so: engines run what they have run before several times faster. It
 * leaves nothing behind that changes what a build makes, and says nothing.
 */
export async function rehearse(root: string): Promise<void> {
  useTypesOf(root);
  try {
    rehearseTypes(root);
    await make(root, dayOfBuild(), clock(), { rehearsal: true });
  } catch {
    // The build that follows will tell.
  }
}

const asWarning = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.code.startsWith("NV4") ? { ...diagnostic, severity: "warning" } : diagnostic;

/** What the stages behind the type-check make of a fleet. */
interface Made extends Pick<Printed, "files" | "mappings"> {
  readonly loaded: Loaded;
  readonly later: readonly Diagnostic[];
  readonly fleet?: FleetToCheck;
  /** What stopped them, where they do not tell it themselves. */
  readonly failure?: { readonly error: unknown };
}

/** An import that leads nowhere: what it would bring may be all that a rule misses. */
const ofImports = /^NV301[0-4]$/;

/** A `config` that came to nothing: what it was to define is not missing. */
const lost = /^NV(?:12\d\d|1126|304[01])$/;

async function make(root: string, today: string, time: Clock, options: LoadOptions = {}): Promise<Made> {
  // What an earlier build of this process made and did not come to use.
  takeMade();
  forgetEscapes();
  time.begin("load");
  const discovered = discover(root);
  compileFor(discovered.length);
  const loaded = await load(root, discovered, options);
  try {
    time.begin("lower");
    const lowered = lower(loaded, root, { allowFunctions: takesFunction });
    time.begin("check");
    const partial =
      hasErrors(loaded.diagnostics) || lowered.diagnostics.some(({ code }) => ofImports.test(code));
    const byHand = (): readonly string[] => writtenByHand(outOf(root), lowered.files);
    const fleet: FleetToCheck = {
      ...lowered,
      read: reader(root),
      byHand,
      partial,
      lost: new Set(
        lowered.diagnostics.flatMap(({ code, labels: [label] }) =>
          lost.test(code) && label !== undefined ? [label.origin.file] : [],
        ),
      ),
      today,
    };
    const checked = [...checkOptions(lowered, partial), ...checkFleet(fleet)];
    time.begin("print");
    const { diagnostics, ...printed } = printPlan(root, lowered.files);
    return { ...printed, loaded, fleet, later: [...lowered.diagnostics, ...checked, ...diagnostics] };
  } catch (error) {
    const nothing = { files: [], mappings: new Map<string, never>(), loaded };
    if (error instanceof NivisError) return { ...nothing, later: error.diagnostics };
    return { ...nothing, later: [], failure: { error } };
  }
}

/** Reads files of the project. */
const reader =
  (root: string) =>
  (path: string): string | undefined => {
    const file = join(root, path);
    return kindAt(file) === "file" ? readText(file) : undefined;
  };

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
