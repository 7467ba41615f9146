/** The comment above something of the fleet, as one text. */
import type { Found } from "../fleet/lower/found.ts";
import { leadingTrivia } from "../nix/expr/comments.ts";

/** What stands right above a builder; nothing of what an empty line sets apart. */
export function aboutOf({ leading }: Pick<Found, "leading">): { readonly about?: string } {
  const trivia = leadingTrivia(leading, true);
  const from = trivia.findLastIndex(({ kind }) => kind === "BlankLine") + 1;
  const text = trivia
    .slice(from)
    .flatMap((item) =>
      item.kind === "LineComment" ? [item.text.trim()] : item.kind === "BlockComment" ? item.lines : [],
    )
    .join(" ")
    .trim();
  return text === "" ? {} : { about: text };
}
