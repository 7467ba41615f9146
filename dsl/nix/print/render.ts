/**
 * Chooses the line breaks of a document.
 *
 * The work list is explicit, so nesting depth costs memory and no stack. Widths were measured when the groups were
 * made; what follows a place is a linked list whose head width is remembered.
 */
import type { Origin } from "../ast/node.ts";
import type { Doc, Group, Spacing, Text } from "./doc.ts";
import {
  COMMENT,
  EMPTYLINE,
  group,
  HARDSPACE,
  NEWLINES,
  PLAIN,
  PRIORITY,
  REGION_START,
  SOFTBREAK,
  SOFTSPACE,
  TRAILING,
  TRAILING_COMMENT,
  TRANSPARENT,
} from "./doc.ts";
import {
  restOf,
  leadingWidth,
  firstText,
  nextText,
  headOf,
  firstLineFits,
  priorityParts,
  unexpand,
} from "./lookahead.ts";
import type { Rest } from "./lookahead.ts";

/** Columns of one level. */
const INDENT = 2;

/** Indentations by nesting depth, innermost first. */
interface Level {
  readonly indent: number;
  readonly nest: number;
  readonly outer: Level | undefined;
}

interface Frame {
  readonly docs: readonly Doc[];
  index: number;
  readonly rest: Rest | undefined;
  /** Set where a priority group was expanded and what stands behind it must fit. */
  readonly attempt: Attempt | undefined;
}

/** The priority groups of a group, tried from the last to the first; `next` is the one to try. */
interface Attempt {
  readonly group: Group;
  readonly parts: readonly Doc[];
  next: number;
  readonly rest: Rest | undefined;
  readonly post: Group;
  readonly column: number;
  readonly level: Level;
  readonly pieces: number;
  readonly marks: number;
  readonly regions: number;
}

/** Where in the output something with an origin begins: in the piece with that index. */
export interface OutputMark {
  readonly piece: number;
  readonly at: number;
  readonly origin: Origin;
}

/** A piece that starts or ends a region which is not formatted. */
interface Region {
  readonly piece: number;
  readonly start: boolean;
}

export interface Rendered {
  readonly pieces: readonly string[];
  readonly marks: readonly OutputMark[];
}

/** Lays a document out for lines of `width` columns, indentation not counted. */
export function render(docs: readonly Doc[], width: number): Rendered {
  return new Renderer(width).run(docs);
}

