/**
 * Comments and blank lines, as they hang on the tokens of a node.
 *
 * White space is read once per token: the comment behind it on the same line (`trailing`) is its own, and what follows up to
 * the next token is the `leading` list of that one. Comments are kept as nixfmt prints them: a `/* … *\/` of one line is a
 * `LineComment`, one without text is not there at all, and a block carries neither indentation nor a column of stars.
 */

/** What may stand in front of a token. */
export type LeadingTrivium =
  BlankLine | LineComment | BlockComment | LanguageAnnotation | FormatOff | FormatOn;

/** One or more blank lines (never more than one is printed). */
export interface BlankLine {
  readonly kind: "BlankLine";
}

/** `# text`: `text` is what follows the `#`, its leading space included, spaces at its end cut. */
export interface LineComment {
  readonly kind: "LineComment";
  readonly text: string;
}

/** `/* … *\/` over several lines, or `/** … *\/` (`doc`, RFC 145). Lines carry no common indentation. */
export interface BlockComment {
  readonly kind: "BlockComment";
  readonly doc: boolean;
  readonly lines: readonly string[];
}

/** `/* bash *\/` right before a string; `text` without the spaces around it. */
export interface LanguageAnnotation {
  readonly kind: "LanguageAnnotation";
  readonly text: string;
}

/**
 * `/*nixfmt:disable*\/` alone on its line. `text` is the region as the source has it: from the start of the marker's line to the
 * end of the line of the enabling marker, or to the end of the file (`open`). The code of the region is in the tree as well.
 */
export interface FormatOff {
  readonly kind: "FormatOff";
  readonly text: string;
  /** No enabling marker follows. */
  readonly open: boolean;
}

/** `/*nixfmt:enable*\/` alone on its line: the end of the region, or a marker without one. */
export interface FormatOn {
  readonly kind: "FormatOn";
}

/** What hangs on one token. `trailing` is the text behind `#`, with its leading space. */
export interface Trivia {
  readonly leading?: readonly LeadingTrivium[];
  readonly trailing?: string;
}

/** A `#` comment; `comment("x")` is `# x`. Of several lines every one becomes a comment. */
export function comment(text: string): readonly LineComment[] {
  return text
    .split("\n")
    .map((line) => ({ kind: "LineComment", text: `${line === "" ? "" : " "}${line}`.trimEnd() }));
}

/** An empty line between two entries or before a comment. */
export const blankLine: BlankLine = { kind: "BlankLine" };
