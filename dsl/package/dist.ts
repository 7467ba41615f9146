/** What is published: `dsl/` as JavaScript, with its declarations and data. */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build as bundle, type Plugin } from "esbuild";
import { instrumentation } from "../compile/load/files.ts";
import { findCompiler } from "../compile/typecheck/compiler.ts";
import { listDeclarations } from "../compile/typecheck/declarations.ts";
import { bundlePage } from "../graph/bundle.ts";
import { styleFiles } from "../graph/styles.ts";

const here = import.meta.dirname;
const dsl = join(here, "..");

/** What is imported or run by its name; what they share is in `chunks/`. */
const entries = ["index", "commands/main", "commands/cli", "compile/load/runtime"];

/** The folders with files that are read when Nivis runs, or that its declarations name. */
const data = ["options/data", "options/generated", "options/extract"];
const isData = (path: string): boolean =>
  !/\/fixtures(?:\/|$)|clan-services\.nix$/.test(path) && (!path.endsWith(".ts") || path.endsWith(".d.ts"));

/** Makes it: few files of JavaScript, since each costs a start, the declarations file by file, and the data in its places. */
export async function build(to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  const compiler = findCompiler(dsl);
  if (compiler === undefined) throw new Error("TypeScript is not installed: run `npm ci`");
  const args = [...compiler.args, "-p", join(here, "tsconfig.json"), "--outDir", to];
  execFileSync(compiler.command, args, { stdio: "inherit" });
  await bundle({
    entryPoints: entries.map((name) => join(dsl, `${name}.ts`)),
    outbase: dsl,
    outdir: to,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    external: ["#place"],
    chunkNames: "chunks/[hash]",
    charset: "utf8",
    define: { NIVIS_INSTRUMENTATION: JSON.stringify(instrumentation) },
    plugins: [places],
    logLevel: "warning",
    tsconfigRaw: {},
  });
  writeFileSync(join(to, "place.js"), placeFile);
  for (const folder of data) cpSync(join(dsl, folder), join(to, folder), { recursive: true, filter: isData });
  listDeclarations(to);
  for (const file of styleFiles) cpSync(join(dsl, "graph", file), join(to, "graph", file));
  writeFileSync(join(to, "graph/page.js"), bundlePage());
  cpSync(join(dsl, "../docs/errors.md"), join(to, "errors.md"));
  cpSync(join(here, "tsconfig.fleet.json"), join(to, "tsconfig.json"));
}

/** What a file asks of its own place is answered as if it stood in `dist/` where its source stands in `dsl/`: there the data is. */
const places: Plugin = {
  name: "places",
  setup: ({ initialOptions, onLoad }) => {
    initialOptions.define = {
      ...initialOptions.define,
      "import.meta.url": "$url",
      "import.meta.filename": "$filename",
      "import.meta.dirname": "$dirname",
    };
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const own = relative(dsl, path).split(sep).join("/").replace(/\.ts$/, ".js");
      const head = `import { placeOf as $placeOf } from "#place";
const { url: $url, filename: $filename, dirname: $dirname } = $placeOf(${JSON.stringify(own)});
`;
      return { contents: text.includes("import.meta") ? head + text : text, loader: "ts" };
    });
  },
};

/** `#place` of the package: the only file that asks where it is itself. */
const placeFile = `import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
export function placeOf(file) {
  const url = new URL(file, import.meta.url).href;
  const filename = fileURLToPath(url);
  return { url, filename, dirname: dirname(filename) };
}
`;
