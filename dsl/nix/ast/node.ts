import type { Trivia } from "./trivia.ts";

/** A place in a TypeScript source file. `line` and `column` count from 1; `file` is relative to the project's root, with `/`. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Offsets into the Nix text a node was parsed from, in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every node has. `Token` names the tokens of its own that may carry comments. */
export interface NodeBase<Kind extends string, Token extends string = never> {
  readonly kind: Kind;
  /** Comments by token of this node; comments of children hang on the children. */
  readonly trivia?: { readonly [T in Token]?: Trivia };
  /** The TypeScript that made this node. */
  readonly origin?: Origin;
  /** Where in the Nix source it stood. */
  readonly span?: Span;
}
