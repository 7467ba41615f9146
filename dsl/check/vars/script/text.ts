/** The script of a generator as shell text, with the place of each character in the fleet. */
import type { Expr, Origin } from "../../../nix/ast/index.ts";

/** Shell text. What Nix puts in stands as one `hole` each. */
export interface ShellText {
  readonly text: string;
  /** The expressions of the holes, in order. */
  readonly holes: readonly Expr[];
  readonly originAt: (offset: number) => Origin | undefined;
}

/** Stands for what Nix puts in: a character of no meaning to a shell. */
export const hole = "\uE000";

/** The text of a string; nothing where the script is something else, such as a file. */
export function shellText(script: Expr): ShellText | undefined {
  if (script.kind !== "Str" && script.kind !== "IndentedString") return undefined;
  const holes: Expr[] = [];
  const starts: { readonly offset: number; readonly origin: Origin }[] = [];
  let text = "";
  for (const part of script.parts) {
    if (part.kind === "Text") {
      if (part.origin !== undefined) starts.push({ offset: text.length, origin: part.origin });
      text += part.value;
    } else {
      holes.push(part.expr);
      text += hole;
    }
  }
  const margin = (starts[0]?.origin.column ?? 1) - 1;
  const originAt = (offset: number): Origin | undefined => {
    const start = starts.findLast((item) => item.offset <= offset);
    if (start === undefined) return script.origin;
    const before = text.slice(start.offset, offset).split("\n");
    const lines = before.length - 1;
    const column =
      lines === 0 ? start.origin.column + offset - start.offset : margin + (before.at(-1) ?? "").length + 1;
    return { ...start.origin, line: start.origin.line + lines, column };
  };
  return { text, holes, originAt };
}
