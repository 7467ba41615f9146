/**
 * Printing against the size of the input: `npx bun bench/print.ts`. Time for each KiB should stay the same. Then the flake of a
 * fleet of 1,000 hosts, beside the official `nixfmt` where it is on PATH: both read the same text and print it.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "../dsl/compile/compile.ts";
import { attrSet, binding, list, str } from "../dsl/nix/ast/index.ts";
import type { Expr } from "../dsl/nix/ast/index.ts";
import { parseFile } from "../dsl/nix/parse/index.ts";
import { print } from "../dsl/nix/print/index.ts";
import { generate } from "./generate.ts";

const leaf = (index: number): Expr =>
  attrSet([
    binding(["enable"], str(`value ${index}`)),
    binding(
      ["services", `service-${index}`, "packages"],
      list(Array.from({ length: 8 }, (_, nth) => str(`package-${index}-${nth}`))),
    ),
  ]);

const wide = (size: number): Expr =>
  attrSet(Array.from({ length: size }, (_, index) => binding([`name${index}`], leaf(index))));

const deep = (size: number): Expr => {
  let tree: Expr = str("end");
  for (let index = 0; index < size; index++)
    tree = attrSet([binding([`level${index}`], tree), binding(["list"], list([str("a"), str("b")]))]);
  return tree;
};

/** The best of several runs, in milliseconds. */
function best(run: () => void): number {
  let least = Infinity;
  for (let turn = 0; turn < 5; turn++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

print(wide(200));
for (const [name, make, sizes] of [
  ["wide", wide, [100, 400, 1600, 6400]],
  ["deep", deep, [25, 50, 100, 200]],
] as const) {
  for (const size of sizes) {
    const tree = make(size);
    const kib = print(tree).length / 1024;
    const time = best(() => print(tree));
    console.log(
      `${name} ${String(size).padStart(5)}: ${kib.toFixed(0).padStart(6)} KiB in ${time.toFixed(1).padStart(7)} ms, ${(time / kib).toFixed(3)} ms a KiB`,
    );
  }
}

const root = mkdtempSync(join(tmpdir(), "nivis-print-"));
try {
  generate(root, 1000);
  const { files } = await compile(root, { types: false });
  const texts = files.flatMap(({ path, bytes }) =>
    path.endsWith(".nix") ? [{ path, text: bytes.toString() }] : [],
  );
  const kib = Math.round(texts.reduce((sum, { text }) => sum + text.length, 0) / 1024);
  console.log(`1,000 hosts: ${texts.length} files, ${kib} KiB`);
  const trees = texts.map(({ text }) => parseFile(text));
  const ours = best(() => texts.forEach(({ text }) => print(parseFile(text))));
  console.log(
    `  printed ${best(() => trees.forEach((tree) => print(tree))).toFixed(0)} ms, read and printed ${ours.toFixed(0)} ms`,
  );
  const theirs = nixfmt(texts);
  if (theirs === undefined) console.log("  nixfmt is not on PATH: nothing to compare with");
  else console.log(`  nixfmt --check ${theirs.toFixed(0)} ms: ${(ours / theirs).toFixed(2)} of its time`);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The best time of `nixfmt --check` on these files, all in one process; it fails where it would print one of them otherwise. */
function nixfmt(texts: readonly { readonly path: string; readonly text: string }[]): number | undefined {
  const names = texts.map(({ path, text }) => {
    const name = join(root, "nixfmt", path);
    mkdirSync(dirname(name), { recursive: true });
    writeFileSync(name, text);
    return name;
  });
  try {
    return best(
      () =>
        void execFileSync("nixfmt", ["--strict", "--check", ...names], {
          stdio: ["ignore", "ignore", "inherit"],
        }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
