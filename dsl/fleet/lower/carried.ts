/** Files that travel with the configuration: assets, and modules that stay Nix. */
import { join } from "node:path";
import { lineTable } from "../../diagnostics/lines.ts";
import type { Content, GeneratedFile } from "./generated-file.ts";
import { NivisError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { entriesAt, kindAt, readText } from "../../disk/read.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { parseFile } from "../../nix/parse/index.ts";
import { problem } from "./fleet.ts";
import { meant, withPaths, type Reference } from "./carried-paths.ts";
import { carriedPath, directoryOf, relativePath, resolveBelow } from "./paths.ts";

/** A file that some builder takes along. */
export interface Carriage {
  /** Relative to the TypeScript file. */
  readonly path: string;
  readonly origin: Origin | undefined;
}

/** What is carried for one generated file. */
export interface CarriedFiles {
  /** Takes a file along; how the generated file refers to it. */
  readonly carry: (file: Carriage) => string;
}

/** All files carried by a fleet. */
export interface Carrier {
  /** Carries for one generated file. */
  readonly for: (source: string, generated: string, at: Origin) => CarriedFiles;
  /** The content of a `.nix` file of the project, to be written as it is under another path. */
  readonly reprint: (file: Carriage, source: string, path: string) => Content;
  readonly files: () => readonly GeneratedFile[];
}

/** A file or directory that goes from one place of the project to one below `out/`. */
interface Move {
  readonly from: string;
  readonly path: string;
  /** The TypeScript file that carries it, and what is generated from that. */
  readonly source: string;
  readonly generated: string;
}

/**
 * Collects the files that the fleet at `root` carries, and those that carried Nix files refer to. NV3030 where one is
 * missing, NV3031 where it lies outside, NV3032 where a carried Nix file refers to what cannot come along.
 */
export function carrier(root: string, report: (diagnostic: Diagnostic) => void): Carrier {
  const files = new Map<string, GeneratedFile>();

  /** The content of a file that goes from one place to another; what a `.nix` file refers to goes with it. */
  const contentOf = ({ from, path, ...owner }: Move): Content => {
    if (!from.endsWith(".nix")) return { kind: "copy", from };
    try {
      const text = readText(join(root, from));
      const place = lineTable(text);
      const file = parseFile(text, { file: from, originAt: (offset) => ({ file: from, ...place(offset) }) });
      const target = (reference: Reference): string | undefined => {
        const to = meant(root, from, reference, owner.source, report);
        if (to === undefined) return undefined;
        const carried = carriedPath(owner.source, owner.generated, to);
        add({ ...owner, from: to, path: carried });
        return relativePath(directoryOf(path), carried);
      };
      return { kind: "nix", file: { ...file, expr: withPaths(file.expr, target) } };
    } catch (error) {
      if (!(error instanceof NivisError)) throw error;
      for (const diagnostic of error.diagnostics) report(diagnostic);
      return { kind: "copy", from };
    }
  };

  const add = (move: Move): void => {
    const { from, path, source } = move;
    if (kindAt(join(root, from)) === "directory") {
      for (const { name } of entriesAt(join(root, from)) ?? [])
        add({ ...move, from: `${from}/${name}`, path: `${path}/${name}` });
    } else if (!files.has(path)) {
      // Files may refer to each other.
      files.set(path, { path, source, content: { kind: "copy", from } });
      files.set(path, { path, source, content: contentOf(move) });
    }
  };

  /** The file meant, relative to the root; `undefined` when it has been reported. */
  const find = (file: Carriage, source: string, at: Origin): string | undefined => {
    const origin = file.origin ?? at;
    // A builder called in a shared file means the files beside that one.
    const from = resolveBelow(directoryOf(file.origin?.file ?? source), file.path);
    const name = JSON.stringify(file.path);
    if (from === undefined || file.path.startsWith("/")) {
      const help = "put it beside the TypeScript file; Nix sees only what is in the flake";
      report(problem("NV3031", { origin }, `the file ${name} lies outside of the project`, help));
      return undefined;
    }
    if (kindAt(join(root, from)) === undefined) {
      report(
        problem(
          "NV3030",
          { origin },
          `there is no file ${name}`,
          `looked for ${from}; paths are relative to the TypeScript file`,
        ),
      );
      return undefined;
    }
    return from;
  };

  return {
    for: (source, generated, at) => ({
      carry: (file) => {
        const from = find(file, source, at);
        if (from === undefined) return "./missing";
        const path = carriedPath(source, generated, from);
        add({ from, path, source, generated });
        return relativePath(directoryOf(generated), path);
      },
    }),
    reprint: (file, source, path) => {
      const from = find(file, source, file.origin ?? { file: source, line: 1, column: 1 });
      return from === undefined
        ? { kind: "text", text: "" }
        : contentOf({ from, path, source, generated: path });
    },
    files: () => [...files.values()],
  };
}
