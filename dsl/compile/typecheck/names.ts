/** The names that generated files of types declare. */
import { readFileSync } from "node:fs";

export interface Names {
  /** Whether one of these words is among them; for many it answers `true` without a look. */
  readonly hasOneOf: (words: readonly string[]) => boolean;
  readonly all: () => readonly string[];
}

const declared = /^(?:export interface | {2}(?:readonly )?"?)([\p{ID_Continue}$-]+)/gmu;

/** The interfaces and members of these files. Megabytes are searched for a few words as they are: that is faster than to read them as text. */
export function namesIn(files: readonly string[]): Names {
  let texts: readonly Buffer[] | undefined;
  const read = (): readonly Buffer[] => (texts ??= files.map((file) => readFileSync(file)));
  return {
    hasOneOf: (words) => {
      if (words.length === 0) return false;
      if (words.length > 20) return true;
      const forms = words.flatMap((word) => [
        ` ${word}:`,
        ` ${word}?:`,
        ` "${word}"`,
        `export interface ${word} `,
      ]);
      return forms.some((form) => read().some((text) => text.includes(form)));
    },
    all: () => {
      const names = new Set<string>();
      for (const text of read())
        for (const [, name = ""] of text.toString("utf8").matchAll(declared)) names.add(name);
      return [...names];
    },
  };
}
