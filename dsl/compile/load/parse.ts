/** TypeScript text to its syntax tree. */
import { createRequire } from "node:module";
import type { Node, OxcError, ParseResult, Program } from "oxc-parser";
import type { Diagnostic, Label } from "../../diagnostics/diagnostic.ts";
import { lineTable } from "../../diagnostics/lines.ts";
import type { Place } from "../../diagnostics/lines.ts";
import { nixHabit } from "./syntax-help.ts";

export type { Node, Program };

/** A parsed file of the fleet. */
export interface Parsed {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly program: Program;
  readonly module: ParseResult["module"];
  readonly comments: ParseResult["comments"];
  readonly place: (offset: number) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

type Oxc = typeof import("oxc-parser");
let oxc: Oxc | undefined;
const require = createRequire(import.meta.url);

/** The parser, loaded when the first changed file asks for it. */
export function parser(): Oxc {
  return (oxc ??= require("oxc-parser") as Oxc);
}

/**
 * Parses a file; syntax errors are diagnostics.
 *
 * NV2001: the file is not TypeScript.
 */
export function parseFile(file: string, text: string): Parsed {
  const result = parser().parseSync(file, text, { showSemanticErrors: true });
  const place = lineTable(text);
  const diagnostics: Diagnostic[] = [];
  for (const error of result.errors)
    if (error.severity === "Error") diagnostics.push(syntaxError(file, text, place, error));
  const { program, module, comments } = result;
  return { file, text, program, module, comments, place, diagnostics };
}

function syntaxError(file: string, text: string, place: Parsed["place"], error: OxcError): Diagnostic {
  const labels: Label[] = [];
  for (const { start, end, message } of error.labels) {
    const length = Math.max(1, Math.min(end, lineEnd(text, start)) - start);
    const origin = { file, ...place(start) };
    labels.push(message === null ? { origin, length } : { origin, length, text: message });
  }
  const help = labelsHelp(text, error) ?? error.helpMessage;
  return {
    code: "NV2001",
    severity: "error",
    message: error.message,
    labels: labels.length === 0 ? [{ origin: { file, line: 1, column: 1 } }] : labels,
    ...(help === null ? {} : { help }),
  };
}

/** Where the parser stopped is the last place that it marks. */
const labelsHelp = (text: string, { labels }: OxcError): string | undefined =>
  labels.map(({ start }) => nixHabit(text, start)).findLast((help) => help !== undefined);

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}

/** A node without the parentheses around it. */
export function bare(node: Node): Node {
  return node.type === "ParenthesizedExpression" ? bare(node.expression) : node;
}

type Slots = Readonly<Record<string, Node | readonly (Node | null)[] | null | undefined>>;

/** Children are listed once for all walks through a file: they stand at their node. */
const children = Symbol("children");

/** The direct children of a node. Every stage of loading goes through all of a file by them. */
export function childrenOf(node: Node): readonly Node[] {
  const holder = node as Node & { [children]?: readonly Node[] };
  return (holder[children] ??= listed(node));
}

const none: readonly Node[] = [];

function listed(node: Node): readonly Node[] {
  const slots = node as unknown as Slots;
  let found: Node[] | undefined;
  for (const key of parser().visitorKeys[node.type] ?? []) {
    const value = slots[key];
    if (value === null || value === undefined) continue;
    if (isList(value)) {
      for (const child of value) if (child !== null) (found ??= []).push(child);
    } else (found ??= []).push(value);
  }
  return found ?? none;
}

const isList = (value: Node | readonly (Node | null)[]): value is readonly (Node | null)[] =>
  Array.isArray(value);
