/**
 * Code blocks of the documentation. A line that names a file, and perhaps a part of it, is followed by a block with the
 * text that stands there:
 *
 *     `services/clan.ts` · `fleetClan`
 *
 *     ```ts
 *     …
 *     ```
 *
 * A part of a TypeScript file is an export, a property below it (`cinnabar.config.networking`) or an item of a list by
 * its name (`fixes.nh`); of a Nix file an attribute path (`flake.clan.meta`); of any other file lines (`1–20`), or the
 * paragraph with a line that begins so (`build`). Files below `out/` are taken from a build, all others from the project,
 * so that a page shows both sides as they are.
 *
 * A mistake is shown with its report: a line `` `hosts/x.ts`, and what the build says: ``, the TypeScript, and a second block
 * with the text. What `inspect` prints is a block that begins with the command; lines of `…` stand for what is left out.
 */
import { rooms } from "../dsl/compile/discover.ts";
import { lineTable } from "../dsl/diagnostics/lines.ts";
import { bare, parseFile, type Node } from "../dsl/compile/load/parse.ts";

const mistake = /^`([^`\n]+)`, and what the build says:\n\n```ts\n([\s\S]*?)^```\n\n```text\n[\s\S]*?^```$/gm;
const transcript = /^```\n\$ npx bun build\.ts inspect ([^\n]*)\n([\s\S]*?)^```$/gm;
const block = /^`([^`\n]+)`(?: · `([^`\n]+)`)?\n\n```(\w*)\n([\s\S]*?)^```$/gm;

/** Where the text of blocks comes from. */
export interface Sources {
  /** The text of a file of the project, or of the flake that the build makes of it. */
  readonly read: (path: string) => string;
  /** What the build says of a file that is a mistake. */
  readonly said: (path: string) => string;
  /** What `inspect` prints, by its arguments. */
  readonly inspected: (args: string) => string;
}

/**
 * A page with the text of every named file in its block. What is no file (`cd out`) stays as it is.
 *
 * Throws an `Error` for a part that a file does not have.
 */
export function filled(page: string, { read, said, inspected }: Sources): string {
  const withFiles = page.replaceAll(
    block,
    (whole, path: string, part: string | undefined, language: string) => {
      if (!/^[\w./-]+$/.test(path)) return whole;
      const name = part === undefined ? "" : ` · \`${part}\``;
      return `\`${path}\`${name}\n\n\`\`\`${language}\n${excerpt(path, part, read(path))}\`\`\``;
    },
  );
  const withReports = withFiles.replaceAll(
    mistake,
    (_, path: string, text: string) =>
      `\`${path}\`, and what the build says:\n\n\`\`\`ts\n${text}\`\`\`\n\n\`\`\`text\n${said(path)}\`\`\``,
  );
  return withReports.replaceAll(
    transcript,
    (_, args: string, text: string) =>
      `\`\`\`\n$ npx bun build.ts inspect ${args}\n${shortened(text, inspected(args))}\`\`\``,
  );
}

/** A text with those lines left out that the page leaves out, by lines of `…`; whole where others are there now. Numbers may change. */
function shortened(shown: string, text: string): string {
  const lines = text.split("\n").slice(0, -1);
  const comparable = lines.map(withoutNumbers);
  const parts = shown.split(/^…\n/m).map((part) => part.split("\n").slice(0, -1));
  const kept: string[][] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const latest = lines.length - part.length;
    const wanted = part.map(withoutNumbers).join("\n");
    let start = index === parts.length - 1 && index > 0 ? latest : at;
    const end = index === 0 ? at : latest;
    while (start <= end && comparable.slice(start, start + part.length).join("\n") !== wanted) start++;
    if (start > end) return text;
    kept.push(lines.slice(start, start + part.length));
    at = start + part.length;
  }
  if (parts.length === 1 && at < lines.length) return text;
  return kept.map((part) => part.map((line) => `${line}\n`).join("")).join("…\n");
}

const withoutNumbers = (line: string): string => line.replaceAll(/\d+/g, "0");

/** The whole files of the fleet that a page shows, by path: those that there are, and those that it adds as examples. */
export const filesOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    [...page.matchAll(block)].flatMap(([, path = "", part, , text = ""]) =>
      part === undefined && rooms.some((room) => path.startsWith(`${room}/`)) ? [[path, text] as const] : [],
    ),
  );

/** The mistakes of a page, by the files that they stand in. */
export const mistakesOf = (page: string): ReadonlyMap<string, string> =>
  new Map([...page.matchAll(mistake)].map(([, path = "", text = ""]) => [path, text] as const));

/** The arguments of `inspect` that a page shows the output of. */
export const transcriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(transcript)].map(([, args = ""]) => args);

