import { describe, expect, it } from "vitest";
import type { Spacing } from "./doc.ts";
import {
  emptyline,
  hardline,
  hardspace,
  lineBreak,
  newlines,
  PLAIN,
  PRIORITY,
  softbreak,
  softspace,
  space,
} from "./doc.ts";
import { merge } from "./fixup.ts";
import { render } from "./render.ts";
import { flatten, Writer } from "./writer.ts";

describe("adjacent spacings", () => {
  it.each<readonly [string, Spacing, Spacing, Spacing]>([
    ["the stronger wins", lineBreak, hardline, hardline],
    ["an empty line wins", hardline, emptyline, emptyline],
    ["break and hard space are a space", lineBreak, hardspace, space],
    ["break and soft space are a space", softspace, lineBreak, space],
    ["soft break and hard space are a soft space", softbreak, hardspace, softspace],
    ["line feeds add up", newlines(1), newlines(2), newlines(3)],
    ["an empty line is two line feeds", emptyline, newlines(1), newlines(3)],
    ["a hard space is no line feed", hardspace, newlines(1), newlines(1)],
  ])("%s", (_, a, b, merged) => {
    expect(merge(a, b)).toEqual(merged);
    expect(merge(b, a)).toEqual(merged);
  });
});

const layOut = (width: number, write: (w: Writer) => void): string => {
  const w = new Writer();
  write(w);
  return render(w.finish(), width).pieces.join("");
};

const spaced = (w: Writer): void => {
  w.text("a");
  w.space(hardspace);
  w.open(PLAIN);
  w.space(lineBreak);
  w.text("bbbb");
  w.close();
};

describe("groups", () => {
  it("lose hard spacings at their edges and dissolve where they hold one of their kind", () => {
    const w = new Writer();
    w.text("a");
    w.open(PLAIN);
    w.space(hardspace);
    w.open(PLAIN);
    w.text("b");
    w.close();
    w.space(hardline);
    w.close();
    w.text("c");
    expect(w.finish().map((doc) => (doc.tag === "group" ? doc.docs.length : doc.tag))).toEqual([
      "text",
      "spacing",
      1,
      "spacing",
      "text",
    ]);
  });

  it("take in a hard space in front, which merges with what they start with", () => {
    expect(layOut(10, spaced)).toBe("a bbbb");
    expect(layOut(4, spaced)).toBe("a\nbbbb");
  });
});

const call = (w: Writer): void => {
  w.open(PLAIN);
  w.text("f");
  w.space(space);
  w.nest++;
  w.open(PRIORITY);
  w.text("[");
  w.space(space);
  w.nest++;
  w.text("item");
  w.nest--;
  w.space(space);
  w.text("]");
  w.close();
  w.nest--;
  w.space(space);
  w.text("g");
  w.close();
};

describe("rendering", () => {
  it("breaks only the priority group if that is enough", () => {
    expect(layOut(20, call)).toBe("f [ item ] g");
    expect(layOut(8, call)).toBe("f [\n  item\n] g");
    expect(layOut(2, call)).toBe("f\n  [\n    item\n  ]\ng");
  });

  it("indents by one level a line however deep the nesting jumps", () => {
    const text = layOut(20, (w) => {
      w.text("a");
      w.space(hardline);
      w.nest += 5;
      w.text("b");
      w.nest -= 5;
      w.space(hardline);
      w.text("c");
    });
    expect(text).toBe("a\n  b\nc");
  });
});

describe("flattening", () => {
  it("dissolves groups and refuses what is too wide or must break", () => {
    const w = new Writer();
    const docs = w.capture(() => {
      w.text("a");
      w.open(PLAIN);
      w.space(space);
      w.text("b");
      w.space(lineBreak);
      w.text("c");
      w.close();
    });
    expect(flatten(docs, 4, 0)?.map((doc) => (doc.tag === "text" ? doc.text : doc.tag))).toEqual([
      "a",
      "spacing",
      "bc",
    ]);
    expect(flatten(docs, 3, 0)).toBeUndefined();
    expect(flatten([...docs, hardline], 100, 0)).toBeUndefined();
  });
});
