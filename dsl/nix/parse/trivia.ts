import type { FormatOff, LeadingTrivium } from "../ast/index.ts";
import { readBlock } from "./block-comment.ts";
import type { Source } from "./error.ts";
import { syntaxError } from "./error.ts";

/** What stands between two tokens. */
export interface Gap {
  /** Where the next token starts. */
  readonly end: number;
  readonly leading: readonly LeadingTrivium[] | undefined;
  readonly trailing: string | undefined;
}

/** A `nixfmt:disable` region whose end is not known yet; the trivium is completed when it is. */
export interface Region {
  readonly trivium: { -readonly [K in keyof FormatOff]: FormatOff[K] };
  readonly start: number;
}

/** One piece of what stands between tokens, before it is known to which token it belongs. */
type Piece =
  | { readonly kind: "Newlines"; readonly count: number }
  | { readonly kind: "Hash"; readonly text: string; readonly column: number }
  | { readonly kind: "Line"; readonly text: string }
  | { readonly kind: "Nothing"; readonly doc: boolean }
  | Extract<
      LeadingTrivium,
      { readonly kind: "BlockComment" | "LanguageAnnotation" | "FormatOff" | "FormatOn" }
    >;

const blankLine: readonly LeadingTrivium[] = [{ kind: "BlankLine" }];

/** The end of white space that starts at `pos`, and how many lines end in it. */
function skipBlank(text: string, pos: number): { readonly end: number; readonly lines: number } {
  let lines = 0;
  let end = pos;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    if (code === 10) lines++;
    else if (code !== 32 && code !== 9 && code !== 13) return { end, lines };
  }
}

/** Whether a comment starts here. */
function startsComment(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  return code === 35 || (code === 47 && text.charCodeAt(pos + 1) === 42);
}

/** The end of the comment that starts at `pos`. */
function commentEnd(source: Source, pos: number): number {
  const { text } = source;
  if (text.charCodeAt(pos) === 35) {
    let end = pos + 1;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    return end;
  }
  const end = text.indexOf("*/", pos + 2);
  if (end >= 0) return end + 2;
  throw syntaxError(source, {
    code: "NV1111",
    message: "this comment has no end: `*/` is missing",
    start: pos,
    end: pos + 2,
  });
}

/** The start of the next token, whatever stands before it. */
export function skipTrivia(source: Source, pos: number): number {
  for (let at = pos; ; at = commentEnd(source, at)) {
    at = skipBlank(source.text, at).end;
    if (!startsComment(source.text, at)) return at;
  }
}

/** Reads what stands between two tokens, as part C4 of the formatter's rules has it; see `moveTo` for `behindCode`. */
export function readTrivia(
  source: Source & { region: Region | undefined },
  pos: number,
  behindCode: boolean,
): Gap {
  const { text } = source;
  const blank = skipBlank(text, pos);
  if (!startsComment(text, blank.end)) {
    if (blank.end >= text.length) closeRegion(source, text.length, true);
    return { end: blank.end, leading: blank.lines > 1 ? blankLine : undefined, trailing: undefined };
  }
  const pieces: Piece[] = blank.lines > 0 ? [{ kind: "Newlines", count: blank.lines }] : [];
  let end = blank.end;
  while (startsComment(text, end)) {
    const start = end;
    const stop = commentEnd(source, start);
    pieces.push(readComment(source, start, stop));
    const after = skipBlank(text, stop);
    if (after.lines > 0) pieces.push({ kind: "Newlines", count: after.lines });
    end = after.end;
  }
  if (end >= text.length) closeRegion(source, text.length, true);
  return {
    end,
    ...(behindCode
      ? divide(pieces, columnOf(text, end))
      : { leading: leadingOf(pieces), trailing: undefined }),
  };
}

