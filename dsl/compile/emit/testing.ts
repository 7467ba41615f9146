/** What the tests of this room share. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "../load/temporary-fleet.ts";
import { emit } from "./emit.ts";
import type { EmitOptions } from "./emit.ts";
import type { RenderedFile } from "./rendered.ts";

export type Files = Readonly<Record<string, string>>;

/** A plan of files with these texts. */
export const plan = (files: Files): readonly RenderedFile[] =>
  Object.entries(files).map(([path, text]) => ({
    path,
    source: `hosts/${path}.ts`,
    bytes: Buffer.from(text),
    executable: false,
  }));

/** Every file below a directory. */
export function tree(directory: string): Files {
  if (!existsSync(directory)) return {};
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(directory, name)).isFile())
      .map((name) => [name, readFileSync(join(directory, name), "utf8")]),
  );
}

/** A project in a directory of its own, and builds in it. */
export function project() {
  const root = temporaryDirectory();
  const out = join(root, "out");
  return {
    root,
    out,
    emit: (files: Files, options: EmitOptions = {}) =>
      emit(root, out, plan(files), { patience: 0, ...options }),
    files: () => {
      const { ".nivis-manifest.json": _manifest, ...rest } = tree(out);
      return rest;
    },
  };
}

/** `create a`, `update b`, `remove c`. */
export const kinds = ({ changes }: Awaited<ReturnType<typeof emit>>) =>
  changes.map(({ kind, path }) => `${kind} ${path}`);
/** The codes that were reported. */
export const codes = ({ diagnostics }: { diagnostics: readonly { code: string }[] }) =>
  diagnostics.map(({ code }) => code);
/** Every file of a project but those of `out/` and the build's own. */
export const atRoot = (root: string): Files =>
  Object.fromEntries(Object.entries(tree(root)).filter(([path]) => !/^(?:out|\.nivis)\b/.test(path)));
