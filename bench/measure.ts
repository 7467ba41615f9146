/** One build in a process of its own: time of its stages and peak memory, as JSON on standard output. */
import { build } from "../dsl/compile/build.ts";
import { compile, outOf } from "../dsl/compile/compile.ts";
import { emit } from "../dsl/compile/emit/emit.ts";
import type { Diagnostic } from "../dsl/diagnostics/diagnostic.ts";
import type { Times } from "../dsl/compile/stages.ts";

/** What is measured: what a user runs, that without the type-check, or what is written whatever the errors are. */
export type Way = "build" | "without types" | "whatever the errors";

export interface Measured {
  /** None where nothing had changed. */
  readonly stages: Partial<Times>;
  /** Peak, in MiB; the type-checker is a process of its own and not counted. */
  readonly memory: number;
  readonly files: number;
  readonly changes: number;
  readonly errors: readonly string[];
}

const [root = ".", way = "build"] = process.argv.slice(2) as [string?, Way?];

const result = async (): Promise<
  Omit<Measured, "memory" | "errors"> & { readonly told: readonly Diagnostic[] }
> => {
  if (way === "build") {
    const outcome = await build(root);
    if (outcome.kind === "failed") return { stages: {}, files: 0, changes: 0, told: outcome.diagnostics };
    const { files, diagnostics: told } = outcome;
    if (outcome.kind === "unchanged") return { stages: {}, files, changes: 0, told };
    return { stages: outcome.times, files, changes: outcome.changes.length, told };
  }
  const compiled = await compile(root, { types: way !== "without types" });
  const { changes } = await emit(root, outOf(root), compiled.files);
  return { stages: {}, files: compiled.files.length, changes: changes.length, told: compiled.diagnostics };
};

const { told, ...measured } = await result();
const errors = told
  .filter(({ severity }) => severity === "error")
  .map(({ code, message, labels }) => `${labels[0]?.origin.file ?? ""} ${code} ${message}`);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(`${JSON.stringify({ ...measured, memory, errors } satisfies Measured)}\n`);