/** Divides pieces into what belongs to the token before them and what to the one after them. */
function divide(pieces: readonly Piece[], nextColumn: number): Pick<Gap, "leading" | "trailing"> {
  let count = 0;
  while (isTrailing(pieces[count])) count++;
  const [first, second, third] = pieces;
  if (count === 1 && first?.kind === "Hash" && second?.kind === "Newlines" && second.count === 1) {
    // One block with what stands right below it.
    const below = pieces.length === 2 ? nextColumn : third?.kind === "Hash" ? third.column : undefined;
    if (below === first.column) return { leading: leadingOf(pieces), trailing: undefined };
  }
  const words = pieces.slice(0, count).map((piece) => ("text" in piece ? piece.text.trim() : ""));
  const joined = words.filter((word) => word !== "").join(" ");
  return { leading: leadingOf(pieces.slice(count)), trailing: joined === "" ? undefined : ` ${joined}` };
}

const isTrailing = (piece: Piece | undefined): boolean =>
  piece?.kind === "Hash" || piece?.kind === "Line" || (piece?.kind === "Nothing" && !piece.doc);

function leadingOf(pieces: readonly Piece[]): readonly LeadingTrivium[] | undefined {
  const found: LeadingTrivium[] = [];
  for (const piece of pieces) {
    if (piece.kind === "Newlines") {
      if (piece.count > 1) found.push({ kind: "BlankLine" });
    } else if (piece.kind === "Hash" || piece.kind === "Line")
      found.push({ kind: "LineComment", text: piece.text });
    else if (piece.kind !== "Nothing") found.push(piece);
  }
  return found.length === 0 ? undefined : found;
}

const language = /^\s*([\p{L}\p{N}_.+-]{1,30})\s*$/u;
const beforeString = /[ \t]*(?:\r?\n)?[ \t]*(?:"|'')/y;

function readComment(source: Source & { region: Region | undefined }, start: number, end: number): Piece {
  const { text } = source;
  if (text.charCodeAt(start) === 35) {
    return { kind: "Hash", text: text.slice(start + 1, end).trimEnd(), column: columnOf(text, start) };
  }
  const marker = readMarker(source, start, end);
  if (marker !== undefined) return marker;
  const annotated = language.exec(text.slice(start + 2, end - 2));
  beforeString.lastIndex = end;
  if (annotated !== null && beforeString.test(text))
    return { kind: "LanguageAnnotation", text: annotated[1] as string };
  const doc = text.charCodeAt(start + 2) === 42 && end - start > 4;
  const lines = readBlock(text.slice(start + (doc ? 3 : 2), end - 2), columnOf(text, start));
  if (lines.length === 0) return { kind: "Nothing", doc };
  if (lines.length === 1 && !doc) return { kind: "Line", text: ` ${(lines[0] as string).trim()}` };
  return { kind: "BlockComment", doc, lines };
}

const off = "/*nixfmt:disable*/";
const on = "/*nixfmt:enable*/";

/** A comment that switches the formatter, when it stands alone on its line. */
function readMarker(
  source: Source & { region: Region | undefined },
  start: number,
  end: number,
): FormatOff | { readonly kind: "FormatOn" } | undefined {
  const { text } = source;
  const spelling = text.slice(start, end);
  if (spelling !== off && spelling !== on) return undefined;
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const found = text.indexOf("\n", end);
  const lineEnd = found < 0 ? text.length : found;
  if (text.slice(lineStart, start).trim() !== "" || text.slice(end, lineEnd).trim() !== "") return undefined;
  if (spelling === on) {
    closeRegion(source, lineEnd, false);
    return { kind: "FormatOn" };
  }
  // Inside a region another marker is a comment like any other.
  if (source.region !== undefined) return undefined;
  source.region = { trivium: { kind: "FormatOff", text: "", open: true }, start: lineStart };
  return source.region.trivium;
}

function closeRegion(source: Source & { region: Region | undefined }, end: number, open: boolean): void {
  const { region } = source;
  if (region === undefined) return;
  region.trivium.text = source.text.slice(region.start, end);
  region.trivium.open = open;
  source.region = undefined;
}

/** The column of an offset as the formatter counts it: from 0, in characters, a tab reaching to the next multiple of 8. */
export function columnOf(text: string, offset: number): number {
  let column = 0;
  for (let at = text.lastIndexOf("\n", offset - 1) + 1; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === 9) column += 8 - (column % 8);
    // The second half of a surrogate pair is no character of its own.
    else if ((code & 0xfc00) !== 0xdc00) column++;
  }
  return column;
}
