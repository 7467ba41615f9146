/** Comments between the parts of a value belong to the property or element around them. */
import type { SourceTrivia } from "../../nix/expr/source.ts";
import { sourceComment } from "./comments.ts";
import type { PlacedComment, Range } from "./comments.ts";

/** A property or element with its trivia, or a block of statements, whose comments are about JavaScript. */
export interface Holder extends Range {
  readonly trivia?: { leading?: SourceTrivia["leading"] };
}

/** Gives each comment nobody took to the innermost holder around it; those in statements are dropped. */
export function attachLoose(comments: readonly PlacedComment[], holders: readonly Holder[]): void {
  const sorted = holders.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const open: Holder[] = [];
  let next = 0;
  for (const comment of comments) {
    for (
      let holder = sorted[next];
      holder !== undefined && holder.start <= comment.start;
      holder = sorted[++next]
    ) {
      open.push(holder);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= comment.start) open.pop();
    const trivia = open.findLast((holder) => holder.end >= comment.end)?.trivia;
    const source = sourceComment(comment);
    if (trivia === undefined || source === undefined) continue;
    trivia.leading = [...(trivia.leading ?? []), source];
  }
}
