/** Comments and blank lines as documents. */
import type { LeadingTrivium, Trivia } from "../ast/trivia.ts";
import {
  COMMENT,
  emptyline,
  hardline,
  hardspace,
  REGION_END,
  REGION_START,
  REGULAR,
  TRAILING_COMMENT,
} from "./doc.ts";
import type { TextKind } from "./doc.ts";
import type { Writer } from "./writer.ts";

export type Leading = readonly LeadingTrivium[];
const none: Leading = [];

/** What stands in front of a token. */
export const before = (trivia: Trivia | undefined): Leading => trivia?.leading ?? none;

/** The comment behind a token as a comment of its own. */
export const behind = (trivia: Trivia | undefined): Leading =>
  trivia?.trailing === undefined ? none : [{ kind: "LineComment", text: trivia.trailing }];

/** A token with neither comment nor blank line. */
export const isBare = (trivia: Trivia | undefined): boolean =>
  trivia === undefined || ((trivia.leading?.length ?? 0) === 0 && trivia.trailing === undefined);

/** The same without the comment behind it; it goes in front instead. */
export function turned(trivia: Trivia | undefined): Trivia | undefined {
  return trivia?.trailing === undefined ? trivia : { leading: [...before(trivia), ...behind(trivia)] };
}

/** The same with nothing in front. */
export function withoutLeading(trivia: Trivia | undefined): Trivia | undefined {
  return trivia?.trailing === undefined ? undefined : { trailing: trivia.trailing };
}

export const endsInAnnotation = (list: Leading): boolean => list.at(-1)?.kind === "LanguageAnnotation";

/** Writes a token with its comments. */
export function token(w: Writer, text: string, trivia: Trivia | undefined, kind: TextKind = REGULAR): void {
  if (trivia === undefined) w.text(text, kind);
  else {
    leading(w, before(trivia));
    w.text(text, kind);
    trailing(w, trivia.trailing);
  }
}

/** Writes the comment behind a token. */
export function trailing(w: Writer, text: string | undefined): void {
  if (text === undefined) return;
  w.space(hardspace);
  w.text(`#${text}`, TRAILING_COMMENT);
  w.space(hardline);
}

/** Writes what stands in front of a token, on lines of its own. */
export function leading(w: Writer, list: Leading): void {
  if (list.length === 0) return;
  if (list.length > 1 || list[0]?.kind !== "LanguageAnnotation") w.space(hardline);
  comments(w, list);
}

/** Writes comments as entries, each with its line end. */
export function comments(w: Writer, list: Leading): void {
  for (const item of list) comment(w, item);
}

function comment(w: Writer, item: LeadingTrivium): void {
  switch (item.kind) {
    case "BlankLine":
      return w.space(emptyline);
    case "LineComment":
      w.text(`#${item.text}`, COMMENT);
      return w.space(hardline);
    case "LanguageAnnotation":
      w.text(`/* ${item.text} */`, COMMENT);
      return w.space(hardspace);
    case "BlockComment":
      w.text(item.doc ? "/**" : "/*", COMMENT);
      w.space(hardline);
      w.nest++;
      for (const line of item.lines) {
        if (line === "") w.space(emptyline);
        else {
          w.text(line, COMMENT);
          w.space(hardline);
        }
      }
      w.nest--;
      w.text("*/", COMMENT);
      return w.space(hardline);
    case "FormatOff":
      w.text(item.text, REGION_START);
      return w.space(hardline);
    case "FormatOn":
      w.text("/*nixfmt:enable*/", REGION_END);
      return w.space(hardline);
  }
}
