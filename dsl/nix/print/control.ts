/** `let`, `with`, `assert`, `if`. */
import type { Assert } from "../ast/assert.ts";
import type { Expr } from "../ast/expr.ts";
import type { If } from "../ast/if.ts";
import type { Let } from "../ast/let.ts";
import type { Trivia } from "../ast/trivia.ts";
import type { With } from "../ast/with.ts";
import { withHead } from "./absorb.ts";
import { applied } from "./apply.ts";
import { entry } from "./binding.ts";
import { hardline, hardspace, PLAIN, space } from "./doc.ts";
import { expr, grouped } from "./expr.ts";
import { lines } from "./term.ts";
import { leadingOf, withLeadingOf } from "./ends.ts";
import { before, behind, token, turned } from "./trivia.ts";
import type { Writer } from "./writer.ts";

/** Writes `let … in body`. */
export function letIn(w: Writer, e: Let): void {
  w.open(PLAIN);
  token(w, "let", e.trivia?.let);
  w.space(hardline);
  w.nest++;
  lines(w, e.entries, [], before(e.trivia?.in), (item) => entry(w, item));
  w.nest--;
  w.close();
  w.space(hardline);
  w.open(PLAIN);
  w.text("in");
  w.space(hardline);
  const moved = behind(e.trivia?.in);
  expr(w, moved.length === 0 ? e.body : withLeadingOf(e.body, [...moved, ...leadingOf(e.body)]));
  w.close();
}

/** Writes `with scope; body`. */
export function withScope(w: Writer, e: With): void {
  w.open(PLAIN);
  withHead(w, e);
  w.close();
  w.space(space);
  expr(w, e.body);
}

/** Writes `assert condition; body`; the condition is laid out as arguments of the word. */
export function assertion(w: Writer, e: Assert): void {
  const args: Expr[] = [];
  let first = e.condition;
  for (; first.kind === "Apply"; first = first.fn) args.push(first.arg);
  args.push(first);
  const self = turned(e.trivia?.assert);
  w.open(PLAIN);
  const word: Expr = { kind: "Ident", name: "assert", ...(self && { trivia: { self } }) };
  applied(w, word, args.toReversed(), { simple: false });
  token(w, ";", e.trivia?.semicolon);
  w.space(hardline);
  expr(w, e.body);
  w.close();
}

/** Writes `if … then … else …`, chains of them at one level. */
export function conditional(w: Writer, e: If): void {
  w.open(PLAIN);
  let next: Expr = e;
  let separator = space;
  for (let one: If = e; next.kind === "If";) {
    one = next;
    if (one !== e) w.space(hardspace);
    branch(w, one, one === e ? turned(one.trivia?.if) : one.trivia?.if);
    w.space(separator);
    w.nest++;
    grouped(w, one.consequent);
    w.nest--;
    w.space(separator);
    token(w, "else", turned(one.trivia?.else));
    next = one.alternate;
    separator = hardline;
  }
  w.space(space);
  w.nest++;
  grouped(w, next);
  w.nest--;
  w.close();
}

function branch(w: Writer, e: If, word: Trivia | undefined): void {
  w.mark(e.origin);
  w.open(PLAIN);
  token(w, "if", word);
  w.space(space);
  w.nest++;
  expr(w, e.condition);
  w.nest--;
  w.space(space);
  token(w, "then", e.trivia?.then);
  w.close();
}
