import type { NodeBase } from "./node.ts";

/** `https://example.org/x` without quotes (RFC 45 deprecates it): read, and printed as a string. Nothing builds one. */
export interface Uri extends NodeBase<"Uri", "self"> {
  readonly uri: string;
}
