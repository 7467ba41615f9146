/** An expression as a document. */
import type { Expr } from "../ast/expr.ts";
import { call } from "./apply.ts";
import { brackets, paren, select, set } from "./term.ts";
import { assertion, conditional, letIn, withScope } from "./control.ts";
import { PLAIN } from "./doc.ts";
import { lambda } from "./lambda.ts";
import { hasAttr, operation, unary } from "./operation.ts";
import { path, quoted, indented } from "./text.ts";
import { floatText, intText } from "./number.ts";
import { token } from "./trivia.ts";
import type { Writer } from "./writer.ts";

/** Writes an expression. */
export function expr(w: Writer, e: Expr): void {
  if (e.kind === "List") {
    w.open(PLAIN);
    term(w, e);
    w.close();
  } else term(w, e);
}

/** Writes an expression; a list without a group of its own. */
export function term(w: Writer, e: Expr): void {
  w.mark(e.origin);
  switch (e.kind) {
    case "Int":
      return token(w, intText(e), e.trivia?.self);
    case "Float":
      return token(w, floatText(e), e.trivia?.self);
    case "Ident":
      return token(w, e.name, e.trivia?.self);
    case "SearchPath":
      return token(w, `<${e.path}>`, e.trivia?.self);
    case "Uri":
      return token(w, `"${e.uri}"`, e.trivia?.self);
    case "Str":
      return quoted(w, e);
    case "IndentedString":
      return indented(w, e);
    case "Path":
      return path(w, e);
    case "List":
      return brackets(w, e);
    case "AttrSet":
    case "LegacyLet":
      return set(w, e, false);
    case "Paren":
      return paren(w, e);
    case "Select":
      return select(w, e);
    case "Let":
      return letIn(w, e);
    case "With":
      return withScope(w, e);
    case "Assert":
      return assertion(w, e);
    case "If":
      return conditional(w, e);
    case "Lambda":
      return lambda(w, e);
    case "Apply":
      return call(w, e);
    case "HasAttr":
      return hasAttr(w, e);
    case "Unary":
      return unary(w, e);
    case "Binary":
      return operation(w, e);
  }
}

/** Writes an expression in a group. */
export function grouped(w: Writer, e: Expr): void {
  w.open(PLAIN);
  expr(w, e);
  w.close();
}
