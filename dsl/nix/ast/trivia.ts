/**
 * Comments and blank lines, as they hang on the tokens of a node.
 *
 * White space is read once per token: what stands before it (`leading`) and the comment behind it on the same line (`trailing`).
 */

/** What may stand in front of a token. */
export type LeadingTrivium = BlankLine | LineComment | BlockComment | LanguageAnnotation;

/** One or more blank lines (never more than one is printed). */
export interface BlankLine {
  readonly kind: "BlankLine";
}

/** `# text`: `text` is what follows the `#`, its leading space included. */
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

/** `/* bash *\/` right before a string. */
export interface LanguageAnnotation {
  readonly kind: "LanguageAnnotation";
  readonly text: string;
}

/** What hangs on one token. `trailing` is the text behind `#`, with its leading space. */
export interface Trivia {
  readonly leading?: readonly LeadingTrivium[];
  readonly trailing?: string;
}
