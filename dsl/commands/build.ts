/** `build`: the fleet to `out/`. */
import { NivisError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { escaped } from "./escaped.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report, seconds } from "./report.ts";

export const build: Command = {
  name: "build",
  summary: "compile the fleet to out/ (what runs when no command is given)",
  flags: {
    check: { text: "write nothing; fail with the differences when out/ is not up to date" },
    force: { text: "write over generated files that were edited by hand" },
    "strict-options": {
      value: "error|warn",
      text: "what a definition that Nix will not take is; a fleet in migration says warn",
    },
    json: { text: "print the result as JSON" },
  },
  examples: [
    ["bun build.ts", "compile, and write what has changed"],
    ["bun build.ts build --check", "for CI: is out/ what the TypeScript says?"],
  ],
  run: async (context) => {
    const started = performance.now();
    const strict = strictOptions(context);
    const { compile, hasErrors, outOf } = await import("../compile/compile.ts");
    const { emit, settle } = await import("../compile/emit/emit.ts");
    const out = outOf(context.root);
    const force = context.flags["force"] === true;
    const checking = context.flags["check"] === true;
    if (!checking) {
      const recovery = await settle(context.root, out, { force });
      if (recovery !== "none") context.warn(`An interrupted build was ${recovery} first.\n`);
    }
    const compiled = await compile(context.root, { strictOptions: strict });
    if (hasErrors(compiled.diagnostics)) return failed(context, compiled.diagnostics);
    if (checking) {
      const { check } = await import("./check-out.ts");
      return check(context, out, compiled, started);
    }
    const emitted = await emit(context.root, out, compiled.files, { force });
    const diagnostics = [...compiled.diagnostics, ...emitted.diagnostics];
    if (hasErrors(emitted.diagnostics)) return failed(context, diagnostics, exitCodes.out);

    const written = emitted.changes.flatMap(({ kind, path }) => (kind === "remove" ? [] : [path]));
    const removed = emitted.changes.flatMap(({ kind, path }) => (kind === "remove" ? [path] : []));
    const { escapes } = compiled;
    report(context, diagnostics, { written, removed, unchanged: emitted.unchanged, escapes });
    if (context.flags["json"] === true) return exitCodes.ok;
    context.print(summary(context, written, removed, emitted.unchanged, started) + escaped(escapes));
    return exitCodes.ok;
  },
};

function strictOptions({ flags }: Context): "error" | "warning" {
  const given = flags["strict-options"] ?? "error";
  if (given === "error") return "error";
  if (given === "warn") return "warning";
  throw new NivisError([
    {
      code: "NV7003",
      severity: "error",
      message: `--strict-options is error or warn, not "${given}"`,
      labels: [],
      help: "write --strict-options=warn",
    },
  ]);
}

function failed(
  context: Context,
  diagnostics: readonly Diagnostic[],
  code: number = exitCodes.errors,
): number {
  report(context, diagnostics);
  if (context.flags["json"] !== true) context.warn("Nothing was written.\n");
  return code;
}

function summary(
  { paint }: Context,
  written: readonly string[],
  removed: readonly string[],
  unchanged: number,
  started: number,
): string {
  const time = paint("dim", seconds(started));
  if (written.length === 0 && removed.length === 0)
    return `${paint("green", "out/ is up to date")}: ${unchanged} files ${time}\n`;
  const parts = [
    `${written.length} written`,
    ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
    `${unchanged} unchanged`,
  ];
  return `${paint("green", "out/")}: ${parts.join(", ")} ${time}\n`;
}
