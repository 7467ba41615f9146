/** Printing against the size of the input: `npx bun bench/print.ts`. Time for each KiB should stay the same. */
import { attrSet, binding, list, str } from "../dsl/nix/ast/index.ts";
import type { Expr } from "../dsl/nix/ast/index.ts";
import { print } from "../dsl/nix/print/index.ts";

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
