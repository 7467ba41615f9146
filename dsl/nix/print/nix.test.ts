/** What is printed means in Nix what it should. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expr, lines, text } from "../ast/arbitrary.ts";
import { attrSet, binding, float, int, isFloat, list, rewrite, stringLiteral } from "../ast/index.ts";
import type { Expr } from "../ast/index.ts";
import { parseExpr } from "../parse/index.ts";
import { hasNix, nixParse, normalise } from "../parse/testing/nix.ts";
import { snippets } from "../parse/testing/snippets.ts";
import { spell } from "../parse/testing/spell.ts";
import { print } from "./index.ts";

if (!hasNix)
  console.warn("no nix-instantiate 2.24 or newer on PATH: what Nix makes of the printed text is not tested");

type Json = null | boolean | bigint | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON value as an expression; numbers are floats, bigints integers. */
function literal(value: Json): Expr {
  if (value === null || typeof value === "boolean") return { kind: "Ident", name: String(value) };
  if (typeof value === "bigint") return int(value);
  if (typeof value === "number") return float(value);
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return list(value.map((item: Json) => literal(item)));
  return attrSet(Object.entries(value).map(([key, item]) => binding(key, literal(item))));
}

/** As Nix prints JSON: names sorted by their bytes. */
function json(value: Json): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => json(item)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).toSorted(([a], [b]) =>
      Buffer.compare(Buffer.from(a), Buffer.from(b)),
    );
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${json(item as Json)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

const edges = [2n ** 63n - 1n, -(2n ** 63n), -(2n ** 63n) + 1n, 0n, -1n];
const float64 = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((value) => isFloat(Math.abs(value)) && !Object.is(value, -0));
const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 12, depthSize: "small" },
    text,
    lines,
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.constantFrom<Json>(null, true, false, ...edges),
    float64,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(fc.oneof(text, lines), tie("value")), { maxLength: 4, selector: ([key]) => key })
      .map((entries): Json => Object.fromEntries(entries)),
  ),
}));

/** Evaluates expressions to JSON, all in one process. */
function evaluate(texts: readonly string[]): readonly unknown[] {
  const dir = mkdtempSync(join(tmpdir(), "nivis-print-"));
  try {
    const file = join(dir, "all.nix");
    writeFileSync(file, `[\n${texts.map((one) => `(${one})`).join("\n")}\n]\n`);
    const run = spawnSync("nix-instantiate", ["--eval", "--strict", "--json", file], {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    });
    if (run.status !== 0) throw new Error(run.stderr.slice(0, 2000));
    // Integers beyond what a JavaScript number holds are kept as text; floats and integers are told apart.
    const exact = run.stdout.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, (token) =>
      /^-?\d+$/.test(token) ? `"@int ${token}"` : token,
    );
    return JSON.parse(exact) as readonly unknown[];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The value in the form that `evaluate` gives. */
function expected(value: Json): unknown {
  if (typeof value === "bigint") return `@int ${value}`;
  if (Array.isArray(value)) return value.map((item: Json) => expected(item));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expected(item as Json)]));
  }
  return value;
}

/** All strings in double quotes: Nix shows how the text of others was put together. */
const quoted = (tree: Expr): Expr =>
  rewrite(tree, (inner) => {
    if (inner.kind !== "IndentedString") return undefined;
    const parts = inner.parts.map((part) =>
      part.kind === "Text" ? part : { ...part, expr: quoted(part.expr) },
    );
    return { ...inner, kind: "Str", parts };
  });

describe.skipIf(!hasNix)("in Nix", () => {
  it("10,000 JSON-like values come back equal", { timeout: 120_000 }, () => {
    const values = fc.sample(anyValue, 10_000);
    const got = evaluate(values.map((value) => print(literal(value))));
    expect(got.length).toBe(values.length);
    values.forEach((value, index) => {
      expect(got[index], json(value)).toEqual(expected(value));
    });
  });

  it("nested as deeply as anybody writes", () => {
    let deep: Json = "end";
    for (let i = 0; i < 200; i++) deep = i % 2 === 0 ? [deep, BigInt(i)] : { "a b": deep, c: i / 2 + 0.25 };
    expect(evaluate([print(literal(deep))])).toEqual([expected(deep)]);
  });

  it("texts printed again mean the same", () => {
    const original = nixParse(snippets).map((one) => ("tree" in one ? normalise(one.tree) : "none"));
    const printed = nixParse(snippets.map((one) => print(parseExpr(one)))).map((one) =>
      "tree" in one ? normalise(one.tree) : "none",
    );
    expect(snippets.filter((_, index) => printed[index] !== original[index])).toEqual([]);
    expect(original.filter((tree) => tree !== "none").length).toBeGreaterThan(snippets.length / 2);
  });

  it("trees mean the same as with parentheses everywhere", { timeout: 120_000 }, () => {
    const trees = fc.sample(expr, 10_000).map(quoted);
    // `with` in front: names that nothing binds are no error there.
    const loose = nixParse(trees.map((tree) => `with { };\n${print(tree)}`));
    const strict = nixParse(trees.map((tree) => `with { };\n${spell(tree)}`));
    const treeOf = (one: (typeof loose)[number] | undefined): string =>
      one !== undefined && "tree" in one ? one.tree : "none";
    trees.forEach((tree, index) => {
      expect(treeOf(loose[index]), print(tree)).toBe(treeOf(strict[index]));
    });
    expect(loose.filter((one) => "tree" in one).length).toBeGreaterThan(9_000);
  });
});
