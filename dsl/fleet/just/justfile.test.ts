import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasJust, runJust } from "../testing/just.ts";
import { build, flakeSources, problems, summary } from "../testing/project.ts";
import { bodyText, quoted } from "../lower/just/text.ts";

const example = `
  import { just, justfile } from "../dsl";
  /** What is done here. */
  export const recipes = justfile(({ hosts }) => ({
    settings: { shell: ["bash", "-euo", "pipefail", "-c"], "positional-arguments": true, "dotenv-load": false },
    variables: {
      // The flake.
      flake: "./out",
      quote: 'say "it" \\\\ \\n',
    },
    aliases: { b: "build" },
    recipes: {
      // List them.
      default: { attributes: { private: true }, run: ["@just --list"] },
      generate: { run: [] },
      /**
       * Builds a host.
       */
      build: {
        attributes: { group: "hosts", confirm: "Sure?", linux: true, macos: false },
        parameters: { host: {}, out: { default: "result" }, rest: { variadic: "*" } },
        dependencies: ["generate", { recipe: "say", arguments: ["a b", "c"] }],
        subsequents: ["generate"],
        run: just.text\`
          echo \${just.quote("host")} \${just.ref("out")} {{ data }}

          echo \${hosts.length} \\\\
            more
        \`,
      },
      say: { parameters: { words: { variadic: "+" } }, run: [just.text\`echo \${just.ref("words")}\`] },
    },
  }));`;

const text = async (source: string): Promise<string> => {
  const { files, diagnostics } = await build({ ...flakeSources, "flake/recipes.ts": source });
  expect(diagnostics.map(summary)).toEqual([]);
  return files["../justfile"] ?? "";
};

describe("justfile", () => {
  it("becomes a justfile with its comments", async () => {
    expect(await text(example))
      .toBe(`# Generated from flake/recipes.ts by Nivis. Do not edit: run \`bun build.ts\`.
# What is done here.

set shell := ["bash", "-euo", "pipefail", "-c"]
set positional-arguments
set dotenv-load := false

# The flake.
flake := "./out"
quote := "say \\"it\\" \\\\ \\n"

alias b := build

# List them.
[private]
default:
    @just --list

generate:

# Builds a host.
[confirm("Sure?")]
[group("hosts")]
[linux]
build host out="result" *rest: generate (say "a b" "c") && generate
    echo {{ quote(host) }} {{ out }} {{{{ data }}

    echo 0 \\
      more

say +words:
    echo {{ words }}
`);
  });

  it.runIf(hasJust)("is laid out as just does it, and means what it says", async () => {
    const printed = await text(example);
    expect(runJust(printed, "--dump")).toBe(printed);
    const parsed = JSON.parse(runJust(printed, "--dump", "--dump-format", "json")) as {
      readonly recipes: Readonly<Record<string, { readonly doc: string | null }>>;
      readonly first: string;
    };
    expect(parsed.first).toBe("default");
    expect(Object.keys(parsed.recipes).toSorted()).toEqual(["build", "default", "generate", "say"]);
    expect(parsed.recipes["build"]?.doc).toBe("Builds a host.");
  });

  it.runIf(hasJust)("keeps data as it is", () => {
    const character = fc.constantFrom(..."ab {}\"'\\\n\t$`");
    const texts = fc.sample(fc.string({ unit: character, maxLength: 12 }), 200);
    const file = texts.map((data, index) => `x${index} := ${quoted(data)}\n`).join("");
    const { assignments } = JSON.parse(runJust(file, "--dump", "--dump-format", "json")) as {
      readonly assignments: Readonly<Record<string, { readonly value: string }>>;
    };
    expect(texts.map((_, index) => assignments[`x${index}`]?.value)).toEqual(texts);
  });

  it.runIf(hasJust)("keeps braces of a line", () => {
    for (const line of ["{{", "a {{ b }}", "{{{", "{{{{", "}}"]) {
      const file = `a:\n    @echo '${bodyText(line)}'\n`;
      expect(runJust(file, "a")).toBe(`${line}\n`);
    }
  });

  it("is one", async () => {
    const one = `import { justfile } from "../dsl"; export const x = justfile({ recipes: { a: { run: ["x"] } } });`;
    expect(await problems({ "flake/a.ts": one, "flake/b.ts": one })).toEqual([
      "NV3004 flake/b.ts:1 flake/b.ts and flake/a.ts would both become justfile",
    ]);
  });
});
