/** Text of a justfile, and what `just` computes in it. */
import { cook, dedent } from "../../nix/expr/dedent.ts";

/** What `just` computes when a recipe runs: `{{ … }}`. */
export class JustExpression {
  readonly source: string;
  /** The parameters and variables it names. */
  readonly names: readonly string[];
  constructor(source: string, names: readonly string[]) {
    this.source = source;
    this.names = names;
    Object.freeze(this);
  }
  toString(): string {
    return `{{ ${this.source} }}`;
  }
}

/** Text with such expressions in it. */
export class JustText {
  readonly parts: readonly (string | JustExpression)[];
  constructor(parts: readonly (string | JustExpression)[]) {
    this.parts = Object.freeze([...parts]);
    Object.freeze(this);
  }
}

/** A text of a justfile. Plain strings are data: two braces in them stay braces. */
export type JustLine = string | JustText;

/**
 * Text with values in it; several lines lose their indentation, as with `nix`.
 *
 * ```ts
 * just.text`nix build ./out#${just.ref("package")}`     // nix build ./out#{{ package }}
 * ```
 */
function text(
  strings: TemplateStringsArray,
  ...holes: readonly (string | number | JustExpression)[]
): JustText {
  const parts: (string | JustExpression)[] = [];
  for (const [index, part] of dedent(strings.raw).entries()) {
    const hole = index === 0 ? undefined : holes[index - 1];
    if (hole !== undefined) parts.push(hole instanceof JustExpression ? hole : String(hole));
    parts.push(cook(part, () => {}));
  }
  return new JustText(parts);
}

/**
 * What a `justfile` is written with: text with values, parameters and variables by name, and those quoted for the shell.
 *
 * ```ts
 * just.text`ssh ${just.quote("host")}`     // ssh {{ quote(host) }}
 * ```
 *
 * Source: `{{ … }}` in a [justfile](https://just.systems/man/en/), and its function `quote`.
 *
 * Errors: NV5623 neither the recipe has such a parameter nor the file such a variable.
 */
export const just = {
  text,
  /** A parameter or variable, put in as it is. */
  ref: (name: string): JustExpression => new JustExpression(name, [name]),
  /** A parameter or variable, as one word of the shell. */
  quote: (name: string): JustExpression => new JustExpression(`quote(${name})`, [name]),
} as const;
