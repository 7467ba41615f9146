/** What a file imports, without TypeScript. */
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { library, libraryEnding, packageName } from "../load/resolve.ts";

const specifiers = /\b(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g;

/** The files that a file's relative imports and those of Nivis lead to; what only looks like one may be among them. */
export function importedBy(path: string, text: string): readonly string[] {
  const found: string[] = [];
  for (const [, specifier = ""] of text.matchAll(specifiers)) {
    const target =
      specifier === packageName
        ? join(library, libraryEnding === ".ts" ? "index.ts" : "index.d.ts")
        : specifier.startsWith(".")
          ? locate(resolve(dirname(path), specifier))
          : undefined;
    if (target !== undefined) found.push(target);
  }
  return found;
}

/** As TypeScript finds it: the file itself, its declarations, with an ending, the index of a folder. */
function locate(path: string): string | undefined {
  const stem = path.replace(/\.(?:ts|js)$/, "");
  const candidates = [
    path,
    `${stem}.ts`,
    `${stem}.d.ts`,
    `${path}.ts`,
    join(path, "index.ts"),
    join(path, "index.d.ts"),
  ];
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile() === true);
}