class Renderer {
  readonly #width: number;
  #pieces: string[] = [];
  #marks: OutputMark[] = [];
  #regions: Region[] = [];
  /** Column without indentation; 0 at the start of a line. */
  #column = 0;
  #level: Level = { indent: 0, nest: 0, outer: undefined };
  #frames: Frame[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  run(docs: readonly Doc[]): Rendered {
    this.#frames.push({ docs, index: 0, rest: undefined, attempt: undefined });
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      const doc = frame.docs[frame.index];
      if (doc === undefined) {
        this.#frames.pop();
        if (frame.attempt !== undefined) this.#endAttempt(frame.attempt);
        continue;
      }
      const index = ++frame.index;
      if (doc.tag === "text") this.#textIn(doc, frame, index);
      else if (doc.tag === "spacing") this.#spacing(doc, restOf(frame.docs, index, frame.rest));
      else this.#group(doc, restOf(frame.docs, index, frame.rest));
    }
    keepRegions(this.#pieces, this.#regions);
    return { pieces: this.#pieces, marks: this.#marks };
  }

  #textIn(text: Text, frame: Frame, index: number): void {
    if (text.kind === TRAILING_COMMENT && this.#column === INDENT) {
      const next = nextText(restOf(frame.docs, index, frame.rest));
      if (next !== undefined && next.nest > this.#level.nest) this.#emit(" ", 1);
    }
    this.#put(text.nest, text.offset, text);
  }

  #emit(piece: string, width: number): void {
    this.#pieces.push(piece);
    this.#column += width;
  }

  #put(nest: number, offset: number, text: Text): void {
    this.#indent(nest, offset);
    this.#emitText(text);
  }

  #emitText(text: Text): void {
    if (text.marks !== undefined) {
      for (const { at, origin } of text.marks) this.#marks.push({ piece: this.#pieces.length, at, origin });
    }
    if (text.kind >= REGION_START)
      this.#regions.push({ piece: this.#pieces.length, start: text.kind === REGION_START });
    // A comment has no width for the layout, but the line is no longer empty.
    this.#emit(text.text, text.kind >= COMMENT ? text.text.length : text.width);
  }

  #indent(nest: number, offset: number): void {
    let level = this.#level;
    while (level.nest > nest && level.outer !== undefined) level = level.outer;
    if (nest > level.nest) {
      const indent = this.#column === 0 ? level.indent + INDENT : level.indent;
      level = { indent, nest, outer: level };
    }
    this.#level = level;
    if (this.#column === 0 && level.indent + offset > 0) this.#pieces.push(" ".repeat(level.indent + offset));
  }

  #spacing(spacing: Spacing, rest: Rest): void {
    if (this.#column === 0) return;
    const { rank } = spacing;
    if (rank === HARDSPACE) this.#emit(" ", 1);
    else if (rank === SOFTBREAK || rank === SOFTSPACE) {
      const cost = rank === SOFTSPACE ? 1 : 0;
      if (!firstLineFits(this.#width - this.#column - cost, this.#width, rest)) this.#newline(1);
      else if (cost > 0) this.#emit(" ", 1);
    } else this.#newline(rank === NEWLINES ? spacing.count : rank === EMPTYLINE ? 2 : 1);
  }

  #newline(count: number): void {
    this.#pieces.push(count === 1 ? "\n" : "\n".repeat(count));
    this.#column = 0;
  }

  #group(doc: Group, rest: Rest): void {
    if (this.#flat(doc, rest)) return;
    if (doc.kind !== TRANSPARENT && this.#absorb(doc, rest)) return;
    this.#frames.push({ docs: doc.docs, index: 0, rest, attempt: undefined });
  }

  /** Prints a group on the current line if it fits there. */
  #flat(doc: Group, rest: Rest | undefined): boolean {
    if (doc.docs.length === 0) return true;
    if (doc.hard) return false;
    const atStart = this.#column === 0;
    const drop = atStart ? leadingWidth(doc) : 0;
    if (doc.width - drop > this.#width - this.#column - headOf(rest)) return false;
    if (atStart) {
      const first = firstText(doc);
      if (first !== undefined) this.#indent(first.nest, first.offset);
    }
    this.#print(doc, atStart);
    return true;
  }

  #print(doc: Group, dropSpacing: boolean): void {
    let drop = dropSpacing;
    for (const inner of doc.docs) {
      if (inner.tag === "text") {
        if (inner.kind !== TRAILING) this.#emitText(inner);
      } else if (inner.tag === "group") this.#print(inner, drop);
      else if (inner.rank >= HARDSPACE && !drop) this.#emit(" ", 1);
      drop = false;
    }
  }

  /** Starts with the last priority group that may expand alone. */
  #absorb(doc: Group, rest: Rest): boolean {
    const parts = priorityParts(doc);
    return parts !== undefined && this.#attempt(doc, parts, parts.length - 1, rest);
  }

  #attempt(doc: Group, parts: readonly Doc[], from: number, rest: Rest | undefined): boolean {
    const level = this.#level;
    const column = this.#column;
    const pieces = this.#pieces.length;
    const marks = this.#marks.length;
    const regions = this.#regions.length;
    for (let i = from; i >= 0; i--) {
      const part = parts[i];
      if (part?.tag !== "group" || part.kind !== PRIORITY) continue;
      const post = group(PLAIN, parts.slice(i + 1));
      // What follows would have to fit on the line; further to the front only more follows.
      if (post.hard || post.width > this.#width) return false;
      const pre = group(PLAIN, parts.slice(0, i));
      if (!this.#flat(pre, restOf(part.docs, 0, restOf(post.docs, 0, rest)))) continue;
      const attempt = { group: doc, parts, next: i - 1, rest, post, level, column, pieces, marks, regions };
      const follows = post.docs.length === 0 ? rest : restOf(unexpand(post.docs), 0, rest);
      this.#frames.push({ docs: part.docs, index: 0, rest: follows, attempt });
      return true;
    }
    return false;
  }

  /** A priority group stands there expanded: what follows has to fit, or the next one is tried. */
  #endAttempt(attempt: Attempt): void {
    if (this.#flat(attempt.post, attempt.rest)) return;
    this.#level = attempt.level;
    this.#column = attempt.column;
    this.#pieces.length = attempt.pieces;
    this.#marks.length = attempt.marks;
    this.#regions.length = attempt.regions;
    if (this.#attempt(attempt.group, attempt.parts, attempt.next, attempt.rest)) return;
    this.#frames.push({ docs: attempt.group.docs, index: 0, rest: attempt.rest, attempt: undefined });
  }
}

/** Drops what was laid out for the code of regions that are copied; the piece at their start has their text. */
function keepRegions(pieces: string[], regions: readonly Region[]): void {
  let from = -1;
  for (const { piece, start } of regions) {
    if (start && from < 0) {
      from = piece + 1;
      // The region has its own indentation.
      if (pieces[piece - 1]?.trim() === "" && !pieces[piece - 1]?.includes("\n")) pieces[piece - 1] = "";
    } else if (!start && from >= 0) {
      pieces.fill("", from, piece + 1);
      from = -1;
    }
  }
  if (from >= 0) pieces.fill("", from);
}
