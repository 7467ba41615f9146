/** What is wrong against the whole of the options is wrong against their excerpts: options drawn at random. */
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { classInterface } from "../../options/emit/class.ts";
import { schemaOf } from "../../options/schema.ts";
import { sample } from "../../options/testing/sample.ts";
import { library } from "../load/resolve.ts";
import { temporaryFleet } from "../load/temporary-fleet.ts";
import { findCompiler } from "./compiler.ts";
import { checksOf } from "./typecheck.ts";

it.each(["nixos", "darwin", "homeManager", "disko"] as const)(
  "%s: wrong values and misspelt names are found, right ones let pass, and of the types little is read",
  async (className) => {
    const cases = sample(schemaOf(className), 150, 20_261_126).flatMap(({ right, wrong, misspelt }, index) =>
      // Never all of one option: what one says would be there for the others.
      index % 3 === 0
        ? [{ text: right, isRight: true }]
        : [wrong, misspelt].flatMap((text) => (text === undefined ? [] : [{ text, isRight: false }])),
    );
    const head = [
      `import type { Def } from "../dsl/nix/expr/types.ts";`,
      `import type { PackageRef, ${classInterface[className]} as Options } from "../dsl/options/index.ts";`,
      "declare const pkg: PackageRef;",
      "declare function define(options: Def<Options>): void;",
      "void pkg;",
    ];
    const root = realpathSync(
      temporaryFleet({
        "package.json": '{ "type": "module" }',
        "tsconfig.json": readFileSync(join(library, "../tsconfig.json"), "utf8"),
        "hosts/all.ts": [...head, ...cases.map(({ text }) => `define(${text.replaceAll("\n", " ")});`)].join(
          "\n",
        ),
      }),
    );
    const compiler = findCompiler(library);
    const found = compiler && (await checksOf(root, compiler).excerpts());
    const lines = new Set(found?.found.map(({ labels: [label] }) => label?.origin.line));
    const surprises = cases.filter(({ isRight }, index) => lines.has(index + head.length + 1) === isRight);
    expect(surprises).toEqual([]);
    expect(cases.filter(({ isRight }) => !isRight).length).toBeGreaterThan(50);
    const { fileNames } = JSON.parse(readFileSync(join(root, ".nivis/types.tsbuildinfo"), "utf8")) as {
      readonly fileNames: readonly string[];
    };
    expect(
      fileNames.filter((name) => /generated/.test(name)).map((name) => name.replace(/.*\//, "")),
    ).toEqual(["terraformAttributes.d.ts"]);
  },
);
