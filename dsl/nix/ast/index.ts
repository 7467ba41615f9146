/**
 * The syntax tree of the Nix language: plain readonly data, one file per node, a constructor beside each. `walk` goes through a tree,
 * `rewrite` and `substitute` change it, `equals` compares two, `withLeading` and `withTrailing` hang comments on it.
 */
export * from "./apply.ts";
export * from "./assert.ts";
export * from "./attr-path.ts";
export * from "./attr-set.ts";
export * from "./binary.ts";
export * from "./binding.ts";
export * from "./expr.ts";
export * from "./file.ts";
export * from "./float.ts";
export * from "./formal.ts";
export * from "./has-attr.ts";
export * from "./ident.ts";
export * from "./identifier.ts";
export * from "./if.ts";
export * from "./indented-string.ts";
export * from "./inherit.ts";
export * from "./int.ts";
export * from "./interpolation.ts";
export * from "./lambda.ts";
export * from "./legacy-let.ts";
export * from "./let.ts";
export * from "./list.ts";
export * from "./name.ts";
export * from "./node.ts";
export * from "./paren.ts";
export * from "./path.ts";
export * from "./pattern.ts";
export * from "./search-path.ts";
export * from "./select.ts";
export * from "./str.ts";
export * from "./text-part.ts";
export * from "./trivia.ts";
export * from "./unary.ts";
export * from "./uri.ts";
export * from "./with.ts";
export * from "./comments.ts";
export * from "./equals.ts";
export * from "./traverse.ts";
