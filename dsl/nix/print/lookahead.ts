/** Questions about what follows a place in a document. */
import type { Doc, Group, Text } from "./doc.ts";
import {
  BREAK,
  HARDLINE,
  HARDSPACE,
  hardspace,
  PRIORITY,
  SOFTBREAK,
  SOFTSPACE,
  SPACE,
  TRANSPARENT,
} from "./doc.ts";

/** What follows a place: `docs` from `index` on, then `next`. */
export interface Rest {
  readonly docs: readonly Doc[];
  readonly index: number;
  readonly next: Rest | undefined;
  /** Width up to the first spacing that may break, once asked for. */
  head: number;
}

export const restOf = (docs: readonly Doc[], index: number, next: Rest | undefined): Rest => ({
  docs,
  index,
  next,
  head: -1,
});

/** Width of the spacing that a group starts with. */
export function leadingWidth(doc: Group): number {
  let first: Doc | undefined = doc;
  while (first?.tag === "group") first = first.docs[0];
  return first?.tag === "spacing" && first.rank >= HARDSPACE ? 1 : 0;
}

export function firstText(doc: Group): Text | undefined {
  for (const inner of doc.docs) {
    if (inner.tag === "text") return inner;
    if (inner.tag === "group") {
      const text = firstText(inner);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

export function nextText(rest: Rest): Text | undefined {
  for (let r: Rest | undefined = rest; r !== undefined; r = r.next) {
    for (let i = r.index; i < r.docs.length; i++) {
      const doc = r.docs[i];
      const text = doc?.tag === "group" ? firstText(doc) : doc?.tag === "text" ? doc : undefined;
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** Width of what follows up to the first spacing that may break. */
export function headOf(rest: Rest | undefined): number {
  const passed: Rest[] = [];
  const widths: number[] = [];
  let total = 0;
  let r = rest;
  for (; r !== undefined; r = r.next) {
    if (r.head >= 0) {
      total = r.head;
      break;
    }
    const { width, ends } = headHere(r);
    passed.push(r);
    widths.push(width);
    if (ends) break;
  }
  for (let i = passed.length - 1; i >= 0; i--) {
    total += widths[i] ?? 0;
    (passed[i] as Rest).head = total;
  }
  return total;
}

function headHere(rest: Rest): { readonly width: number; readonly ends: boolean } {
  let width = 0;
  for (let i = rest.index; i < rest.docs.length; i++) {
    const doc = rest.docs[i] as Doc;
    if (doc.tag === "text") width += doc.width;
    else if (doc.tag === "spacing") {
      if (doc.rank !== HARDSPACE) return { width, ends: true };
      width += 1;
    } else {
      width += doc.head;
      if (doc.breaks) return { width, ends: true };
    }
  }
  return { width, ends: false };
}

/** Whether the first line of what follows fits in `target` columns, where `max` are left for what must stay together. */
export function firstLineFits(target: number, max: number, rest: Rest | undefined): boolean {
  let left = max;
  let r = rest;
  while (r !== undefined) {
    const doc = r.docs[r.index];
    if (doc === undefined) {
      r = r.next;
      continue;
    }
    const after: Rest = restOf(r.docs, r.index + 1, r.next);
    r = after;
    if (doc.tag === "text") left -= doc.width;
    else if (doc.tag === "spacing") {
      if (doc.rank !== HARDSPACE) return max - left <= target;
      left -= 1;
    } else if (!doc.hard && doc.width <= left - headOf(after)) left -= doc.width;
    else r = restOf(doc.docs, 0, after);
    if (left < 0) return false;
  }
  return max - left <= target;
}

/** The parts of a group with transparent groups opened, if there is a priority group among them. */
export function priorityParts(doc: Group): readonly Doc[] | undefined {
  const parts: Doc[] = [];
  let found = false;
  const collect = (docs: readonly Doc[]): void => {
    for (const inner of docs) {
      if (inner.tag === "group" && inner.kind === TRANSPARENT) collect(inner.docs);
      else {
        found ||= inner.tag === "group" && inner.kind === PRIORITY;
        parts.push(inner);
      }
    }
  };
  collect(doc.docs);
  return found ? parts : undefined;
}

/** The same without places to break; groups are left as they are, except those that may expand alone. */
export function unexpand(docs: readonly Doc[]): readonly Doc[] {
  const out: Doc[] = [];
  for (const doc of docs) {
    if (doc.tag === "group" && doc.kind === PRIORITY) out.push(...unexpand(doc.docs));
    else if (doc.tag !== "spacing") out.push(doc);
    else if (doc.rank === SPACE || doc.rank === SOFTSPACE) out.push(hardspace);
    else if (doc.rank !== BREAK && doc.rank !== SOFTBREAK) out.push(doc.rank >= HARDLINE ? doc : hardspace);
  }
  return out;
}
