import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codes } from "../../dsl/diagnostics/codes.ts";
import { brokenLinks } from "../links.ts";
import { project } from "../project.ts";
import { areaOf, areas } from "./areas.ts";
import { docOf, parseDoc } from "./doc.ts";
import { membersOfDeclaration } from "./members.ts";
import { reference, stale } from "./reference.ts";
import { Sources } from "./source.ts";

const sources = new Sources(project);
const exports = [...sources.exportsOf("dsl/index.ts")];
const wanted = reference(project);

describe("the reference", () => {
  it.each([...wanted])("%s is what the doc comments say (npx tsx docs/write.ts)", (path, text) => {
    expect(readFileSync(join(project, path), "utf8")).toBe(text);
  });

  it.each([...wanted])("%s links to what is there", (path, text) => {
    expect(brokenLinks(path, text)).toEqual([]);
  });

  it("has no page that nothing makes, and each page has something", () => {
    expect(stale(project, wanted)).toEqual([]);
    expect(areas.filter((area) => !exports.some(([, { file }]) => areaOf(file) === area))).toEqual([]);
  });
});

describe("everything that a fleet imports", () => {
  it("is there", () => {
    const names = exports.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(["nixosHost", "nix", "raw", "Val", "varsGenerator", "just"]),
    );
    expect(names.length).toBeGreaterThan(150);
  });

  it.each(exports)("%s has a doc comment, and a page", (_, { doc, file }) => {
    expect(doc).not.toBe("");
    expect(areaOf(file)).toBeDefined();
  });

  it.each(exports.filter(([, { kind }]) => kind !== "type"))(
    "%s tells an example, its errors and what it is in Nix",
    (_, { doc }) => {
      const { errors, source, hasExample } = parseDoc(doc);
      expect({ hasExample, errors: typeof errors, source: typeof source }).toEqual({
        hasExample: true,
        errors: "string",
        source: "string",
      });
      for (const [code] of (errors ?? "").matchAll(/\bNV\d{4}\b/g)) expect(codes).toHaveProperty(code);
    },
  );

  it("functions of nix, github and just tell what they are", () => {
    const bare = exports
      .filter(([, { kind }]) => kind === "value")
      .flatMap(([name, declaration]) =>
        membersOfDeclaration(sources, declaration).flatMap((member) =>
          member.doc === "" ? [`${name}.${member.name}`] : [],
        ),
      );
    expect(bare).toEqual([]);
  });
});

describe("doc comments", () => {
  it("are read without their stars, and taken apart", () => {
    const text =
      "/** Not this. */\nlet a;\n/**\n * One\n * line.\n *\n * ```ts\n * f()\n *\n * g()\n * ```\n *\n * Errors: NV1 a;\n * b.\n *\n * Source: `x`.\n */\nfunction f() {}";
    const comments = [...text.matchAll(/\/\*([\s\S]*?)\*\//g)].map(({ index, 0: whole, 1: value = "" }) => ({
      type: "Block" as const,
      value,
      start: index,
      end: index + whole.length,
    }));
    const doc = docOf(text, comments, text.indexOf("function"));
    expect(parseDoc(doc)).toEqual({
      text: "One line.\n\n```ts\nf()\n\ng()\n```",
      errors: "NV1 a; b.",
      source: "`x`.",
      hasExample: true,
    });
    expect(docOf(text, comments, text.length)).toBe("");
  });
});
