/** What `verify` tells of its evaluations. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Paint, type Terminal, widthOf } from "../diagnostics/style.ts";
import type { Outcome } from "./verify.ts";

const time = (seconds: number): string => `${seconds.toFixed(2)} s`.padStart(8);

/** One evaluation in one line. */
export const lineOf = ({ ok, attribute, seconds }: Outcome, paint: Paint): string =>
  `${ok ? paint("green", "ok  ") : paint("red", "fail")}  ${paint("dim", time(seconds))}  ${attribute}\n`;

const someOf = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");

interface Told {
  readonly diagnostic: Diagnostic;
  readonly of: string[];
}

/**
 * The errors of all evaluations, each once with what fails by it: a mistake in a shared module is one mistake. A check that
 * evaluates a host fails by what fails the host; where nobody knows the place of that, the check's own is none.
 */
export function errorsOf(outcomes: readonly Outcome[]): readonly Diagnostic[] {
  const found = new Map<string, Told>();
  const unplaced = new Map<string, Told>();
  const isCheck = ({ kind }: Outcome): number => (kind === "checks" ? 1 : 0);
  for (const outcome of outcomes.toSorted((left, right) => isCheck(left) - isCheck(right))) {
    const { attribute, diagnostics, kind } = outcome;
    for (const diagnostic of diagnostics) {
      // What is told once, as `sorted` has it.
      const { code, message, option, labels } = diagnostic;
      const same = JSON.stringify([code, message, option]);
      const key = JSON.stringify([same, labels[0]?.origin]);
      const known = found.get(key) ?? (kind === "checks" ? unplaced.get(same) : undefined);
      if (known !== undefined) {
        known.of.push(attribute);
        continue;
      }
      const told: Told = { diagnostic, of: [attribute] };
      found.set(key, told);
      if (labels.length === 0) unplaced.set(same, told);
    }
  }
  return [...found.values()].map(({ diagnostic, of }) => ({
    ...diagnostic,
    notes: [...(diagnostic.notes ?? []), `fails: ${someOf(of)}`],
  }));
}

/** What modules warn of, each once, with where. */
export function warningsText(outcomes: readonly Outcome[], paint: Paint): string {
  const found = new Map<string, string[]>();
  for (const { attribute, warnings } of outcomes)
    for (const warning of warnings) found.set(warning, [...(found.get(warning) ?? []), attribute]);
  return [...found]
    .map(
      ([warning, of]) => `${paint("yellow", "Nix warns")}: ${warning} ${paint("dim", `(${someOf(of)})`)}\n`,
    )
    .join("");
}

/** `14 evaluate, 1 fails (12.31 s)`. */
export function summaryOf(outcomes: readonly Outcome[], seconds: string, paint: Paint): string {
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const passed = outcomes.length - failed;
  const evaluate = `${passed} ${passed === 1 ? "evaluates" : "evaluate"}`;
  const parts =
    failed === 0
      ? [paint("green", evaluate)]
      : [evaluate, paint("red", `${failed} ${failed === 1 ? "fails" : "fail"}`)];
  return `${parts.join(", ")} ${paint("dim", seconds)}\n`;
}

/** A line of a terminal that tells what is going on, and is gone when something is printed. */
export interface Status {
  readonly show: (done: number, waiting: number, running: Iterable<string>) => void;
  readonly clear: () => void;
}

/** The line of a terminal; of a file or pipe there is none. */
export function statusOn(terminal: Terminal & { readonly write: (text: string) => unknown }): Status {
  if (terminal.isTTY !== true || process.env["TERM"] === "dumb") return { show: () => {}, clear: () => {} };
  let shown = false;
  const clear = (): void => {
    if (shown) terminal.write("\r\u001B[K");
    shown = false;
  };
  return {
    clear,
    show: (done, waiting, running) => {
      clear();
      const text = `${done} of ${done + waiting} · ${[...running].join(", ")}`;
      const width = (terminal.columns ?? 80) - 1;
      terminal.write(widthOf(text) > width ? `${text.slice(0, width - 1)}…` : text);
      shown = true;
    },
  };
}
