import type { AttrPath } from "./attr-path.ts";
import type { Binding } from "./binding.ts";
import type { Expr } from "./expr.ts";
import type { Formal } from "./formal.ts";
import type { Inherit } from "./inherit.ts";
import type { Interpolation } from "./interpolation.ts";
import type { Name } from "./name.ts";
import type { Pattern } from "./pattern.ts";
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

/** Every node of the tree but text parts, which have no tokens of their own. */
export type Node = Expr | Binding | Inherit | AttrPath | Name | Interpolation | Pattern | Formal;

/** The same node with the TypeScript it comes from. */
export function withOrigin<N extends Node>(node: N, origin: Origin | undefined): N {
  return origin === undefined ? node : { ...node, origin };
}
