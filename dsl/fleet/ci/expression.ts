/** Expressions of GitHub Actions, and text with expressions in it. */
import { cook, dedent } from "../../nix/expr/dedent.ts";

/** What GitHub computes when a workflow runs: `${{ … }}`. `T` is what it comes to. */
export class Expression {
  /** The text between the braces. */
  readonly source: string;
  constructor(source: string) {
    this.source = source;
    Object.freeze(this);
  }
  /** As GitHub writes it; a plain string that holds this is reported (NV5606). */
  toString(): string {
    return `\${{ ${this.source} }}`;
  }
}

/** Text with expressions in it. */
export class ActionsText {
  readonly parts: readonly (string | Expression)[];
  constructor(parts: readonly (string | Expression)[]) {
    this.parts = Object.freeze([...parts]);
    Object.freeze(this);
  }
  toString(): string {
    return this.parts.join("");
  }
}

/** What may stand where a workflow takes text. Plain strings are data: GitHub computes nothing in them. */
export type Text = string | ActionsText | Expression;

/** What a template of `expr` or `text` may hold. */
type Hole = string | number | boolean | Expression;

/** A literal of the expression language: texts in single quotes, a quote in them doubled. */
function literal(hole: Hole): string {
  if (hole instanceof Expression)
    return /^[\w.'*-]+(?:\([^()]*\))?$/.test(hole.source) ? hole.source : `(${hole.source})`;
  return typeof hole === "string" ? `'${hole.replaceAll("'", "''")}'` : String(hole);
}

/**
 * An expression. Values of TypeScript in it become literals, expressions stay what they are.
 *
 * ```ts
 * github.expr`github.ref == ${`refs/heads/${branch}`}`   // ${{ github.ref == 'refs/heads/main' }}
 * ```
 *
 * NV5603: it names what is not there (a key of the matrix, a job, a step, an input), or is no expression.
 */
export function expr(strings: TemplateStringsArray, ...holes: readonly Hole[]): Expression {
  return new Expression(
    strings.raw
      .map((part, index) => (index === 0 ? part : literal(holes[index - 1] ?? "") + part))
      .join("")
      .trim(),
  );
}

/**
 * Text with expressions in it; several lines lose their indentation, as with `nix`.
 *
 * ```ts
 * github.text`fleet-${github.expr`github.ref`}`          // fleet-${{ github.ref }}
 * ```
 */
export function text(strings: TemplateStringsArray, ...holes: readonly Hole[]): ActionsText {
  const parts: (string | Expression)[] = [];
  for (const [index, part] of dedent(strings.raw).entries()) {
    const hole = index === 0 ? undefined : holes[index - 1];
    if (hole !== undefined) parts.push(hole instanceof Expression ? hole : String(hole));
    parts.push(cook(part, () => {}));
  }
  return new ActionsText(parts);
}

/**
 * A secret of the repository, by its name: `${{ secrets.NAME }}`. Its value never is in the fleet.
 *
 * NV5608: GitHub takes no such name.
 */
export const secret = (name: string): Expression => new Expression(`secrets.${name}`);

/** A key of the job's matrix: `${{ matrix.host }}`; NV5603 when the matrix has none. */
export const matrix = (key: string): Expression => new Expression(`matrix.${key}`);