/** A part of a file, without the indentation it stands at. */
export function excerpt(path: string, part: string | undefined, text: string): string {
  if (part === undefined) return text;
  const found = path.endsWith(".ts")
    ? partOfTypeScript(path, part.split("."), text)
    : path.endsWith(".nix")
      ? partOfNix(attributePath(part), text.split("\n"))
      : linesOfText(part, text);
  if (found === undefined) throw new Error(`${path} has no ${part}`);
  return `${withoutIndent(found)}\n`;
}

function linesOfText(part: string, text: string): readonly string[] | undefined {
  const [, first = "", last = ""] = /^(\d+)–(\d+)$/.exec(part) ?? [];
  if (first !== "") return text.split("\n").slice(Number(first) - 1, Number(last));
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split("\n"))
    .find((lines) => lines.some((line) => line.startsWith(part)));
}

function partOfTypeScript(
  path: string,
  [name, ...rest]: readonly string[],
  text: string,
): readonly string[] | undefined {
  const { program } = parseFile(path, text);
  for (const statement of program.body) {
    if (statement.type !== "ExportNamedDeclaration" || statement.declaration?.type !== "VariableDeclaration")
      continue;
    const [declared] = statement.declaration.declarations;
    if (declared?.id.type !== "Identifier" || declared.id.name !== name) continue;
    const node = rest.length === 0 ? statement : propertyOf(declared.init, rest);
    return node === undefined ? undefined : linesOf(text, node);
  }
  return undefined;
}

/** The property at a path, in the first object literal that has it: arguments of calls, bodies of functions. */
function propertyOf(node: Node | null, path: readonly string[]): Node | undefined {
  const [name, ...rest] = path;
  if (node === null || name === undefined) return undefined;
  const inner = bare(node);
  if (inner.type === "CallExpression") {
    for (const argument of inner.arguments) {
      const found = propertyOf(argument, path);
      if (found !== undefined) return found;
    }
  }
  if (inner.type === "ArrowFunctionExpression") return propertyOf(inner.body, path);
  if (inner.type === "ArrayExpression" && rest.length === 0)
    return inner.elements.find((item) => item !== null && isCallWith(name, item)) ?? undefined;
  if (inner.type !== "ObjectExpression") return undefined;
  for (const property of inner.properties) {
    if (property.type !== "Property") continue;
    const { key } = property;
    const text =
      key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : undefined;
    if (text === name) return rest.length === 0 ? property : propertyOf(property.value, rest);
  }
  return undefined;
}

/** `customBuild("fleet-agent", …)`. */
const isCallWith = (name: string, node: Node): boolean =>
  node.type === "CallExpression" && node.arguments[0]?.type === "Literal" && node.arguments[0].value === name;

/** The lines of a node, and the comment above it. */
function linesOf(text: string, node: Node): readonly string[] {
  const lines = text.split("\n");
  const place = lineTable(text);
  const first = place(node.start).line - 1;
  return lines.slice(commentAbove(lines, first, /^\s*(?:\/\/|\/\*|\*)/), place(node.end).line);
}

function commentAbove(lines: readonly string[], first: number, comment: RegExp): number {
  let start = first;
  while (start > 0 && comment.test(lines[start - 1] ?? "")) start--;
  return start;
}

const attribute = /"(?:[^"\\]|\\.)*"|[A-Za-z_][\w'-]*/g;

/** `a."b/c".d` → `a`, `b/c`, `d`. */
const attributePath = (text: string): readonly string[] =>
  (text.match(attribute) ?? []).map((name) => name.replace(/^"(.*)"$/, "$1"));

/**
 * The lines of a binding in Nix as `nixfmt` lays it out: from its name to the line at the indentation of its value that
 * ends it.
 */
function partOfNix(path: readonly string[], lines: readonly string[]): readonly string[] | undefined {
  for (const [index, line] of lines.entries()) {
    const [, indent = "", name = ""] = binding.exec(line) ?? [];
    const names = attributePath(name);
    const shared = Math.min(names.length, path.length);
    if (shared === 0 || names.slice(0, shared).some((part, at) => part !== path[at])) continue;
    // A value that begins on a line of its own stands deeper.
    const depth = line.endsWith("=") ? `${indent}  ` : indent;
    const end = lines.findIndex((other, at) => at >= index && endsAt(other, depth));
    if (names.length >= path.length) return lines.slice(commentAbove(lines, index, /^\s*#/), end + 1);
    const inner = partOfNix(path.slice(names.length), lines.slice(index + 1, end + 1));
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const binding = /^( *)((?:[\w'.-]|"(?:[^"\\]|\\.)*")+) =/;

const endsAt = (line: string, indent: string): boolean =>
  line.startsWith(indent) && line[indent.length] !== " " && line.endsWith(";");

function withoutIndent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join("\n");
}
