/** Lowering for tests: text of values, and what was reported. */
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { NivisError } from "../../../diagnostics/diagnostic.ts";
import { print } from "../../print/index.ts";
import { resolve } from "../scope.ts";
import type { ToNixContext } from "../to-nix.ts";
import { toNix } from "../to-nix.ts";

/** The diagnostic as one text: `file:line:column CODE option: message` and the help below. */
export function show({ code, labels, option, message, help }: Diagnostic): string {
  const origin = labels[0]?.origin;
  const place = origin === undefined ? "?" : `${origin.file}:${origin.line}:${origin.column}`;
  const head = `${place} ${code}${option === undefined ? "" : ` ${option}`}: ${message}`;
  return help === undefined ? head : `${head}\n  help: ${help}`;
}

/** What `toNix` reports of a value. */
export function problems(value: unknown, context: Partial<ToNixContext> = {}): readonly string[] {
  const found: string[] = [];
  toNix(value, { report: (diagnostic) => found.push(show(diagnostic)), ...context });
  return found;
}

const fail = (diagnostic: Diagnostic): never => {
  throw new Error(show(diagnostic));
};

/** The Nix text of a value, names resolved; throws on what is reported. */
export function text(value: unknown, context: Partial<ToNixContext> = {}): string {
  return print(resolve(toNix(value, { report: fail, allowFunctions: true, ...context })).expr).trimEnd();
}

/** `text` without its layout, which is no matter here. */
export const flat = (value: unknown): string => oneLine(text(value));

/** A text on one line. */
export const oneLine = (nix: string): string => nix.replaceAll(/\s+/g, " ").replaceAll("} .", "}.");

/** What `use` throws. */
export function thrown(use: () => unknown): string {
  try {
    use();
  } catch (error) {
    if (error instanceof NivisError) return error.diagnostics.map(show).join("\n");
    throw error;
  }
  return "nothing was thrown";
}
