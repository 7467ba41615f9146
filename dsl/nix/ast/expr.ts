import type { AttrSet } from "./attrset.ts";
import type { Assert, If, With } from "./control.ts";
import type { Lambda } from "./lambda.ts";
import type { LegacyLet, Let } from "./let.ts";
import type { List } from "./list.ts";
import type { Ident } from "./name.ts";
import type { Float, Int } from "./number.ts";
import type { Apply, Binary, HasAttr, Paren, Select, Unary } from "./operation.ts";
import type { Path, SearchPath, Uri } from "./path.ts";
import type { IndentedString, Str } from "./string.ts";
import type { Trivia } from "./trivia.ts";

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

/** A whole file: its expression, and what stands after it. */
export interface NixFile {
  readonly kind: "File";
  readonly expr: Expr;
  /** Comments between the last token and the end of the file. */
  readonly end?: Trivia;
}
