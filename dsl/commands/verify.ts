/** `verify`: with Nix, does everything evaluate? */
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { State } from "../verify/state.ts";
import type { Outcome, Watcher } from "../verify/verify.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report, seconds } from "./report.ts";
import { askedOf, type Asked } from "./verify-asked.ts";

export const verify: Command = {
  name: "verify",
  summary: "evaluate every host, home, check, shell, package and app of out/ with Nix; nothing is built",
  rest: "arguments of nix",
  flags: {
    host: { value: "NAME", text: "this host or home alone; several with commas" },
    only: { value: "KINDS", text: "some of hosts, homes, checks, shells, packages, apps, with commas" },
    jobs: { value: "N", text: "evaluations at once; otherwise one for each core and 3 GiB of memory" },
    lock: { text: "lock inputs that out/flake.lock lacks; without the file that is done anyway" },
    "dry-run": { text: "print the commands, and run none" },
    json: { text: "print the result as JSON" },
  },
  examples: [
    ["bun build.ts verify", "does everything evaluate, on every platform?"],
    ["bun build.ts verify --host cinnabar", "one machine"],
    ["bun build.ts verify --only hosts,homes", "without checks, which may evaluate hosts a second time"],
    ["bun build.ts verify -- --override-input nixpkgs path:../nixpkgs", "with other inputs; locks nothing"],
  ],
  run: async (context) => {
    const started = performance.now();
    const asked = askedOf(context);
    const { stateOf } = await import("../verify/state.ts");
    const state = await stateOf(context.root);
    const json = context.flags["json"] === true;
    if (!json || state.absent) report(context, state.diagnostics);
    if (state.absent) return exitCodes.out;
    if (context.flags["dry-run"] === true) return await planned(context, state, asked, false);
    const { verifyFlake } = await import("../verify/verify.ts");
    try {
      const { watcher, clear } = await watching(context);
      const outcomes = await verifyFlake(asked.of(state), watcher).finally(clear);
      if (outcomes === undefined) return await planned(context, state, asked, true);
      return await told(context, state, outcomes, seconds(started));
    } catch (error) {
      if (!(error instanceof NivisError) || error.diagnostics[0]?.code !== "NV7062") throw error;
      report(context, json ? [...state.diagnostics, ...error.diagnostics] : error.diagnostics);
      return exitCodes.errors;
    }
  },
};

/** Prints what ends, and on a terminal what goes on. */
async function watching({ flags, paint, print }: Context): Promise<{ watcher: Watcher; clear: () => void }> {
  const { lineOf, statusOn } = await import("../verify/text.ts");
  const json = flags["json"] === true;
  const status = statusOn(json ? { write: () => {} } : process.stderr);
  const running = new Set<string>();
  let done = 0;
  const watcher: Watcher = {
    begins: (attribute, waiting) => {
      running.add(attribute);
      status.show(done, waiting, running);
    },
    ends: (outcome, waiting) => {
      running.delete(outcome.attribute);
      done++;
      status.clear();
      if (!json && (outcome.kind !== undefined || !outcome.ok)) print(lineOf(outcome, paint));
      status.show(done, waiting, running);
    },
  };
  return { watcher, clear: status.clear };
}

async function told(
  context: Context,
  state: State,
  outcomes: readonly Outcome[],
  time: string,
): Promise<number> {
  const { errorsOf, summaryOf, warningsText } = await import("../verify/text.ts");
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const errors = errorsOf(outcomes);
  if (context.flags["json"] === true) {
    const results = outcomes.map(({ attribute, kind, ok, seconds: took, value, warnings }) => ({
      attribute,
      kind,
      ok,
      seconds: took,
      ...(ok ? { value } : {}),
      warnings,
    }));
    const result = { stale: state.stale, passed: outcomes.length - failed, failed, results };
    report(context, [...state.diagnostics, ...errors], result);
  } else {
    context.warn(warningsText(outcomes, context.paint));
    report(context, errors);
    context.print(summaryOf(outcomes, time, context.paint));
  }
  if (failed > 0) return exitCodes.errors;
  return state.stale ? exitCodes.out : exitCodes.ok;
}

/** The commands, and with NV7020 why they do not run. */
async function planned(context: Context, state: State, asked: Asked, missing: boolean): Promise<number> {
  const { commandsOf } = await import("../verify/plan.ts");
  const { commands, more } = commandsOf(asked.of(state), state.declared);
  const diagnostics = missing
    ? [
        {
          code: "NV7020",
          severity: "error" as const,
          message: "Nix is not installed, so nothing was verified",
          labels: [],
          help: "run this where `nix` is on PATH; it would run the commands that are printed",
        },
      ]
    : [];
  if (context.flags["json"] === true) {
    report(context, [...state.diagnostics, ...diagnostics], { stale: state.stale, commands, more });
  } else {
    context.print([...commands, ...more.map((text) => `# ${text}`), ""].join("\n"));
    report(context, diagnostics);
  }
  return missing ? exitCodes.noNix : exitCodes.ok;
}
