import type { Formal } from "./formal.ts";
import { formal } from "./formal.ts";
import type { Ident } from "./ident.ts";
import { ident } from "./ident.ts";
import type { NodeBase } from "./node.ts";

/** `{ a, b ? 1, ... }`, `{ … }@args`, `args@{ … }`. */
export interface Pattern extends NodeBase<"Pattern", "open" | "ellipsis" | "close" | "at"> {
  readonly formals: readonly Formal[];
  readonly ellipsis: boolean;
  readonly alias?: { readonly name: Ident; readonly side: "before" | "after" };
  /** The source had the braces on different lines. */
  readonly multiline?: boolean;
}

/** What `pattern` takes beside the names: `...`, and the name for the whole set (`alias`, written `args@{ … }` or behind). */
export interface PatternOptions {
  readonly ellipsis?: boolean;
  readonly alias?: string | Ident;
  readonly side?: "before" | "after";
}

/** A set pattern: `pattern(["lib", formal("port", int(80))], { ellipsis: true })` is `{ lib, port ? 80, ... }`. NV1105 as `formal`. */
export function pattern(
  formals: readonly (string | Ident | Formal)[],
  options: PatternOptions = {},
): Pattern {
  const list = formals.map((item) =>
    typeof item === "object" && item.kind === "Formal" ? item : formal(item),
  );
  const node: Pattern = { kind: "Pattern", formals: list, ellipsis: options.ellipsis ?? false };
  if (options.alias === undefined) return node;
  const name = typeof options.alias === "string" ? ident(options.alias) : options.alias;
  return { ...node, alias: { name, side: options.side ?? "after" } };
}
