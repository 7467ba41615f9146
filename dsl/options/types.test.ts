import { describe, expect, it } from "vitest";
import { classInterface } from "./emit/class.ts";
import { type SchemaClass, schemaClasses, schemaOf } from "./schema.ts";
import { sample } from "./testing/sample.ts";
import { typeCheck } from "./testing/tsc.ts";

const counts: { readonly [className: string]: number } = { nixos: 200, homeManager: 200, darwin: 200 };

const head = (className: SchemaClass): string =>
  [
    `import type { Def } from "dsl/nix/expr/types.ts";`,
    `import type { PackageRef, ${classInterface[className]} as Options } from "dsl/options/index.ts";`,
    `declare const pkg: PackageRef;`,
    `declare function define(options: Def<Options>): void;`,
    "define({});\nvoid pkg;",
  ].join("\n");
const offset = 7;

describe("options drawn at random", () => {
  it.each(schemaClasses)(
    "%s: right accepted, wrong rejected, misspelt rejected with a suggestion",
    (className) => {
      const samples = sample(schemaOf(className), counts[className] ?? 60, 20_260_823);
      const cases = samples.flatMap(({ path, right, wrong, misspelt }) => [
        { path, kind: "right", text: right },
        ...(wrong === undefined ? [] : [{ path, kind: "wrong", text: wrong }]),
        ...(misspelt === undefined ? [] : [{ path, kind: "misspelt", text: misspelt }]),
      ]);
      const messages = typeCheck(
        [head(className), ...cases.map(({ text }) => `define(${text});`)].join("\n"),
      );
      const surprises = cases.flatMap(({ path, kind, text }, index) => {
        const said = messages.get(index + offset)?.join("\n");
        const as =
          kind === "right"
            ? said === undefined
            : kind === "wrong"
              ? said !== undefined
              : said?.includes("Did you mean") === true;
        return as ? [] : [`${kind} ${path}: ${text} → ${said ?? "accepted"}`];
      });
      expect(surprises).toEqual([]);
      // The sample says something about every kind.
      expect(cases.filter(({ kind }) => kind === "wrong").length).toBeGreaterThan(samples.length / 3);
      const least =
        className === "clanServiceSettings" ||
        className === "homeManagerModule" ||
        className === "perSystem" ||
        className === "terranix"
          ? 0
          : samples.length / 10;
      expect(cases.filter(({ kind }) => kind === "misspelt").length).toBeGreaterThanOrEqual(least);
    },
  );
});
