/** What every command that compiles prints. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { count, linesBelow, render, sorted } from "../diagnostics/render.ts";
import type { Context } from "./command.ts";
import { indentation } from "./json.ts";

/** Diagnostics on standard error; with `--json` one object on standard output, with what else the command tells. */
export function report(context: Context, diagnostics: readonly Diagnostic[], result: object = {}): void {
  const unique = sorted(diagnostics);
  if (context.flags["json"] === true) {
    const errors = count(unique, "error");
    const object = {
      ok: errors === 0,
      ...result,
      errors,
      warnings: count(unique, "warning"),
      diagnostics: unique,
    };
    context.print(`${JSON.stringify(object, undefined, indentation())}\n`);
    return;
  }
  const { root, paint, width } = context;
  context.warn(render(unique, { read: linesBelow(root), paint, width }));
}

/** The time since `started`: `(0.42 s)`. */
export const seconds = (started: number): string =>
  `(${((performance.now() - started) / 1000).toFixed(2)} s)`;
