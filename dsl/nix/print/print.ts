import type { Expr } from "../ast/expr.ts";
import type { NixFile } from "../ast/file.ts";
import type { Origin } from "../ast/node.ts";
import { valueError } from "../ast/value-error.ts";
import { PLAIN } from "./doc.ts";
import { expr } from "./expr.ts";
import { parenthesize } from "./parenthesize.ts";
import { render, type OutputMark, type Rendered } from "./render.ts";
import { before, leading } from "./trivia.ts";
import { Writer } from "./writer.ts";

export interface PrintOptions {
  /** Columns of a line, indentation not counted; 100 unless told. */
  readonly width?: number;
}

/** A place in the output and the TypeScript that made what stands there. Lines and columns count from 1. */
export interface Mapping {
  readonly line: number;
  readonly column: number;
  readonly origin: Origin;
}

export interface Printed {
  readonly text: string;
  /** In the order of the output. */
  readonly mappings: readonly Mapping[];
}

/**
 * The text of a tree, byte for byte as `nixfmt --strict` lays it out, with a line feed at its end.
 *
 * `print(attrSet([binding("a", int(1))]))` is `{ a = 1; }`. Parentheses are put where precedence needs them.
 * NV1100 … NV1106 for values that Nix has no spelling for, NV1115 for a tree nested too deeply.
 */
export function print(tree: Expr | NixFile, options: PrintOptions = {}): string {
  return text(layOut(tree, options));
}

/** `print`, and where in the text the nodes with an origin begin. Errors as `print`. */
export function printWithMap(tree: Expr | NixFile, options: PrintOptions = {}): Printed {
  const rendered = layOut(tree, options);
  return { text: text(rendered), mappings: mappings(rendered) };
}

function layOut(tree: Expr | NixFile, options: PrintOptions): Rendered {
  const [root, end] = tree.kind === "File" ? [tree.expr, before(tree.end)] : [tree, []];
  const w = new Writer();
  try {
    w.open(PLAIN);
    expr(w, parenthesize(root));
    leading(w, end);
    w.close();
  } catch (error) {
    // The stack is the only thing here that overflows.
    if (!(error instanceof RangeError)) throw error;
    throw valueError("NV1115", "the expression is nested too deeply", root.origin);
  }
  return render(w.finish(), options.width ?? 100);
}

const text = ({ pieces }: Rendered): string => `${pieces.join("").trim()}\n`;

function mappings({ pieces, marks }: Rendered): readonly Mapping[] {
  const found: Mapping[] = [];
  let line = 1;
  let column = 1;
  let next = 0;
  // White space in front of everything is not printed.
  let started = false;
  pieces.forEach((piece, index) => {
    let from = 0;
    const advance = (to: number): void => {
      for (let i = from; i < to; i++) {
        if (!started && piece.charCodeAt(i) <= 32) continue;
        started = true;
        if (piece.charCodeAt(i) === 10) {
          line++;
          column = 1;
        } else column++;
      }
      from = to;
    };
    for (let mark: OutputMark | undefined = marks[next]; mark?.piece === index; mark = marks[++next]) {
      advance(mark.at);
      found.push({ line, column, origin: mark.origin });
    }
    advance(piece.length);
  });
  return found;
}
