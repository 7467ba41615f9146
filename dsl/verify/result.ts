/** What Nix said to an evaluation. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { explain } from "../explain/explain.ts";
import type { Flake } from "../explain/places.ts";
import type { Run } from "../options/extract/run.ts";

/** How an evaluation ended. */
export interface Said {
  readonly ok: boolean;
  /** What it came to: JSON, a path in the store. */
  readonly value: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What the modules warn of. */
  readonly warnings: readonly string[];
}

/** Reads what Nix printed; errors are shown at the TypeScript behind them. Errors: NV7061, NV7064, those of `explain`. */
export function said(run: Run, flake: Flake): Said {
  const ok = run.code === 0;
  return {
    ok,
    value: run.stdout.trim(),
    diagnostics: ok ? [] : failure(run, flake),
    warnings: warningsIn(run.stderr),
  };
}

function failure(run: Run, flake: Flake): readonly Diagnostic[] {
  if (/requires lock file changes but they're not allowed/.test(run.stderr)) return [lockIsOld];
  const explained = explain(run.stderr, flake);
  if (explained.length > 0) return explained;
  const lines = run.stderr.trim().split("\n").slice(-5);
  const killed = run.signal !== null;
  return [
    {
      code: "NV7064",
      severity: "error",
      message: killed ? `Nix was ended by ${run.signal}` : `Nix ended with ${run.code}, and names no error`,
      labels: [],
      help: killed
        ? "where memory is short, run fewer at a time: --jobs 1"
        : "run the command by itself; --dry-run prints it",
      ...(lines.join("") === "" ? {} : { notes: lines }),
    },
  ];
}

/** NV7061: every evaluation would say it. */
const lockIsOld: Diagnostic = {
  code: "NV7061",
  severity: "error",
  message: "out/flake.lock does not lock all that out/flake.nix names",
  labels: [],
  help: "--lock adds what is missing, and leaves the rest as it is",
};

/** What modules warn of: `warnings` of NixOS and home-manager, `lib.warn`; what Nix itself warns of is about the command. */
export function warningsIn(stderr: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  // oxlint-disable-next-line no-control-regex -- colours begin with an escape character
  for (const line of stderr.replaceAll(/\u001B\[[\d;]*[A-Za-z]/g, "").split(/\r?\n/)) {
    const [, text] = /^(?:evaluation warning: |trace: (?:evaluation )?warning: )(.*)$/.exec(line) ?? [];
    if (text !== undefined) found.push(text);
    else if (open && line !== "" && !/^(?:error|warning|trace|evaluation warning):/.test(line)) {
      // Nix sets further lines below the first.
      found[found.length - 1] += `\n${line.replace(/^ {1,20}/, "")}`;
      continue;
    }
    open = text !== undefined;
  }
  return [...new Set(found)];
}
