import type { NodeBase } from "./node.ts";
import { valueError } from "./value-error.ts";

/** `<nixpkgs/nixos>`; `path` without the angle brackets. */
export interface SearchPath extends NodeBase<"SearchPath", "self"> {
  readonly path: string;
}

/** `<nixpkgs/lib>`: `searchPath("nixpkgs/lib")`. NV1104 when it cannot be written between angle brackets. */
export function searchPath(path: string): SearchPath {
  if (!/^[a-zA-Z0-9._+-]+(?:\/[a-zA-Z0-9._+-]+)*$/.test(path)) {
    throw valueError("NV1104", `${JSON.stringify(path)} cannot be written as a search path <…>`);
  }
  return { kind: "SearchPath", path };
}
