/** Offsets of a text to lines and columns. */

/** A place in a text, both from 1; columns count UTF-16 code units, as editors and TypeScript do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** `lineTable("a\nb")(2)` is line 2, column 1. */
export function lineTable(text: string): (offset: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(lineBreak)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
