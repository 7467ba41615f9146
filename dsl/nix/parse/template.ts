import type { Expr, Origin } from "../ast/index.ts";
import { syntaxError } from "./error.ts";
import { parseExpr } from "./parse.ts";

export interface TemplateOptions {
  readonly file?: string;
  /** The TypeScript place of an offset in one of the parts. */
  readonly originAt?: (part: number, offset: number) => Origin;
}

/**
 * Parses a text with values in it, given as the parts between the values: `parseTemplate(["lib.mkIf ", " true"], () => ident("x"))`.
 *
 * A value may stand where an expression stands; in a string, in `''…''` or in a path it is an interpolation; as an attribute name a text
 * is that name and anything else is `${…}`. It may not bind a name. Errors as `parseFile`, placed by part.
 */
export function parseTemplate(
  parts: readonly string[],
  value: (index: number) => Expr,
  options: TemplateOptions = {},
): Expr {
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length + 1;
  }
  const { originAt } = options;
  const place = (offset: number): Origin => {
    let part = 0;
    while (part + 1 < parts.length && (starts[part + 1] as number) <= offset) part++;
    return (originAt as NonNullable<typeof originAt>)(
      part,
      Math.min(offset - (starts[part] as number), (parts[part] as string).length),
    );
  };
  const shared = {
    ...(options.file !== undefined && { file: options.file }),
    ...(originAt && { originAt: place }),
  };
  // The mark of a value is the one character that no Nix text holds.
  parts.forEach((part, index) => {
    const at = part.indexOf("\0");
    if (at < 0) return;
    const start = (starts[index] as number) + at;
    const source = { text: parts.join("\0"), file: options.file ?? "<nix>", ...shared };
    throw syntaxError(source, {
      code: "NV1100",
      message: "a Nix text cannot hold the character U+0000",
      start,
      end: start + 1,
    });
  });
  return parseExpr(parts.join("\0"), { ...shared, hole: value });
}
