/** Builds a document from left to right; nesting is a property of the place, not of the documents inside. */
import type { Origin } from "../ast/node.ts";
import type { Doc, GroupKind, Spacing, Text, TextKind } from "./doc.ts";
import { COMMENT, HARDSPACE, REGULAR, hardspace, SPACE, widthOf } from "./doc.ts";
import { append, closeGroup, openGroup, splice } from "./fixup.ts";

export class Writer {
  /** How deep the next text is nested. */
  nest = 0;
  /** Extra columns of the next text at the start of a line. */
  offset = 0;
  /** How many `${ }` the writer is in. */
  interpolations = 0;
  #docs: Doc[] = [];
  #origin: Origin | undefined;
  /** Whether line breaks of the source count here, as they do inside `${ }`. */
  get keepsLines(): boolean {
    return this.interpolations > 0;
  }
  readonly #open: { readonly docs: Doc[]; readonly kind: GroupKind }[] = [];

  text(text: string, kind: TextKind = REGULAR): void {
    const width = kind >= COMMENT ? 0 : widthOf(text);
    const marks = this.#origin === undefined ? undefined : [{ at: 0, origin: this.#origin }];
    this.#origin = undefined;
    append(this.#docs, { tag: "text", text, width, nest: this.nest, offset: this.offset, kind, marks });
  }

  space(spacing: Spacing): void {
    append(this.#docs, spacing);
  }

  /** The next text begins what `origin` made. */
  mark(origin: Origin | undefined): void {
    if (origin !== undefined) this.#origin = origin;
  }

  /** Starts a group; `close` ends it. */
  open(kind: GroupKind): void {
    this.#open.push({ docs: this.#docs, kind });
    this.#docs = openGroup(this.#docs);
  }

  close(): void {
    const inner = this.#docs;
    const outer = this.#open.pop();
    if (outer === undefined) throw new Error("no group is open");
    this.#docs = outer.docs;
    closeGroup(this.#docs, outer.kind, inner);
  }

  /** What `write` writes, put together but not put here. */
  capture(write: () => void): Doc[] {
    const outer = this.#docs;
    this.#docs = [];
    write();
    const docs = this.#docs;
    this.#docs = outer;
    return docs;
  }

  put(docs: readonly Doc[]): void {
    splice(this.#docs, docs);
  }

  /** The whole document. */
  finish(): readonly Doc[] {
    return this.#docs;
  }
}

/**
 * The documents on one line, all groups dissolved, `nest` levels less deep; nothing if they are wider than `max` or hold
 * a line break that cannot go away.
 */
export function flatten(docs: readonly Doc[], max: number, nest: number): Doc[] | undefined {
  const flat: Doc[] = [];
  return collect(docs, flat, max, nest) < 0 ? undefined : flat;
}

function collect(docs: readonly Doc[], into: Doc[], budget: number, nest: number): number {
  let left = budget;
  for (const doc of docs) {
    if (doc.tag === "group") {
      if (doc.hard) return -1;
      left = collect(doc.docs, into, left, nest);
    } else if (doc.tag === "text") {
      left -= doc.width;
      const text: Text = nest === 0 ? doc : { ...doc, nest: doc.nest - nest };
      append(into, text);
    } else {
      if (doc.rank > SPACE) return -1;
      if (doc.rank >= HARDSPACE) {
        left -= 1;
        append(into, hardspace);
      }
    }
    if (left < 0) return -1;
  }
  return left;
}
