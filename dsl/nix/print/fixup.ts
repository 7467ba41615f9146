/**
 * Putting documents together: adjacent spacings merge, adjacent texts join, and spacings that cannot go away leave
 * the groups they stand at the edge of, so that a group starts and ends with something that is really its own.
 */
import type { Doc, Group, GroupKind, Spacing, Text } from "./doc.ts";
import {
  BREAK,
  COMMENT,
  EMPTYLINE,
  group,
  HARDLINE,
  HARDSPACE,
  NEWLINES,
  newlines,
  SOFTBREAK,
  softspace,
  SOFTSPACE,
  space,
} from "./doc.ts";

const lineFeeds = (s: Spacing): number =>
  s.rank === NEWLINES ? s.count : s.rank === EMPTYLINE ? 2 : s.rank === HARDSPACE ? 0 : 1;

/** What two adjacent spacings become: the stronger one, except where a break meets a space. */
export function merge(a: Spacing, b: Spacing): Spacing {
  const [low, high] = a.rank <= b.rank ? [a, b] : [b, a];
  if (high.rank === NEWLINES) return newlines(lineFeeds(a) + lineFeeds(b));
  if (low.rank === BREAK && (high.rank === SOFTSPACE || high.rank === HARDSPACE)) return space;
  if (low.rank === SOFTBREAK && high.rank === HARDSPACE) return softspace;
  return high;
}

const join = (a: Text, b: Text): Text => ({
  ...a,
  text: a.text + b.text,
  width: a.width + b.width,
  marks:
    b.marks === undefined
      ? a.marks
      : [
          ...(a.marks ?? []),
          ...b.marks.map((mark) => ({ at: mark.at + a.text.length, origin: mark.origin })),
        ],
});

/** Puts a text or spacing at the end of `docs`. */
export function append(docs: Doc[], doc: Text | Spacing): void {
  const last = docs.at(-1);
  if (last?.tag === "spacing" && doc.tag === "spacing") docs[docs.length - 1] = merge(last, doc);
  else if (last?.tag === "text" && doc.tag === "text" && last.kind === doc.kind)
    docs[docs.length - 1] = join(last, doc);
  else docs.push(doc);
}

/** Starts the contents of a group behind `docs`: a hard space in front of a group belongs to its inside. */
export function openGroup(docs: Doc[]): Doc[] {
  const last = docs.at(-1);
  if (last?.tag !== "spacing" || last.rank !== HARDSPACE) return [];
  docs.pop();
  return [last];
}

const isHard = (doc: Doc): doc is Spacing =>
  doc.tag === "spacing" && (doc.rank === HARDSPACE || doc.rank >= HARDLINE);

const isComment = (doc: Doc): doc is Text => doc.tag === "text" && doc.kind >= COMMENT;

/** Ends a group: what is hard at its edges goes to `docs`, the rest becomes a group there. */
export function closeGroup(docs: Doc[], kind: GroupKind, inner: Doc[]): void {
  let start = 0;
  let end = inner.length;
  for (let doc = inner[start]; doc !== undefined && (isHard(doc) || isComment(doc)); doc = inner[++start])
    append(docs, doc);
  for (let doc = inner[end - 1]; end > start && doc !== undefined && isHard(doc); doc = inner[end - 1]) end--;
  if (end > start) {
    const only = inner[start];
    if (end === start + 1 && only?.tag === "group" && only.kind === kind) docs.push(only);
    else docs.push(group(kind, start === 0 && end === inner.length ? inner : inner.slice(start, end)));
  }
  for (let i = end; i < inner.length; i++) {
    const doc = inner[i];
    if (doc?.tag === "spacing") append(docs, doc);
  }
}

/** Puts documents that were put together elsewhere at the end of `docs`. */
export function splice(docs: Doc[], more: readonly Doc[]): void {
  for (const doc of more) {
    if (doc.tag !== "group") append(docs, doc);
    else spliceGroup(docs, doc);
  }
}

function spliceGroup(docs: Doc[], doc: Group): void {
  const last = docs.at(-1);
  if (last?.tag === "spacing" && last.rank === HARDSPACE) {
    const inner = openGroup(docs);
    splice(inner, doc.docs);
    closeGroup(docs, doc.kind, inner);
  } else {
    docs.push(doc);
  }
}
