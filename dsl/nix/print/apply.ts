/** Calls. */
import type { Apply } from "../ast/apply.ts";
import type { Expr } from "../ast/expr.ts";
import { parenAbsorbed } from "./absorb.ts";
import { hardline, hardspace, lineBreak, PLAIN, PRIORITY, space, TRANSPARENT } from "./doc.ts";
import type { Spacing } from "./doc.ts";
import { expr, grouped, term } from "./expr.ts";
import { isAbsorbable, isShortList, isSimple } from "./shape.ts";
import { brackets, wideTerm } from "./term.ts";
import { firstTrivia, withFirstBare } from "./ends.ts";
import { before, behind, endsInAnnotation, isBare, leading, token } from "./trivia.ts";
import type { Leading } from "./trivia.ts";
import type { Writer } from "./writer.ts";
import { flatten } from "./writer.ts";

/** Where a call stands. */
export interface CallPlace {
  /** What separates it from what is before it. */
  readonly before?: Spacing;
  /** The function goes one level deeper when it gets a line of its own. */
  readonly indentFunction?: boolean;
  /** A closing bracket follows. */
  readonly hasEnd?: boolean;
  /** The call is the condition of `assert`, whose word stands for the function. */
  readonly assertion?: boolean;
}

/** Writes a call where no context asks for anything. */
export const call = (w: Writer, e: Apply): void => callIn(w, e, {});

/** Writes a call. */
export function callIn(w: Writer, e: Apply, place: CallPlace): void {
  const args: Expr[] = [];
  let fn: Expr = e;
  for (; fn.kind === "Apply"; fn = fn.fn) {
    w.mark(fn.origin);
    args.push(fn.arg);
  }
  applied(w, fn, args.toReversed(), { ...place, simple: place.assertion !== true && isSimple(e) });
}

interface Place extends CallPlace {
  readonly simple: boolean;
}

/** Writes a function and its arguments. */
export function applied(w: Writer, head: Expr, args: readonly Expr[], place: Place): void {
  const { fn, moved } = withoutComments(head);
  leading(w, moved);
  const kept = moved.length === 0;
  const indent = kept && place.indentFunction === true;
  const end = place.hasEnd === true ? (kept ? lineBreak : hardline) : undefined;
  const last = args.at(-1) as Expr;
  const previous = args.at(-2);
  const start = (): void => {
    if (place.before !== undefined) w.space(place.before);
  };
  const init = (count: number): void => {
    w.open(TRANSPARENT);
    leadingArguments(w, fn, args, count, indent);
    w.close();
  };
  if (last.kind === "List" && previous?.kind === "List") {
    w.open(PLAIN);
    start();
    init(args.length - 2);
    for (const list of [previous, last]) {
      w.space(space);
      w.nest++;
      w.open(PLAIN);
      inner(w, list);
      w.close();
      w.nest--;
    }
  } else {
    const captured = w.capture(() => {
      start();
      init(args.length - 1);
    });
    const flat = kept && place.simple ? flatten(captured, Infinity, 0) : undefined;
    w.open(PLAIN);
    w.put(flat ?? captured);
    w.space(flat === undefined ? space : hardspace);
    lastArgument(w, last);
    if (flat !== undefined) {
      w.close();
      return;
    }
  }
  if (end !== undefined) w.space(end);
  w.close();
}

/** Comments around the first token of the function go in front of the call; the language of a string stays. */
function withoutComments(head: Expr): { readonly fn: Expr; readonly moved: Leading } {
  const trivia = firstTrivia(head);
  if (isBare(trivia)) return { fn: head, moved: [] };
  const own = before(trivia);
  const kept = endsInAnnotation(own) ? own.slice(-1) : [];
  const moved = [...own.slice(0, own.length - kept.length), ...behind(trivia)];
  return { fn: moved.length === 0 ? head : withFirstBare(head, kept), moved };
}

/** Writes the function and its first `count` arguments. */
function leadingArguments(w: Writer, fn: Expr, args: readonly Expr[], count: number, indent: boolean): void {
  const arg = args[count - 1];
  if (count === 0 || arg === undefined) {
    if (!indent) return expr(w, fn);
    w.nest++;
    w.open(PLAIN);
    w.space(lineBreak);
    expr(w, fn);
    w.close();
    w.nest--;
    return;
  }
  const previous = count > 1 ? args[count - 2] : undefined;
  if (arg.kind === "List" && previous?.kind === "List") return listArguments(w, fn, args, count, indent);
  w.open(TRANSPARENT);
  leadingArguments(w, fn, args, count - 1, indent);
  w.close();
  w.space(space);
  w.nest++;
  w.open(arg.kind === "Select" ? PLAIN : PRIORITY);
  inner(w, arg);
  w.close();
  w.nest--;
}

/** Two adjacent lists: both on one line, or each on its own. */
function listArguments(w: Writer, fn: Expr, args: readonly Expr[], count: number, indent: boolean): void {
  w.open(TRANSPARENT);
  w.open(TRANSPARENT);
  leadingArguments(w, fn, args, count - 2, indent);
  w.close();
  w.nest++;
  w.open(PLAIN);
  for (const list of args.slice(count - 2, count)) {
    w.space(space);
    w.open(PLAIN);
    inner(w, list);
    w.close();
  }
  w.close();
  w.nest--;
  w.close();
}

/** Writes an argument that is not the last one. */
function inner(w: Writer, e: Expr): void {
  if (isShortList(w, e)) brackets(w, e, space);
  else expr(w, e);
}

function lastArgument(w: Writer, e: Expr): void {
  if (isAbsorbable(w, e)) {
    w.open(PRIORITY);
    w.nest++;
    term(w, e);
    w.nest--;
    w.close();
  } else if (e.kind === "Paren") {
    if (!compactParen(w, e)) parenAbsorbed(w, e);
  } else {
    w.nest++;
    grouped(w, e);
    w.nest--;
  }
}

/** `f (x: { … })` and `f (g { … })`. */
function compactParen(w: Writer, e: Extract<Expr, { kind: "Paren" }>): boolean {
  const { expr: body } = e;
  if (!isBare(e.trivia?.open)) return false;
  const lambda = body.kind === "Lambda" && body.param.kind === "Ident";
  if (!lambda && !(body.kind === "Apply" && body.fn.kind === "Ident")) return false;
  const head = lambda ? body.param : (body as Apply).fn;
  const value = lambda ? body.body : (body as Apply).arg;
  if (!isBare(firstTrivia(head)) || (lambda && !isBare(body.trivia?.colon)) || !isAbsorbable(w, value))
    return false;
  w.mark(e.origin);
  w.open(PRIORITY);
  w.nest++;
  w.text("(");
  w.mark(body.origin);
  w.mark(head.origin);
  if (head.kind === "Ident") w.text(head.name);
  if (lambda) w.text(":");
  w.space(hardspace);
  wideTerm(w, value);
  leading(w, e.trivia?.close?.leading ?? []);
  token(w, ")", e.trivia?.close?.trailing === undefined ? undefined : { trailing: e.trivia.close.trailing });
  w.nest--;
  w.close();
  return true;
}
