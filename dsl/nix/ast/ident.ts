import { isIdentifier } from "./identifier.ts";
import type { NodeBase, Origin } from "./node.ts";
import { valueError } from "./value-error.ts";

/** `config`, `__curPos`, `or` (as a name). */
export interface Ident extends NodeBase<"Ident", "self"> {
  readonly name: string;
  /** The symbolic binder this refers to; two binders of one name are told apart by it and renamed where they would clash. */
  readonly binder?: Binder;
}

/** One bound name of a lambda, pattern or `let`, made by symbolic code. Identity is by object. */
export interface Binder {
  readonly name: string;
}

/** A variable: `ident("pkgs")`. NV1105 when Nix cannot read the name as one. */
export function ident(name: string, binder?: Binder, origin?: Origin): Ident {
  if (!isIdentifier(name))
    throw valueError("NV1105", `${JSON.stringify(name)} cannot be the name of a variable in Nix`, origin);
  return binder === undefined ? { kind: "Ident", name } : { kind: "Ident", name, binder };
}
