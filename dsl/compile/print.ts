/** From the files of a plan to their bytes. */
import { join } from "node:path";
import { readBytes } from "../disk/read.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { printWithMap } from "../nix/print/index.ts";
import type { Mapping } from "../nix/print/index.ts";
import type { RenderedFile } from "./emit/rendered.ts";
import type { GeneratedFile } from "../fleet/lower/generated-file.ts";

export interface Printed {
  readonly files: readonly RenderedFile[];
  /** By path below `out/`: where the lines of generated files come from. */
  readonly mappings: ReadonlyMap<string, readonly Mapping[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Prints every file of a plan, in the order of their paths; assets are read from the project.
 *
 * NV6011: an asset cannot be read. Errors of the printer as they are.
 */
export function printPlan(root: string, plan: readonly GeneratedFile[]): Printed {
  const files: RenderedFile[] = [];
  const mappings = new Map<string, readonly Mapping[]>();
  const diagnostics: Diagnostic[] = [];
  const ordered = plan.toSorted((left, right) =>
    left.path < right.path ? -1 : Number(left.path > right.path),
  );
  for (const { path, source, content } of ordered) {
    try {
      if (content.kind === "nix") {
        const printed = printWithMap(content.file);
        mappings.set(path, printed.mappings);
        files.push({ path, source, bytes: Buffer.from(printed.text), executable: false });
      } else if (content.kind === "text") {
        files.push({ path, source, bytes: Buffer.from(content.text), executable: false });
      } else {
        files.push({ path, source, ...readBytes(join(root, content.from)) });
      }
    } catch (error) {
      if (error instanceof NivisError) diagnostics.push(...error.diagnostics);
      else if (content.kind === "copy") diagnostics.push(unreadable(content.from, source, error));
      else throw error;
    }
  }
  return { files, mappings, diagnostics };
}

function unreadable(from: string, source: string, error: unknown): Diagnostic {
  const reason =
    (error as NodeJS.ErrnoException).code === "ENOENT"
      ? "it does not exist"
      : String((error as Error).message);
  const labels = [{ origin: { file: source, line: 1, column: 1 } }];
  return {
    code: "NV6011",
    severity: "error",
    message: `the file ${from} cannot be copied to out/: ${reason}`,
    labels,
  };
}
