/** What the compiler prints, as diagnostics. */
import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReadLines } from "../../diagnostics/frame.ts";
import { tokenLength } from "../../diagnostics/token.ts";
import { noSuchName } from "../../diagnostics/no-such-name.ts";
import { rephrase } from "../rephrase.ts";

const placed = /^(.+?)\((\d+),(\d+)\): (error|warning|message) (TS\d+): (.*)$/;
const global = /^(error|warning|message) (TS\d+): (.*)$/;

/** Names of our value types: a chain that speaks of them explains nothing to the reader. */
const internal = /\b(?:Eval|NoInf|Callable)<|\bvoid & |\bsymbol & |evaluatesTo/;

/**
 * Reads what `tsc --pretty false` prints: a line for each error, and the reasons in deeper lines below it. The first
 * line is the message; the reasons are a note.
 */
export function parseCompilerOutput(output: string, root: string, read: ReadLines): readonly Diagnostic[] {
  const found: { head: Diagnostic; chain: string[] }[] = [];
  for (const line of output.split(/\r?\n/)) {
    const match = placed.exec(line);
    const other = match === null ? global.exec(line) : null;
    if (match !== null) {
      const [, file = "", row = "", column = "", severity, code = "", message = ""] = match;
      const path = relative(root, resolve(root, file)).split(sep).join("/");
      const origin = { file: path, line: Number(row), column: Number(column) };
      const length = tokenLength(
        read(path)?.[origin.line - 1] ?? "",
        origin.column - 1,
        ofNames.has(code) ? "name" : "chain",
      );
      found.push({
        head: { code, severity: severityOf(severity), message, labels: [{ origin, length }] },
        chain: [],
      });
    } else if (other !== null) {
      const [, severity, code = "", message = ""] = other;
      found.push({ head: { code, severity: severityOf(severity), message, labels: [] }, chain: [] });
    } else if (line.trim() !== "") found.at(-1)?.chain.push(line.replace(/^ {2}/, "").trimEnd());
  }
  return found.map(({ head, chain }) => {
    const said = rephrase(chain.length === 0 ? head : withNote(head, chain));
    const { file = "", line = 0 } = head.labels[0]?.origin ?? {};
    return head.code === "TS2304" ? noSuchName(said, read(file)?.[line - 1] ?? "") : said;
  });
}

const step =
  /^\s*(?:Types of property '(.+)' are incompatible\.|Property '(.+)' is incompatible with index signature\.|The types of '(.+)' are incompatible between these types\.)$/;

/**
 * The reasons below an error: as they are when they are short and speak of the user's own values; else the path to the
 * property that is wrong, and the last reason.
 */
function withNote(head: Diagnostic, chain: readonly string[]): Diagnostic {
  const steps = chain.map((line) =>
    step
      .exec(line)
      ?.slice(1)
      .find((name) => name !== undefined),
  );
  const path = steps
    .filter((name) => name !== undefined)
    .map((name) => name.replaceAll('"', ""))
    .join(".");
  if (chain.length <= 6 && !chain.some((line) => internal.test(line)))
    return Object.assign({ notes: [chain.join("\n")] }, head);
  const last = chain.findLast((line) => !internal.test(line) && !step.test(line))?.trim();
  const note = [...(path === "" ? [] : [`at ${path}`]), ...(last === undefined ? [] : [last])].join(": ");
  return note === "" ? head : Object.assign({ notes: [note] }, head);
}

const severityOf = (word: string | undefined): "error" | "warning" =>
  word === "error" ? "error" : "warning";

/** Codes that point at the one name which is wrong; others point at the start of a value. */
const ofNames = new Set(["TS2339", "TS2551", "TS2353", "TS2561", "TS2304", "TS2552"]);
