/** Bindings, `inherit` and attribute paths. */
import type { AttrPath } from "../ast/attr-path.ts";
import type { Entry } from "../ast/attr-set.ts";
import type { Binding } from "../ast/binding.ts";
import type { Inherit } from "../ast/inherit.ts";
import type { AttrName } from "../ast/name.ts";
import { assigned } from "./absorb.ts";
import { hardline, hardspace, lineBreak, PLAIN, PRIORITY, space } from "./doc.ts";
import { isPlainPath, isSplit } from "./shape.ts";
import { paren } from "./term.ts";
import { interpolation, quoted } from "./text.ts";
import { token } from "./trivia.ts";
import type { Writer } from "./writer.ts";

/** Writes an entry of a set or of `let`. */
export function entry(w: Writer, e: Entry): void {
  w.mark(e.origin);
  if (e.kind === "Binding") binding(w, e);
  else inherit(w, e);
}

function binding(w: Writer, e: Binding): void {
  w.open(PLAIN);
  attrPath(w, e.path);
  w.nest++;
  w.space(hardspace);
  token(w, "=", e.trivia?.equals);
  if (e.path.names.length <= 4 && isPlainPath(e.path)) assigned(w, e.value);
  else {
    w.space(lineBreak);
    w.open(PRIORITY);
    assigned(w, e.value);
    w.close();
  }
  w.nest--;
  token(w, ";", e.trivia?.semicolon);
  w.close();
}

function inherit(w: Writer, e: Inherit): void {
  const split = isSplit(w, e);
  const inline = !split && e.names.length < 4;
  const [separator, end] = inline ? [space, lineBreak] : [hardline, hardline];
  const names = (): void => {
    for (const name of e.names) {
      w.space(separator);
      attrName(w, name);
    }
    if (e.names.length === 0) w.space(separator);
    w.space(end);
    token(w, ";", e.trivia?.semicolon);
  };
  w.open(PLAIN);
  token(w, "inherit", e.trivia?.inherit);
  w.nest++;
  if (e.from === undefined) names();
  else {
    w.open(PLAIN);
    w.space(space);
    const { open, close } = e.trivia ?? {};
    paren(w, { kind: "Paren", expr: e.from, trivia: { ...(open && { open }), ...(close && { close }) } });
    w.close();
    names();
  }
  w.nest--;
  w.close();
}

/** Writes `a.b."c d".${e}`. */
export function attrPath(w: Writer, path: AttrPath): void {
  path.names.forEach((name, index) => {
    if (index > 0) token(w, ".", path.trivia?.[`dot${index - 1}`]);
    attrName(w, name);
  });
}

function attrName(w: Writer, name: AttrName): void {
  w.mark(name.origin);
  if (name.kind === "Name") token(w, name.name, name.trivia?.self);
  else if (name.kind === "Str") quoted(w, name);
  else interpolation(w, name);
}
