/** The script of the page with its libraries, as one file for browsers. */
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Bundles it. The same sources give the same bytes. */
export function bundlePage(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("page/page.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    // What a project around it says of TypeScript is not about this page.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? "";
}
