import type { AttrName } from "./name.ts";
import { attrName } from "./name.ts";
import type { NodeBase, Origin } from "./node.ts";
import { valueError } from "./value-error.ts";

/** `a.b."c d".${e}`; never empty. The token `dot0` is the dot before `names[1]`, and so on. */
export interface AttrPath extends NodeBase<"AttrPath", `dot${number}`> {
  readonly names: readonly AttrName[];
}

/** What constructors take for a path: `"a"` is one name whatever it holds, `["a", "b c"]` is `a."b c"`. */
export type AttrPathLike = string | readonly (string | AttrName)[] | AttrPath;

/** An attribute path: `attrPath(["services", "a b"])` is `services."a b"`. NV1106 when it is empty. */
export function attrPath(path: AttrPathLike, origin?: Origin): AttrPath {
  if (typeof path === "object" && "kind" in path) return path;
  const names = (typeof path === "string" ? [path] : path).map((name) =>
    typeof name === "string" ? attrName(name, origin) : name,
  );
  if (names.length === 0) throw valueError("NV1106", "an attribute path needs at least one name", origin);
  return { kind: "AttrPath", names };
}
