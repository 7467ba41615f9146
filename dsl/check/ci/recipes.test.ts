import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { hasJust, withJustfile } from "../../fleet/testing/just.ts";
import { build, flakeSources } from "../../fleet/testing/project.ts";
import { justfileSays } from "./testing.ts";

/** Whether `just` itself reads the justfile. */
async function justReads(spec: string): Promise<boolean> {
  const source = `import { just, justfile } from "../dsl"; export const recipes = justfile(${spec});`;
  const { files } = await build({ ...flakeSources, "flake/recipes.ts": source });
  return withJustfile(
    files["../justfile"] ?? "",
    (cwd) => spawnSync("just", ["--dump"], { cwd }).status === 0,
  );
}

const copy =
  'copy: { parameters: { from: {}, to: { default: "x" } }, run: [just.text`cp ${just.ref("from")} ${just.quote("to")}`] }';

describe("what the rules refuse, just refuses", () => {
  it.each([
    ["recipes: { a: { run: ['x'] }, b: { dependencies: ['a'], subsequents: ['a'], run: ['y'] } }", []],
    ["recipes: { b: { dependencies: ['a'], run: ['y'] } }", ['NV5620 there is no recipe "a"']],
    ["recipes: { b: { subsequents: ['a'], run: ['y'] } }", ['NV5620 there is no recipe "a"']],
    ["aliases: { c: 'bb' }, recipes: { b: { run: ['y'] } }", ['NV5620 there is no recipe "bb"']],
    [`recipes: { ${copy}, b: { dependencies: [{ recipe: "copy", arguments: ["a"] }], run: [] } }`, []],
    [
      `recipes: { ${copy}, b: { dependencies: [{ recipe: "copy", arguments: ["a", "it's \\"b\\""] }], run: [] } }`,
      [],
    ],
    [
      `recipes: { ${copy}, b: { dependencies: ["copy"], run: [] } }`,
      ["NV5621 the recipe copy is given 0 arguments"],
    ],
    [
      `recipes: { ${copy}, b: { dependencies: [{ recipe: "copy", arguments: ["a", "b", "c"] }], run: [] } }`,
      ["NV5621 the recipe copy is given 3 arguments"],
    ],
    [
      "recipes: { a: { dependencies: ['b'], run: [] }, b: { dependencies: ['a'], run: [] } }",
      ["NV5602 the recipes a → b → a run each other"],
    ],
    [
      "recipes: { a: { parameters: { x: { default: '1' }, y: {} }, run: [] } }",
      ["NV5622 the parameter y of a stands behind one that may be left out"],
    ],
    [
      "recipes: { a: { parameters: { x: { variadic: '*' }, y: {} }, run: [] } }",
      ["NV5622 the parameter y of a stands behind one that may be left out"],
    ],
    ["recipes: { a: { parameters: { x: { default: '1' }, y: { variadic: '*' } }, run: [] } }", []],
    [
      "recipes: { a: { run: [just.text`x ${just.ref('y')}`] } }",
      ['NV5623 a has no parameter "y", and the justfile no such variable'],
    ],
    ["variables: { y: '1' }, recipes: { a: { run: [just.text`x ${just.ref('y')}`] } }", []],
    [
      "recipes: { a: { run: ['if x; then', '  y', 'fi'] } }",
      ["NV5624 the lines of a belong together, but just runs them one by one"],
    ],
    ["recipes: { a: { run: ['x \\\\', '  y'] } }", []],
    ["recipes: { a: { run: ['#!/usr/bin/env bash', 'if x; then', '  y', 'fi'] } }", []],
    ["recipes: { '1a': { run: [] } }", ['NV5608 "1a" is no name for a recipe']],
    ["aliases: { b: 'b' }, recipes: { b: { run: ['y'] } }", ["NV3001 the alias b has the name of a recipe"]],
    ["variables: { '1': 'x' }, recipes: { b: { run: ['y'] } }", ['NV5608 "1" is no name for a variable']],
  ])("%s", async (spec, says) => {
    expect(await justfileSays(`{ ${spec} }`)).toEqual(says);
    if (hasJust) expect(await justReads(`{ ${spec} }`)).toBe(says.length === 0);
  });
});
