/** How one change reads, whatever it is printed as. */
import { unifiedDiff } from "../compile/emit/diff.ts";
import type { Change, Value } from "./options.ts";

/** Longer values stand below, line by line. */
const shortest = 72;

/** A change that fits in a line, or one that needs several. */
export type Shown =
  | {
      readonly kind: "line";
      /** What was there and what is; `plus` and `minus` say that they came or went among others. */
      readonly before: readonly string[];
      readonly after: readonly string[];
      readonly parts: boolean;
    }
  /** Lines that begin with `+`, `-` or a blank. */
  | { readonly kind: "block"; readonly lines: readonly string[] };

const isShort = ({ nix }: Value): boolean => nix.length <= shortest && !nix.includes("\n");

/** How a change is shown. */
export function shownOf({ kind, before, after, elements, note }: Change): Shown {
  const lists = elements !== undefined && note === undefined;
  const olds = lists ? elements.removed : before;
  const news = lists ? elements.added : after;
  const pair = !lists && olds.length === 1 && news.length === 1;
  if (note === "the content of the file changed")
    return { kind: "line", before: [], after: after.filter(isShort).map(({ nix }) => nix), parts: false };
  const fits = [...olds, ...news].every(isShort) && olds.length + news.length <= 8;
  if (fits) {
    const texts = (values: readonly Value[]): readonly string[] => values.map(({ nix }) => nix);
    return { kind: "line", before: texts(olds), after: texts(news), parts: kind === "changed" && !pair };
  }
  if (pair) {
    const lines = unifiedDiff(`${olds[0]?.nix}\n`, `${news[0]?.nix}\n`, 2);
    return { kind: "block", lines: lines.slice(1).map((line) => (line.startsWith("@@") ? " …" : line)) };
  }
  const signed = (sign: string, values: readonly Value[]): readonly string[] =>
    values.flatMap(({ nix }) => nix.split("\n").map((line) => `${sign}${line}`));
  return { kind: "block", lines: [...signed("-", olds), ...signed("+", news)] };
}

/** Only the first of many lines. */
export function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), ` … ${lines.length - most} more lines`];
}

/** `hosts/cinnabar.ts:12`. */
export const placeOf = ({ place }: Pick<Change, "place">): string => `${place.file}:${place.line}`;
