/**
 * `// nivis-allow NV5010 because …`: a warning that somebody has looked at, on its line or above it. A silence that no longer
 * silences anything is told, so that none outlives its reason.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";

/** A silence of a source. */
export interface Silence {
  readonly file: string;
  /** Where it stands, and the line whose warnings it is about. */
  readonly line: number;
  readonly column: number;
  readonly about: number;
  readonly code: string;
  readonly reason: string;
}

const silence = /\/\/\s*nivis-allow\b[ \t]*([^\s]*)[ \t]*(.*)$/;
const commentLine = /^\s*\/\//;

/** The silences in a text. One on a line of its own is about the next line that is no comment. */
export function silencesIn(file: string, text: string): readonly Silence[] {
  if (!text.includes("nivis-allow")) return [];
  const lines = text.split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => {
    const match = silence.exec(line);
    if (match === null) return [];
    const [, code = "", reason = ""] = match;
    let about = index;
    if (commentLine.test(line)) while (commentLine.test(lines[about] ?? "")) about++;
    return [
      { file, line: index + 1, column: match.index + 1, about: about + 1, code, reason: reason.trim() },
    ];
  });
}

/**
 * The diagnostics without the warnings that the fleet's files silence. NV5001 a silence of nothing, a warning; NV5002 one
 * without a code or a reason.
 */
export function silenced(
  root: string,
  files: readonly string[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const silences = files.flatMap((file) => silencesIn(file, textOf(root, file)));
  if (silences.length === 0) return diagnostics;
  const used = new Set<Silence>();
  const kept = diagnostics.filter(({ code, severity, labels: [label] }) => {
    if (severity !== "warning" || label === undefined) return true;
    const { file, line } = label.origin;
    const found = silences.filter((one) => one.code === code && one.file === file && one.about === line);
    for (const one of found) used.add(one);
    return found.length === 0;
  });
  // Where errors stand, not every check has come to say what it would.
  const complete = kept.every(({ severity }) => severity !== "error");
  return [
    ...kept,
    ...silences.flatMap((one): readonly Diagnostic[] => {
      const wrong = malformed(one);
      if (wrong !== undefined) return [wrong];
      return complete && !used.has(one) ? [unneeded(one)] : [];
    }),
  ];
}

function textOf(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    // A file that cannot be read has its own error.
    return "";
  }
}

const labelsOf = ({ file, line, column }: Silence): Diagnostic["labels"] => [
  { origin: { file, line, column }, length: "// nivis-allow".length },
];

function malformed(one: Silence): Diagnostic | undefined {
  const told = (message: string, help: string): Diagnostic => ({
    code: "NV5002",
    severity: "error",
    message,
    labels: labelsOf(one),
    help,
  });
  const form = "// nivis-allow NV5001 the reason, in words";
  if (codes[one.code] === undefined) {
    const near = nearest(one.code, Object.keys(codes));
    const help = near === undefined ? `write ${form}` : `did you mean ${near}?`;
    return told(one.code === "" ? "the silence names no code" : `there is no code ${one.code}`, help);
  }
  return one.reason === "" ? told(`the silence of ${one.code} gives no reason`, `write ${form}`) : undefined;
}

const unneeded = (one: Silence): Diagnostic => ({
  code: "NV5001",
  severity: "warning",
  message: `nothing here is told as ${one.code}`,
  labels: labelsOf(one),
  help: "remove the comment. Errors cannot be silenced",
});
