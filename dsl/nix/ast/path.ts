import type { StringPart } from "./string.ts";
import type { NodeBase } from "./node.ts";

/** `./a`, `../a`, `/etc/x`, `~/x`, `a/b`, with interpolation: `./${name}.nix`. The first part is text. */
export interface Path extends NodeBase<"Path", "self"> {
  readonly parts: readonly StringPart[];
}

/** `<nixpkgs/nixos>`; `path` without the angle brackets. */
export interface SearchPath extends NodeBase<"SearchPath", "self"> {
  readonly path: string;
}

/** `https://example.org/x` without quotes (RFC 45 deprecates it): read, and printed as a string. */
export interface Uri extends NodeBase<"Uri", "self"> {
  readonly uri: string;
}
