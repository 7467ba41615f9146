/**
 * The document algebra: what a layout may become before widths are known.
 *
 * A document is a list of texts, spacings and groups. Texts know how deep they are nested, spacings say how
 * strongly they want a line break, groups are printed on one line where they fit.
 */
import type { Origin } from "../ast/node.ts";

/** Place inside a text where a node with an origin begins. */
export interface Mark {
  readonly at: number;
  readonly origin: Origin;
}

export const REGULAR = 0;
/** Printed only where its group is expanded: the last comma of a pattern. */
export const TRAILING = 1;
/** A comment, like all kinds from here on: it costs no width. */
export const COMMENT = 2;
/** A comment behind code. */
export const TRAILING_COMMENT = 3;
/** Begins a region that is not formatted; the text is that of the whole region. */
export const REGION_START = 4;
/** Ends such a region. */
export const REGION_END = 5;
export type TextKind =
  | typeof REGULAR
  | typeof TRAILING
  | typeof COMMENT
  | typeof TRAILING_COMMENT
  | typeof REGION_START
  | typeof REGION_END;

export interface Text {
  readonly tag: "text";
  readonly text: string;
  /** Width in code points; 0 for comments. */
  readonly width: number;
  readonly nest: number;
  /** Extra columns at the start of a line. */
  readonly offset: number;
  readonly kind: TextKind;
  readonly marks: readonly Mark[] | undefined;
}

/** Spacings in the order of their strength; of two adjacent ones the stronger wins (with a few exceptions, see `merge`). */
export const SOFTBREAK = 0;
export const BREAK = 1;
export const HARDSPACE = 2;
export const SOFTSPACE = 3;
export const SPACE = 4;
export const HARDLINE = 5;
export const EMPTYLINE = 6;
export const NEWLINES = 7;

export interface Spacing {
  readonly tag: "spacing";
  readonly rank: number;
  /** Line feeds, for `NEWLINES`. */
  readonly count: number;
}

const spacing = (rank: number, count = 0): Spacing => ({ tag: "spacing", rank, count });
/** Nothing, or a line break when the line is full. */
export const softbreak = spacing(SOFTBREAK);
/** Nothing, or a line break when the group is expanded. */
export const lineBreak = spacing(BREAK);
/** Always a space. */
export const hardspace = spacing(HARDSPACE);
/** A space, or a line break when the line is full. */
export const softspace = spacing(SOFTSPACE);
/** A space, or a line break when the group is expanded. */
export const space = spacing(SPACE);
/** Always a line break. */
export const hardline = spacing(HARDLINE);
/** Always a line break and an empty line. */
export const emptyline = spacing(EMPTYLINE);
/** Line breaks that add up, as in strings. */
export const newlines = (count: number): Spacing => spacing(NEWLINES, count);

export const PLAIN = 0;
/** Tried first when a group does not fit: its neighbours stay on their lines, only it expands. */
export const PRIORITY = 1;
/** Priority groups inside belong to the group around it. */
export const TRANSPARENT = 2;
export type GroupKind = typeof PLAIN | typeof PRIORITY | typeof TRANSPARENT;

export interface Group {
  readonly tag: "group";
  readonly kind: GroupKind;
  readonly docs: readonly Doc[];
  /** Width on one line. */
  readonly width: number;
  /** Holds a line break that cannot go away. */
  readonly hard: boolean;
  /** Width up to the first spacing that may break. */
  readonly head: number;
  /** Whether there is such a spacing. */
  readonly breaks: boolean;
}

export type Doc = Text | Spacing | Group;

/** Makes a group and measures it once; its children are measured already. */
export function group(kind: GroupKind, docs: readonly Doc[]): Group {
  let width = 0;
  let hard = false;
  let head = 0;
  let breaks = false;
  for (const doc of docs) {
    if (doc.tag === "text") {
      if (doc.kind !== TRAILING) width += doc.width;
      if (!breaks) head += doc.width;
    } else if (doc.tag === "spacing") {
      if (doc.rank >= HARDLINE) hard = true;
      else if (doc.rank >= HARDSPACE) width += 1;
      if (doc.rank !== HARDSPACE) breaks = true;
      else if (!breaks) head += 1;
    } else {
      width += doc.width;
      hard ||= doc.hard;
      if (!breaks) {
        head += doc.head;
        breaks = doc.breaks;
      }
    }
  }
  return { tag: "group", kind, docs, width, hard, head, breaks };
}

/** Width of a string in code points. */
export function widthOf(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) width--;
  }
  return width;
}
