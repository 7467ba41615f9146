/** Comments of a TypeScript source as they stand in Nix. */
import type { LeadingTrivium } from "../ast/trivia.ts";
import { blankLine, comment } from "../ast/trivia.ts";
import type { SourceComment } from "./sites.ts";

/** Comments that speak to the tools of TypeScript and mean nothing in Nix. */
const directive =
  /^\s*(?:@ts-|ts-|oxlint-|eslint-|prettier-|biome-|deno-|nivis-|c8 |v8 |istanbul |#(?:end)?region\b)/;

function lines(source: SourceComment): readonly LeadingTrivium[] {
  if (directive.test(source.text)) return [];
  if (source.kind === "line") return [{ kind: "LineComment", text: source.text.trimEnd() }];
  return comment(source.text.trim());
}

/** What stands above a property or element; at the start of a set or list without an empty line. */
export function leadingTrivia(
  source: readonly (SourceComment | "blank")[] | undefined,
  first: boolean,
): readonly LeadingTrivium[] {
  const found: LeadingTrivium[] = [];
  for (const item of source ?? []) {
    if (item !== "blank") found.push(...lines(item));
    else if (found.at(-1)?.kind !== "BlankLine" && !(first && found.length === 0)) found.push(blankLine);
  }
  return found;
}

/** What stands behind, on the same line; `undefined` when there is nothing to keep. */
export function trailingText(source: SourceComment | undefined): string | undefined {
  if (source === undefined || directive.test(source.text)) return undefined;
  const text = source.text.trim();
  return text === "" ? undefined : text;
}
