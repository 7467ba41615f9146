/** What a build wants to have in `out/` and, of a few files, at the project's root. */
import type { NixFile } from "../../nix/ast/expr.ts";
import type { Origin } from "../../nix/ast/index.ts";

/** The content of a generated file: a syntax tree to print, text as it is, or a copy of a file of the project. */
export type Content =
  | { readonly kind: "nix"; readonly file: NixFile }
  | { readonly kind: "text"; readonly text: string }
  /** `from` is relative to the project's root. */
  | { readonly kind: "copy"; readonly from: string };

/** One file. */
export interface GeneratedFile {
  /** Seen from `out/`, with `/`: below it, or at the project's root (`../justfile`). */
  readonly path: string;
  /** The TypeScript file it comes from, relative to the project's root. */
  readonly source: string;
  /** The builder that makes it, where a file may have several. */
  readonly origin?: Origin;
  readonly content: Content;
}
