/** The parser beside the one of Nix: what one accepts the other does, and both read the same tree. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commented, expr } from "../ast/arbitrary.ts";
import { equals } from "../ast/index.ts";
import { parseExpr, parseFile } from "./index.ts";
import type { Verdict } from "./testing/nix.ts";
import { hasNix, nixParse, normalise } from "./testing/nix.ts";
import { pieces, snippets } from "./testing/snippets.ts";
import { spell } from "./testing/spell.ts";

if (!hasNix)
  console.warn(
    "no nix-instantiate 2.24 or newer on PATH: the comparisons of the parser with Nix are skipped",
  );

function accepts(text: string): boolean {
  try {
    parseFile(text);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === "NivisError") return false;
    throw error;
  }
}

const treeOf = (verdict: Verdict | undefined): string =>
  verdict !== undefined && "tree" in verdict ? verdict.tree : "none";

describe.skipIf(!hasNix)("against nix-instantiate --parse", () => {
  it("reads the snippets as Nix does", () => {
    const original = nixParse(snippets);
    expect(snippets.filter((_, index) => !original[index]?.accepted)).toEqual([]);
    const spelt = nixParse(snippets.map((text) => spell(parseExpr(text))));
    // How an indented string is put together shows in what Nix prints, so both sides are brought to one form.
    const differing = snippets.filter(
      (_, index) => normalise(treeOf(spelt[index])) !== normalise(treeOf(original[index])),
    );
    expect(differing).toEqual([]);
  });

  it("accepts and refuses mutated snippets as Nix does", { timeout: 120_000 }, () => {
    const mutation = fc.record({
      text: fc.constantFrom(...snippets),
      at: fc.nat(),
      cut: fc.nat(4),
      put: fc.oneof(fc.constant(""), fc.constantFrom(...pieces)),
    });
    const mutants = fc.sample(mutation, 120).map(({ text, at, cut, put }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + cut);
    });
    const verdicts = nixParse(mutants);
    const wrong = mutants.filter((text, index) => accepts(text) !== verdicts[index]?.accepted);
    expect(wrong).toEqual([]);
    expect(verdicts.some((one) => one.accepted) && verdicts.some((one) => !one.accepted)).toBe(true);
  });

  it("means the same after parsing, for any tree", { timeout: 120_000 }, () => {
    // `with` in front: names that nothing binds are no error there.
    const trees = fc.sample(expr, 10_000);
    const texts = trees.map((tree) => `with null; ${spell(tree)}`);
    const verdicts = nixParse(texts);
    expect(verdicts.filter((one) => !one.accepted)).toEqual([]);
    const again = nixParse(texts.map((text) => spell(parseExpr(text))));
    expect(texts.filter((_, index) => treeOf(again[index]) !== treeOf(verdicts[index]))).toEqual([]);
  });
});

describe("against the tree a text was spelt from", () => {
  it("reads back any tree", () => {
    fc.assert(
      fc.property(expr, (tree) => {
        expect(equals(parseExpr(spell(tree)), tree)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it("reads back any tree whatever comments it carries", () => {
    fc.assert(
      fc.property(commented, (tree) => {
        expect(equals(parseExpr(spell(tree)), tree)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
