/** What a script says as far as it can be read: the commands it calls, and the files it names below `$in`, `$out`, `$prompts`. */
import { forEachChild, parse, type SyntaxNode, type Word, type WordPart } from "unbash";
import { hole, type ShellText } from "./text.ts";

/** The directories that clan gives a script. */
export type Directory = "in" | "out" | "prompts";

/** A file below one of them. */
export interface Mention {
  readonly directory: Directory;
  /** Its path below: `ca/key` of `$in/ca/key`. */
  readonly path: string;
  /** Something that only the shell knows follows: `$out/$name`. */
  readonly open: boolean;
  readonly offset: number;
  readonly length: number;
  /** The command it is an argument of, or whose output goes there. */
  readonly command: string | undefined;
}

/** A command that is called by a plain name. */
export interface Call {
  readonly name: string;
  readonly offset: number;
}

/** What is known of a script. */
export interface Shell {
  readonly errors: readonly { readonly message: string; readonly offset: number }[];
  readonly calls: readonly Call[];
  /** Names that the script itself gives, or asks for before it calls them. */
  readonly own: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  /** Directories that the script uses in ways nobody can follow: files of any name may be read or written there. */
  readonly unclear: ReadonlySet<Directory>;
  /** Some command is not known by name. */
  readonly dynamic: boolean;
}

const directories: readonly Directory[] = ["in", "out", "prompts"];
const isDirectory = (name: string): name is Directory => (directories as readonly string[]).includes(name);

/** Commands that run another one: its name is their first argument that is no option. */
const runs: ReadonlySet<string> = new Set(["exec", "command", "env", "nohup", "builtin", "time"]);
/** Commands that run text, or leave the directory that relative paths are read from. */
const follows: ReadonlySet<string> = new Set(["eval", "source", ".", "cd", "pushd"]);

/** Reads a script. */
export function readShell({ text, holes }: ShellText): Shell {
  const script = parse(text);
  const errors = (script.errors ?? []).map(({ message, pos }) => ({ message, offset: pos }));
  const calls: Call[] = [];
  const own = new Set<string>();
  const mentions: Mention[] = [];
  const unclear = new Set<Directory>();
  let dynamic = false;

  const words = (parts: readonly Piece[], command: string | undefined): void => {
    for (const [index, part] of parts.entries()) {
      if (part.kind !== "variable" || !isDirectory(part.name)) continue;
      const next = parts[index + 1];
      const path = next?.kind === "text" ? /^\/([\w.@+-]+(?:\/[\w.@+-]+)*)(\/?)/.exec(next.text) : null;
      if (path === null || next?.kind !== "text") {
        unclear.add(part.name);
        continue;
      }
      const [whole, name = "", slash = ""] = path;
      const after = next.text.slice(whole.length);
      const open = slash !== "" || after.startsWith(hole) || (after === "" && parts[index + 2] !== undefined);
      if (open) unclear.add(part.name);
      mentions.push({
        directory: part.name,
        path: name,
        open,
        offset: part.offset,
        length: part.length + whole.length,
        command,
      });
    }
  };

  const visit = (node: SyntaxNode, command: string | undefined): void => {
    let here = command;
    switch (node.type) {
      case "Script":
        // Text within backticks has places of its own.
        if (node.source !== undefined) dynamic = true;
        break;
      case "Function":
        own.add(node.name.value);
        break;
      case "Command": {
        const name = literal(node.name);
        here = name;
        if (node.name !== undefined && name === undefined) dynamic = true;
        if (name !== undefined && !name.includes("/")) {
          calls.push({ name, offset: node.name?.pos ?? node.pos });
          const args = node.args.flatMap((arg) => (arg.type === "Word" ? [arg] : []));
          if (follows.has(name)) for (const item of directories) unclear.add(item);
          const asked = asks.has(name) || (name === "command" && /^-[vV]$/.test(args[0]?.value ?? ""));
          const plain = args.filter(({ value }) => !value.startsWith("-"));
          if (asked) for (const { value } of plain) own.add(value);
          const run = !asked && runs.has(name) ? plain.find(({ value }) => !value.includes("=")) : undefined;
          const called = literal(run);
          if (called !== undefined && !called.includes("/"))
            calls.push({ name: called, offset: run?.pos ?? node.pos });
        }
        break;
      }
      case "Word":
        words(piecesOf(node.parts ?? []), command);
        break;
      case "HereDocBody":
        words(piecesOf(node.parts ?? []), command);
        break;
      case "Assignment":
        if (node.name === "PATH") dynamic = true;
        break;
      default:
        break;
    }
    forEachChild(node, (child) => visit(child, here));
  };
  visit(script, undefined);

  // What stands in quotes that the shell does not read may be read by another program.
  const seen = (name: Directory): number => mentions.filter(({ directory }) => directory === name).length;
  const plain = text.replaceAll(/^\s*#.*$/gm, "");
  for (const name of directories) {
    const spelt =
      plain.match(new RegExp(`\\$\\{?${name}\\b|\\b(?:environ|getenv|ENV)\\W+${name}\\b`, "g")) ?? [];
    if (spelt.length > seen(name)) unclear.add(name);
  }
  if (holes.some((expr) => expr.kind !== "Select")) for (const name of directories) unclear.add(name);
  return { errors, calls, own, mentions, unclear, dynamic };
}

/** Commands that ask whether there is one. */
const asks: ReadonlySet<string> = new Set(["type", "which", "hash", "alias"]);

/** A word in pieces: what it says, and the variables in it. */
type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string; readonly offset: number; readonly length: number }
  | { readonly kind: "other" };

function piecesOf(parts: readonly WordPart[]): readonly Piece[] {
  const pieces = parts.flatMap((part): readonly Piece[] => {
    const place = { offset: part.pos, length: part.end - part.pos };
    switch (part.type) {
      case "Literal":
        return [{ kind: "text", text: part.value }];
      case "SingleQuoted":
      case "AnsiCQuoted":
        return [{ kind: "text", text: part.value }];
      case "SimpleExpansion":
        return [{ kind: "variable", name: part.text.slice(1), ...place }];
      case "ParameterExpansion":
        return part.operation === undefined && part.prefix === undefined && part.index === undefined
          ? [{ kind: "variable", name: part.parameter, ...place }]
          : [{ kind: "other" }];
      case "DoubleQuoted":
      case "LocaleString":
        return piecesOf(part.parts);
      default:
        return [{ kind: "other" }];
    }
  });
  // Neighbouring texts are one: "$out"/key, "$out/"key.
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (piece.kind === "text" && last?.kind === "text")
      joined[joined.length - 1] = { kind: "text", text: last.text + piece.text };
    else joined.push(piece);
    return joined;
  }, []);
}

/** What a word says, where it says the same whatever the shell knows. */
function literal(word: Word | undefined): string | undefined {
  if (word === undefined) return undefined;
  const pieces =
    word.parts === undefined ? [{ kind: "text" as const, text: word.value }] : piecesOf(word.parts);
  const texts = pieces.map((piece) => (piece.kind === "text" ? piece.text : undefined));
  const text = texts.includes(undefined) ? undefined : texts.join("");
  return text === undefined || text.includes(hole) || text === "" ? undefined : text;
}
