import type { Interpolation, StringPart, TextPart } from "../ast/index.ts";

/** What an indented string is made of: text as it stands, an escape (`''$`, `'''`, `''\n`), an interpolation. */
export type Piece =
  | { readonly kind: "Plain"; readonly raw: string }
  | { readonly kind: "Escape"; readonly raw: string; readonly value: string }
  | Interpolation;

/**
 * The parts of an indented string without the indentation that all its lines share, and without its last line when that is made of
 * spaces, exactly as Nix does it: a tab is text, a line of spaces does not count but is cut as well, an escape or an interpolation ends the indentation.
 */
export function strip(pieces: readonly Piece[]): readonly StringPart[] {
  const margin = marginOf(pieces);
  const raws = cut(pieces, margin, (piece) => piece.raw);
  // Nix takes an escaped line feed for the end of a line when it cuts, though not when it measures.
  const broken = pieces.some((piece) => piece.kind === "Escape" && piece.value === "\n");
  const values = broken
    ? cut(pieces, margin, (piece) => ("value" in piece ? piece.value : piece.raw))
    : undefined;
  const parts: StringPart[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === "Interpolation") {
      parts.push(piece);
      return;
    }
    const raw = raws[index] as string;
    const value = values?.[index] ?? (piece.kind === "Escape" ? piece.value : raw);
    const last = parts.at(-1);
    if (last?.kind === "Text")
      parts[parts.length - 1] = { kind: "Text", value: last.value + value, raw: `${last.raw}${raw}` };
    else if (raw !== "" || value !== "") parts.push({ kind: "Text", value, raw } satisfies TextPart);
  });
  return parts;
}

/** The least number of spaces that a line with anything else on it starts with. */
function marginOf(pieces: readonly Piece[]): number {
  let margin = Number.POSITIVE_INFINITY;
  let atStart = true;
  let indent = 0;
  for (const piece of pieces) {
    if (piece.kind !== "Plain") {
      if (atStart) margin = Math.min(margin, indent);
      atStart = false;
      continue;
    }
    for (let at = 0; at < piece.raw.length; at++) {
      const code = piece.raw.charCodeAt(at);
      if (code === 10) {
        atStart = true;
        indent = 0;
      } else if (atStart && code === 32) indent++;
      else if (atStart) {
        margin = Math.min(margin, indent);
        atStart = false;
      }
    }
  }
  return margin;
}

/** The texts with up to `margin` spaces cut from the start of each line, by piece; an interpolation leaves an empty one. */
function cut(
  pieces: readonly Piece[],
  margin: number,
  textOf: (piece: Exclude<Piece, Interpolation>) => string,
): readonly string[] {
  let atStart = true;
  let dropped = 0;
  return pieces.map((piece, index) => {
    if (piece.kind === "Interpolation") {
      atStart = false;
      dropped = 0;
      return "";
    }
    const text = textOf(piece);
    let kept = "";
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (atStart && code === 32) {
        if (dropped++ < margin) {
          kept += text.slice(from, at);
          from = at + 1;
        }
      } else if (code === 10) {
        atStart = true;
        dropped = 0;
      } else if (atStart) {
        atStart = false;
        dropped = 0;
      }
    }
    kept += text.slice(from);
    return index === pieces.length - 1 ? kept.replace(/\n *$/, "\n") : kept;
  });
}
