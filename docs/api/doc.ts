/** Doc comments: their text, and its parts. */
import type { Parsed } from "../../dsl/compile/load/parse.ts";

/** The text of the doc comment that ends where `at` begins; empty where there is none. */
export function docOf(text: string, comments: Parsed["comments"], at: number): string {
  const comment = comments.find(
    ({ type, value, end }) =>
      type === "Block" && value.startsWith("*") && end <= at && text.slice(end, at).trim() === "",
  );
  if (comment === undefined) return "";
  const lines = comment.value.slice(1).split("\n");
  return lines
    .map((line, index) => (index === 0 ? line.trimStart() : line.replace(/^\s*\* ?/, "")))
    .join("\n")
    .trim();
}

/** A doc comment, taken apart. */
export interface Doc {
  /** Prose and examples, in their order. */
  readonly text: string;
  /** `NV3001 the name is taken; …`, as written. */
  readonly errors: string | undefined;
  /** What in Nix it stands for. */
  readonly source: string | undefined;
  readonly hasExample: boolean;
}

/** Paragraphs that begin with `Errors:` and `Source:` are told apart from the rest. */
export function parseDoc(doc: string): Doc {
  const rest: string[] = [];
  let errors: string | undefined;
  let source: string | undefined;
  for (const paragraph of paragraphs(doc)) {
    if (paragraph.startsWith("Errors: ")) errors = joined(paragraph.slice("Errors: ".length));
    else if (paragraph.startsWith("Source: ")) source = joined(paragraph.slice("Source: ".length));
    else rest.push(paragraph.startsWith("```") ? paragraph : joined(paragraph));
  }
  return { text: rest.join("\n\n"), errors, source, hasExample: /^```/m.test(doc) };
}

/** Parted by empty lines, but not inside of fences. */
function paragraphs(doc: string): readonly string[] {
  const found: string[] = [];
  let current: string[] = [];
  let fenced = false;
  const flush = (): void => {
    if (current.length > 0) found.push(current.join("\n"));
    current = [];
  };
  for (const line of doc.split("\n")) {
    if (line.startsWith("```")) {
      if (!fenced) flush();
      fenced = !fenced;
      current.push(line);
      if (!fenced) flush();
    } else if (line === "" && !fenced) flush();
    else current.push(line);
  }
  flush();
  return found;
}

/** Lines of prose as one; items of lists keep theirs. */
const joined = (paragraph: string): string => paragraph.replaceAll(/\n(?!\s*[-*] )\s*/g, " ");
