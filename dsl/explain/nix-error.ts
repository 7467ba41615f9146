/** What Nix prints when an evaluation fails, read into its parts. */
import type { Origin } from "../nix/ast/index.ts";

/** A line of a file that an evaluation went through. */
export interface Frame {
  /** As Nix prints it: `/nix/store/…-source/modules/systems.nix`, `«string»`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One error with the trace above it; what is nearest to the error stands last in each list. */
export interface NixError {
  /** What Nix says, without `error:`; further lines below it, code excerpts left out. */
  readonly message: string;
  readonly frames: readonly Frame[];
  /** Options whose value was asked for on the way. */
  readonly options: readonly string[];
  /** Files (`_file`) whose definitions were looked at on the way. */
  readonly files: readonly string[];
  /** Places in TypeScript that a flake built with `--provenance` tells on the way. */
  readonly places: readonly Origin[];
  /** The definitions that the message lists, by file, with their values. */
  readonly definitions: readonly { readonly file: string; readonly value: string }[];
  /** Nix left out a part of the trace. */
  readonly truncated: boolean;
}

/** `hosts/cinnabar.ts:12:5`, as a flake built with `--provenance` names files. */
export function placeIn(text: string): Origin | undefined {
  const [, file, line, column] = /^(\S+\.(?:ts|nix)):(\d+):(\d+)$/.exec(text) ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}

// oxlint-disable-next-line no-control-regex -- colours begin with an escape character
const colour = /\u001B\[[\d;]*[A-Za-z]/g;

/**
 * Reads what `nix build`, `nix eval`, `nix flake check`, `nixos-rebuild` … print to standard error; what is no error is
 * passed over.
 *
 * ```ts
 * readNixErrors("error: undefined variable 'y'\n at /nix/store/…-source/modules/x.nix:11:31:\n")
 * // [{ message: "undefined variable 'y'", frames: [{ path: "…/modules/x.nix", line: 11, column: 31 }], … }]
 * ```
 *
 * Source: the format of traces, manual of Nix, `--show-trace`.
 */
export function readNixErrors(text: string): readonly NixError[] {
  const blocks: string[][] = [];
  let block: string[] | undefined;
  for (const line of text.replaceAll(colour, "").split(/\r?\n/)) {
    if (line.startsWith("error:")) blocks.push((block = [line]));
    else if (/^\S/.test(line)) block = undefined;
    else block?.push(line);
  }
  return blocks.map(readBlock);
}

function readBlock(lines: readonly string[]): NixError {
  const start = lines.findLastIndex((line) => /^\s*error:/.test(line));
  const frames: Frame[] = [];
  const options: string[] = [];
  const files: string[] = [];
  const places: Origin[] = [];
  for (const line of lines) {
    const [, path, row, column] = /^\s*at (.+):(\d+):(\d+):$/.exec(line) ?? [];
    if (path !== undefined) frames.push({ path, line: Number(row), column: Number(column) });
    const [, option] = /… while evaluating the option `([^']+)'/.exec(line) ?? [];
    if (option !== undefined) options.push(option);
    const [, file] = /… while evaluating definitions from `([^']+)'/.exec(line) ?? [];
    if (file !== undefined) files.push(file);
    const [, place = ""] = /… while evaluating \S+ \((\S+)\)$/.exec(line) ?? [];
    const origin = placeIn(place) ?? placeIn(file ?? "");
    if (origin !== undefined) places.push(origin);
  }
  const said = messageLines(lines.slice(start));
  return {
    message: said.join("\n").replace(/^error:\s*/, ""),
    frames,
    options,
    files,
    places,
    definitions: definitionsIn(said),
    truncated: lines.some((line) => line.includes("stack trace truncated")),
  };
}

/** The lines of the message itself: no `at …`, no code, no indentation of the trace. */
function messageLines(lines: readonly string[]): readonly string[] {
  const indent = lines[0]?.search(/\S/) ?? 0;
  const own = lines.filter(
    (line) => !/^\s*at .+:\d+:\d+:$/.test(line) && !/^\s*(?:\d+)?\|(?: |$)/.test(line),
  );
  const least = Math.max(indent, lines.length > 1 && indent === 0 ? 7 : 0);
  const cut = own.map((line) => (line.slice(0, least).trim() === "" ? line.slice(least) : line.trimStart()));
  while (cut.at(-1)?.trim() === "") cut.pop();
  return cut;
}

function definitionsIn(lines: readonly string[]): NixError["definitions"] {
  const found: { file: string; value: string }[] = [];
  for (const line of lines) {
    const [, file, value = ""] = /^- In `([^']*)'(?:, via option [^:]*)?(?::\s?(.*))?$/.exec(line) ?? [];
    if (file !== undefined) found.push({ file, value });
    else {
      const last = found.at(-1);
      if (last !== undefined && /^\s/.test(line)) last.value = `${last.value}\n${line}`.trim();
    }
  }
  return found;
}
