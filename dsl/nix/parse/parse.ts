import type { Expr, NixFile, Origin } from "../ast/index.ts";
import { withTrailing } from "../ast/index.ts";
import { isAt, openCursor, unexpected } from "./cursor.ts";
import type { Source } from "./error.ts";
import { syntaxError } from "./error.ts";
import { parseExpression } from "./expression.ts";

export interface ParseOptions {
  /** The file that errors name; `<nix>` unless told. */
  readonly file?: string;
  /** The place of an offset of the text in a TypeScript file; errors and nodes then carry it. */
  readonly originAt?: (offset: number) => Origin;
  /** The expression for the nth character U+0000 of the text: see `parseTemplate`. */
  readonly hole?: (index: number) => Expr;
}

/**
 * Parses a whole file: `parseFile("{ a = 1; } # x\n")`.
 *
 * Throws `NixSyntaxError` for the first thing that Nix does not parse: NV1110 (unexpected token), NV1111 (string or comment without end),
 * NV1112 (attribute defined twice), NV1113 (name bound twice by a pattern), NV1114 (name that must be known and is not), NV1115 (nested too
 * deeply), NV1100/NV1101 (characters that no string holds), NV1102/NV1103 (numbers out of range), NV1104 (malformed path).
 */
export function parseFile(text: string, options: ParseOptions = {}): NixFile {
  const source: Source = {
    text,
    file: options.file ?? "<nix>",
    ...(options.originAt && { originAt: options.originAt }),
  };
  const lone = /[\uD800-\uDFFF]/u.exec(text);
  if (lone !== null) {
    const message = "half of a surrogate pair is no character of its own";
    throw syntaxError(source, { code: "NV1101", message, start: lone.index, end: lone.index + 1 });
  }
  const cursor = openCursor(source, options.hole);
  try {
    // Blank lines at the start of a file are nobody's.
    if (cursor.leading?.[0]?.kind === "BlankLine")
      cursor.leading = cursor.leading.length > 1 ? cursor.leading.slice(1) : undefined;
    const expr = parseExpression(cursor);
    if (!isAt(cursor, "end")) unexpected(cursor, "an operator, an argument or the end of the text");
    return { kind: "File", expr, ...(cursor.leading && { end: { leading: cursor.leading } }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // How far the parser came depends on the machine: it is told where the text starts.
    throw syntaxError(source, {
      code: "NV1115",
      message: "the expression is nested too deeply",
      start: 0,
      end: 1,
    });
  }
}

/** Parses one expression, as `parseFile`; comments behind it that stand on lines of their own are put behind its last token. */
export function parseExpr(text: string, options: ParseOptions = {}): Expr {
  const { expr, end } = parseFile(text, options);
  const comments = (end?.leading ?? []).flatMap((one) =>
    one.kind === "LineComment" ? [one.text.trim()] : "lines" in one ? one.lines : [],
  );
  return withTrailing(expr, comments.join(" "));
}
