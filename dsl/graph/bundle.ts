/** The script of the page with its libraries, as one file for browsers. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Bundles it. The same sources give the same bytes. */
export function bundlePage(): string {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL("page/page.ts", import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    // What a project around it says of TypeScript is not about this page.
    tsconfigRaw: {},
  });
  return `${licences(Object.keys(metafile.inputs))}${outputFiles[0]?.text ?? ""}`;
}

/** The licences of the libraries that are in it, each once: a page that is passed on passes them on. */
function licences(inputs: readonly string[]): string {
  const packages = new Set(
    inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(resolve(path)) ?? []),
  );
  const names = new Map<string, string[]>();
  for (const directory of [...packages].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    const text = licenceIn(directory);
    names.set(text, [...(names.get(text) ?? []), nameOf(directory)]);
  }
  const texts = [...names].map(([text, own]) => `${own.join(", ")}:\n\n${text}`);
  return `/*\n${texts.join("\n\n").replaceAll("*/", "* /")}\n*/\n`;
}

const nameOf = (directory: string): string => {
  const scope = basename(dirname(directory));
  return scope.startsWith("@") ? `${scope}/${basename(directory)}` : basename(directory);
};

function licenceIn(directory: string): string {
  const file = readdirSync(directory).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${directory} has no licence to pass on`);
  return readFileSync(join(directory, file), "utf8").trim();
}
