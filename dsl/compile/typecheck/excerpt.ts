/** The part of a generated file of types that a fleet can reach: what it does not say by name cannot be of its types. */

/** A run of characters that may be a name in TypeScript or in Nix. */
const word = /[\p{ID_Continue}$-]+/gu;
const wholeWord = /^[\p{ID_Continue}$-]+$/u;
const reference = /[\p{ID_Continue}$]+/gu;

/** Adds every word of a text, `-` taken as a part of a name and as a minus: `wordsOf("a.b-c", words) // a, b-c, b, c`. */
export function wordsOf(text: string, words: Set<string>): void {
  for (const [found] of text.matchAll(word)) {
    if (words.has(found)) continue;
    words.add(found);
    if (found.includes("-")) for (const part of found.split("-")) words.add(part);
  }
}

/** Which members an excerpt leaves out when nothing says their names: the optional ones, as of options, or all, as of packages. */
export type Droppable = "optional" | "all";

interface Block {
  /** Its first line, and where its members are. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The excerpt of a generated file, `undefined` for a file of another form than `emit/` writes. Interfaces that lead
 * nowhere are left out, and in the others the members whose names are not among `words`. An interface that lost members says so by one
 * that nobody can write: so it is as little the type of anything as before, and no other excerpt's.
 *
 * ```ts
 * excerpt("export interface A {\n  readonly b?: B;\n  readonly c?: C;\n}\n…", new Set(["b"]), "optional")
 * // export interface A {
 * //   readonly b?: B;
 * //   readonly "·"?: "A";
 * // }
 * ```
 */
export function excerpt(text: string, words: ReadonlySet<string>, droppable: Droppable): string | undefined {
  const first = text.indexOf("\nexport ") + 1;
  if (first === 0) return undefined;
  const blocks = new Map<string, Block>();
  const kept: string[] = [text.slice(0, first - 1).replaceAll(/^\/\*\*.*\*\/\n/gm, "")];
  const queue: string[] = [];
  const reach = (line: string): void => {
    for (const [name] of line.matchAll(reference)) if (blocks.has(name)) queue.push(name);
  };

  const others: string[] = [];
  for (let at = first; at > 0;) {
    const eol = text.indexOf("\n", at);
    const head = text.slice(at, eol);
    let end = eol;
    const [, name] = /^export interface (\S+) /.exec(head) ?? [];
    if (name === undefined) {
      if (!/^export type .*;$/.test(head)) return undefined;
      others.push(head);
    } else {
      if (!head.endsWith("{}")) end = text.indexOf("\n}", eol);
      if (end < 0) return undefined;
      blocks.set(name, { head, start: eol + 1, end });
      if (queue.length === 0 || words.has(name)) queue.push(name);
    }
    at = text.indexOf("\nexport ", end) + 1;
  }
  for (const line of others) {
    kept.push(line);
    reach(line);
  }

  const done = new Set<string>();
  for (const name of queue) {
    const block = blocks.get(name);
    if (block === undefined || done.has(name)) continue;
    done.add(name);
    kept.push(block.head);
    reach(block.head);
    if (block.head.endsWith("{}")) continue;
    let dropped = false;
    for (const line of text.slice(block.start, block.end).split("\n")) {
      // Comments; of an interface without members the empty line.
      if (line === "" || line[2] === "/" || (line[2] === " " && line[3] === "*")) continue;
      const member = memberOf(line);
      if (member === undefined) return undefined;
      if (words.has(member.name) || !mayGo(member, droppable)) {
        kept.push(line);
        reach(line);
      } else dropped = true;
    }
    if (dropped) kept.push(droppable === "all" ? `  "·${name}": "·";` : `  readonly "·"?: "${name}";`);
    kept.push("}");
  }
  return `${kept.join("\n")}\n`;
}

interface Member {
  /** `""` for what has none, and for names that no run of words gives: those are kept. */
  readonly name: string;
  readonly optional: boolean;
}

const [colon, mark] = [":", "?"].map((char) => char.charCodeAt(0));

/** A member that stands in one line. There are tens of thousands, so it is looked at by hand. */
function memberOf(line: string): Member | undefined {
  if (!line.startsWith("  ") || !line.endsWith(";")) return undefined;
  const start = line.startsWith("readonly ", 2) ? 11 : 2;
  if (line[start] === "[") return { name: "", optional: false };
  if (line[start] === '"') {
    const end = line.indexOf('"', start + 1);
    const name = line.slice(start + 1, end);
    return end < 0 ? undefined : { name: wholeWord.test(name) ? name : "", optional: line[end + 1] === "?" };
  }
  let end = start;
  while (end < line.length && line.charCodeAt(end) !== colon && line.charCodeAt(end) !== mark) end += 1;
  return end === start || end === line.length
    ? undefined
    : { name: line.slice(start, end), optional: line[end] === "?" };
}

const mayGo = ({ name, optional }: Member, droppable: Droppable): boolean =>
  name !== "" && (droppable === "all" || optional);
