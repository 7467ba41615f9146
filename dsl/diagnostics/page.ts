/** The pages of the codes: `pages/NV1201.md` explains NV1201 and holds the example that triggers it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is known about a code besides its title. */
export interface Page {
  readonly code: string;
  /** What it means, why, how to fix it, and the Nix error it replaces where it does: Markdown. */
  readonly text: string;
  /** The files of the example, by path in the fleet, in the order of the page. */
  readonly files: ReadonlyMap<string, string>;
}

const directory = join(import.meta.dirname, "pages");
const example = /^```([a-z]+) (\S+)\n(.*?)^```\n/gms;

/**
 * Reads a page: fenced blocks that name a path (` ```ts hosts/modules/nixos/ssh.ts `) are the files of its example, the
 * rest is the text.
 */
export function parsePage(code: string, markdown: string): Page {
  const files = new Map<string, string>();
  const text = markdown.replaceAll(example, (_, _language, path: string, content: string) => {
    files.set(path, content);
    return "";
  });
  return { code, text: text.replaceAll(/\n{3,}/g, "\n\n").trim(), files };
}

/** The page of a code; `undefined` where there is none. */
export function pageOf(code: string): Page | undefined {
  try {
    return parsePage(code, readFileSync(join(directory, `${code}.md`), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Every page, by code. */
export function allPages(): readonly Page[] {
  const codes = readdirSync(directory).flatMap((name) => /^(NV\d{4})\.md$/.exec(name)?.[1] ?? []);
  return codes.toSorted().map((code) => pageOf(code) as Page);
}
