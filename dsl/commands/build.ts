/** `build`: the fleet to `out/`. */
import { NivisError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { build as buildFleet, changesOf } from "../compile/build.ts";
import type { Outcome } from "../compile/build.ts";
import { stages } from "../compile/stages.ts";
import type { Times } from "../compile/stages.ts";
import { escaped } from "./escaped.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { progress } from "./progress.ts";
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
    watch: { short: "w", text: "build again whenever a file changes, until it is interrupted" },
    provenance: { text: "write .nivis/provenance as well: a flake whose errors name lines of TypeScript" },
    json: { text: "print the result as JSON; with --watch that of each build, a line each" },
  },
  examples: [
    ["bun build.ts", "compile, and write what has changed"],
    ["bun build.ts build --watch", "while you edit: errors and written files after each change"],
    ["bun build.ts build --check", "for CI: is out/ what the TypeScript says?"],
    ["bun build.ts build --provenance", "to look for what only Nix finds: errors with lines of TypeScript"],
  ],
  run: async (context) => {
    const { flags } = context;
    const strict = strictOptions(context);
    const { untilTurn, watch } = await import("./watch.ts");
    alone(context, "watch", ["check", "provenance"]);
    alone(context, "provenance", ["check"]);
    if (flags["watch"] === true) return watch(context);
    await untilTurn(context.root);
    return runBuild(context, strict);
  },
};

/** One build, and what is told of it. */
async function runBuild(context: Context, strict: "error" | "warning"): Promise<number> {
  const started = performance.now();
  const { flags, root } = context;
  const dry = flags["check"] === true;
  const shown = progress(context);
  const outcome = await buildFleet(root, {
    strictOptions: strict,
    dry,
    force: flags["force"] === true,
    provenance: flags["provenance"] === true,
    clock: shown.clock,
    onRecovery: (recovery) => context.warn(`An interrupted build was ${recovery} first.\n`),
  }).finally(() => shown.end());
  if (outcome.kind === "failed")
    return failed(context, outcome.diagnostics, outcome.at === "out" ? exitCodes.out : exitCodes.errors);
  if (dry) {
    const { check } = await import("./check-out.ts");
    return check(context, outcome, started);
  }
  const changes = changesOf(outcome);
  const written = changes.flatMap(({ kind, path }) => (kind === "remove" ? [] : [path]));
  const removed = changes.flatMap(({ kind, path }) => (kind === "remove" ? [path] : []));
  const { escapes, diagnostics } = outcome;
  const unchanged = outcome.files - written.length;
  const { times, provenance } = outcome.kind === "built" ? outcome : {};
  report(context, diagnostics, { written, removed, unchanged, escapes, times, provenance });
  if (flags["json"] === true) return exitCodes.ok;
  context.print(
    summary(context, written, removed, unchanged, started) + spent(context, outcome) + escaped(escapes),
  );
  if (provenance !== undefined)
    context.print(
      `.nivis/provenance: the same flake, whose errors name lines of TypeScript: path:${provenance}\n`,
    );
  return exitCodes.ok;
}

function strictOptions({ flags }: Context): "error" | "warning" {
  const given = flags["strict-options"] ?? "error";
  if (given === "error") return "error";
  if (given === "warn") return "warning";
  throw usage(`--strict-options is error or warn, not "${given}"`, "write --strict-options=warn");
}

const usage = (message: string, help: string): NivisError =>
  new NivisError([{ code: "NV7003", severity: "error", message, labels: [], help }]);

/** NV7003: options of which one alone makes sense. */
function alone({ flags }: Context, name: string, others: readonly string[]): void {
  const other = others.find((one) => flags[one] === true);
  if (flags[name] === true && other !== undefined)
    throw usage(`--${name} does not go with --${other}`, "leave out one of them");
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

/** The time of each stage of a build that wrote something. */
function spent({ paint }: Context, outcome: Outcome): string {
  if (outcome.kind !== "built" || outcome.changes.length === 0) return "";
  return paint("dim", `  ${timesOf(outcome.times)}\n`);
}

/** `load 0.07 s, lower 0.24 s, …`: stages that took a hundredth of a second, and the type-check by what was waited for it. */
export const timesOf = (times: Times): string =>
  stages
    .filter((stage) => times[stage] >= 10)
    .map((stage) => `${stage} ${(times[stage] / 1000).toFixed(2)} s`)
    .join(", ");
