/** Which comment belongs to which property, element or statement. */
import type { SourceComment, SourceTrivia } from "../../nix/expr/source.ts";

/** A comment with its range in the source, delimiters included. */
export interface PlacedComment {
  readonly type: "Line" | "Block";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

type Leading = NonNullable<SourceTrivia["leading"]>;

/** The comments around each item of a literal, and those after the last one. */
export interface Attached {
  readonly items: readonly SourceTrivia[];
  readonly end: Leading;
}

/** Words for tools of TypeScript, which mean nothing to a reader of the Nix. */
const directive =
  /^\s*(?:@ts-|oxlint-|eslint-|prettier-ignore|biome-ignore|nivis-allow\b|#(?:end)?region\b)|^\/\s*</;

/** A comment without delimiters: blocks also without their gutter of stars and common indentation. */
export function sourceComment({ type, value }: PlacedComment): SourceComment | undefined {
  if (directive.test(value)) return undefined;
  if (type === "Line") return { kind: "line", text: value.trimEnd() };
  const doc = value.startsWith("*") && value.length > 1;
  return { kind: doc ? "doc" : "block", text: withoutGutter(doc ? value.slice(1) : value) };
}

function withoutGutter(text: string): string {
  const [first = "", ...rest] = text.split(/\r\n|\n|\r/).map((line) => line.trimEnd());
  const starred =
    rest.length > 0 &&
    rest.every((line, index) => /^\s*\*/.test(line) || (index === rest.length - 1 && line === ""));
  const body = starred ? rest.map((line) => line.replace(/^\s*\*/, "")) : rest;
  const widths = body
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const indent = widths.length === 0 ? 0 : Math.min(...widths);
  const lines = [first.trim(), ...body.map((line) => line.slice(indent).trimEnd())];
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  return lines.join("\n");
}

const newlines = (text: string): number => text.match(/\r\n|[\n\r]/g)?.length ?? 0;

/** The comments of a source, in order; each is given out once. */
export class CommentIndex {
  readonly #text: string;
  readonly #comments: readonly PlacedComment[];
  readonly #taken = new Set<PlacedComment>();

  constructor(text: string, comments: readonly PlacedComment[]) {
    this.#text = text;
    this.#comments = comments;
  }

  /** The comments in `[start, end)`. */
  between(start: number, end: number): readonly PlacedComment[] {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#comments[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < this.#comments.length && (this.#comments[last]?.end ?? 0) <= end) last++;
    return this.#comments.slice(low, last);
  }

  /** Comments nobody has taken. */
  rest(): readonly PlacedComment[] {
    return this.#comments.filter((comment) => !this.#taken.has(comment));
  }

  /** Shares the comments of a literal (its range without brackets) between its items. */
  attach(within: Range, items: readonly Range[]): Attached {
    const text = this.#text;
    const trivia: { leading?: Leading; trailing?: SourceComment }[] = [];
    let position = within.start;
    let end: Leading = [];
    for (let index = 0; index <= items.length; index++) {
      const item = items[index];
      const limit = item?.start ?? within.end;
      const leading: (SourceComment | "blank")[] = [];
      const previous = trivia.at(-1);
      for (const comment of this.between(position, limit)) {
        this.#taken.add(comment);
        const gap = newlines(text.slice(position, comment.start));
        const source = sourceComment(comment);
        const behind = gap === 0 && leading.length === 0 && previous !== undefined;
        const last =
          comment.type === "Line" || item === undefined || newlines(text.slice(comment.end, limit)) > 0;
        if (behind && last) {
          if (source !== undefined) previous.trailing = joined(previous.trailing, source);
        } else {
          if (gap > 1 && (leading.length > 0 || previous !== undefined)) leading.push("blank");
          if (source !== undefined) leading.push(source);
        }
        position = comment.end;
      }
      if (item === undefined) {
        end = leading.at(-1) === "blank" ? leading.slice(0, -1) : leading;
        break;
      }
      const gap = newlines(text.slice(position, item.start));
      if (gap > 1 && (leading.length > 0 || previous !== undefined) && leading.at(-1) !== "blank")
        leading.push("blank");
      trivia.push(leading.length === 0 ? {} : { leading });
      position = item.end;
    }
    return { items: trivia, end };
  }
}

function joined(before: SourceComment | undefined, next: SourceComment): SourceComment {
  return before === undefined ? next : { kind: "line", text: ` ${before.text.trim()} ${next.text.trim()}` };
}
