/** Makes the bundle of the library: `bun dsl/bytecode/make.ts`, which `npm ci` runs (`dependencies` in `package.json`). */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { instrumentation } from "../compile/load/files.ts";
import { makeDeclarations } from "../compile/typecheck/declarations.ts";
import { doors, library } from "../compile/load/resolve.ts";
import { digest } from "../disk/digest.ts";
import { answerNow } from "../disk/read.ts";
import type { Read } from "../disk/read.ts";
import { writeWhole } from "../disk/write.ts";
import { directoryOfBundles, freshBundle, manifestName } from "./bundle.ts";
import type { Manifest } from "./bundle.ts";

/** As much of Bun's bundler as this file uses (https://bun.com/docs/bundler). */
interface Bundler {
  build(options: {
    readonly entrypoints: readonly string[];
    readonly outdir: string;
    readonly naming: string;
    readonly target: "bun";
    readonly format: "cjs";
    readonly bytecode: true;
    readonly sourcemap: "linked";
    readonly metafile: true;
    readonly external: readonly string[];
    readonly define: Readonly<Record<string, string>>;
    readonly plugins: readonly Plugin[];
  }): Promise<{ readonly metafile: { readonly inputs: Readonly<Record<string, unknown>> } }>;
}

interface Plugin {
  readonly name: string;
  setup(build: {
    onLoad(
      which: { readonly filter: RegExp },
      load: (file: { readonly path: string }) => { readonly contents: string; readonly loader: "ts" },
    ): void;
  }): void;
}

/** Packages that stay what they are: a native one, and one that only making the package needs. */
const external = ["oxc-parser", "esbuild"];

/** Milliseconds for which a bundle stays that another process may be running. */
const kept = 3_600_000;

/** Makes the bundle, unless there is one of these sources; gives its directory, or `undefined` where there can be none. */
export async function makeBundle(): Promise<string | undefined> {
  const directory = directoryOfBundles();
  const bundler = (globalThis as { readonly Bun?: Bundler }).Bun;
  if (directory === undefined || bundler === undefined) return undefined;
  const fresh = freshBundle();
  if (fresh !== undefined) return fresh;

  const began = Date.now();
  const name = digest(`${began} ${process.pid}`).slice(0, 16);
  const to = join(directory, name);
  const entry = join(to, "entry.ts");
  mkdirSync(to, { recursive: true });
  writeFileSync(entry, entryText());
  const { metafile } = await bundler.build({
    entrypoints: [entry],
    outdir: to,
    naming: "all.[ext]",
    target: "bun",
    format: "cjs",
    bytecode: true,
    sourcemap: "linked",
    metafile: true,
    external,
    define: {
      NIVIS_BUNDLE: JSON.stringify(to),
      NIVIS_INSTRUMENTATION: JSON.stringify(instrumentation),
      "import.meta.url": "$url",
      "import.meta.filename": "$filename",
      "import.meta.dirname": "$dirname",
    },
    plugins: [places],
  });
  const { default: all } = (await import(pathToFileURL(join(to, "all.js")).href)) as {
    readonly default: Made;
  };
  for (const [door, exported] of Object.entries(all))
    writeFileSync(join(to, `${door}.mjs`), doorText(door, Object.keys(exported)));

  const { sources } = makeDeclarations(join(to, "types"));

  const bundled = Object.keys(metafile.inputs).map((path) => resolve(path));
  const files = [...new Set([...bundled, ...sources.map((source) => join(library, source))])].filter(
    (path) => path !== entry,
  );
  const madeOf = files.map((path): Read => ["stat", path, answerNow("stat", path)]);
  // What is written meanwhile may be in it or not.
  if (files.some((path) => statSync(path).mtimeMs >= began)) return undefined;
  writeWhole(join(directory, manifestName), JSON.stringify({ name, madeOf } satisfies Manifest));
  prune(directory, name);
  return to;
}

/** What the bundle exports: the exports of each door. */
type Made = Readonly<Record<string, object>>;

const entryText = (): string =>
  Object.entries(doors)
    .map(([file, door]) => `export * as ${door} from ${JSON.stringify(join(library, file))};\n`)
    .join("");

const doorText = (door: string, exported: readonly string[]): string =>
  `import all from "./all.js";\nexport const { ${exported.join(", ")} } = all.${door};\n`;

/** What a file asks of its own place is answered as where its source stands: there the data is. */
const places: Plugin = {
  name: "places",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const [url, directory] = [pathToFileURL(path).href, dirname(path)];
      const head = `const $url = ${JSON.stringify(url)}, $filename = ${JSON.stringify(path)}, $dirname = ${JSON.stringify(directory)};`;
      return { contents: text.includes("import.meta") ? head + text : text, loader: "ts" };
    });
  },
};

/** Removes the bundles of earlier sources that no process is likely to run any more. */
function prune(directory: string, newest: string): void {
  const old = Date.now() - kept;
  for (const name of readdirSync(directory)) {
    const path = join(directory, name);
    if (name !== newest && name !== manifestName && statSync(path).mtimeMs < old)
      rmSync(path, { recursive: true, force: true });
  }
}

await makeBundle();
