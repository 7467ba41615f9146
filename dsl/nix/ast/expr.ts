import type { Apply } from "./apply.ts";
import type { Assert } from "./assert.ts";
import type { AttrSet } from "./attr-set.ts";
import type { Binary } from "./binary.ts";
import type { Float } from "./float.ts";
import type { HasAttr } from "./has-attr.ts";
import type { Ident } from "./ident.ts";
import type { If } from "./if.ts";
import type { IndentedString } from "./indented-string.ts";
import type { Int } from "./int.ts";
import type { Lambda } from "./lambda.ts";
import type { LegacyLet } from "./legacy-let.ts";
import type { Let } from "./let.ts";
import type { List } from "./list.ts";
import type { Paren } from "./paren.ts";
import type { Path } from "./path.ts";
import type { SearchPath } from "./search-path.ts";
import type { Select } from "./select.ts";
import type { Str } from "./str.ts";
import type { Unary } from "./unary.ts";
import type { Uri } from "./uri.ts";
import type { With } from "./with.ts";

/** Any Nix expression. */
export type Expr =
  | Int
  | Float
  | Str
  | IndentedString
  | Path
  | SearchPath
  | Uri
  | Ident
  | List
  | AttrSet
  | Let
  | LegacyLet
  | With
  | Assert
  | If
  | Lambda
  | Apply
  | Select
  | HasAttr
  | Unary
  | Binary
  | Paren;

export type { NixFile } from "./file.ts";
