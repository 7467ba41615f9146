import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { codes } from "./codes.ts";
import { documentOf } from "./document.ts";
import { insteadOf } from "../compile/mistakes/instead.ts";
import { allPages, pageOf, parsePage } from "./page.ts";
import type { Outcome } from "./testing/fixtures.ts";
import { situations } from "./testing/situations.ts";

/**
 * Codes without an example, each with the reason. A code may stand here only as long as nothing triggers it in a test;
 * what gets an example has to leave the list.
 */
const withoutExample: Readonly<Record<string, string>> = {};

const again = "run `npx tsx dsl/diagnostics/testing/write.ts`, read the difference, and commit it";

const golden = (code: string): string | undefined => {
  try {
    return readFileSync(join(import.meta.dirname, "golden", `${code}.txt`), "utf8");
  } catch {
    return undefined;
  }
};

/** What the examples lead to in a process of their own, as in a build. */
async function outcomes(): Promise<readonly Outcome[]> {
  const tsx = join(import.meta.dirname, "../../node_modules/tsx/dist/cli.mjs");
  const script = join(import.meta.dirname, "testing/write.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, script, "--json"], { maxBuffer: 1e8 });
  return JSON.parse(stdout) as readonly Outcome[];
}

const pages = allPages();
const known = Object.keys(codes);
const hasExample = (code: string): boolean =>
  (pageOf(code)?.files.size ?? 0) > 0 || situations[code] !== undefined;

describe("every code", () => {
  it("has a page, and every page a code", () => {
    const missing = known.filter((code) => pageOf(code) === undefined);
    expect(missing, "write dsl/diagnostics/pages/<code>.md for each, like those beside it").toEqual([]);
    const unknown = pages.map(({ code }) => code).filter((code) => codes[code] === undefined);
    expect(unknown, "these pages are of no code: remove them, or list the code in codes.ts").toEqual([]);
  });

  it("has an example, or is named as one without", () => {
    const missing = known.filter((code) => pageOf(code) !== undefined && !hasExample(code));
    expect(
      missing,
      "add ```ts <path> blocks to the page, or a state of disk or command line to testing/situations.ts",
    ).toEqual(Object.keys(withoutExample));
  });

  it.each(pages.map((page) => [page.code, page] as const))(
    "%s tells what it means and how to fix it",
    (_, page) => {
      expect(page.text.split("\n\n")[0]?.length ?? 0).toBeGreaterThan(40);
      expect(page.text).toMatch(/^\*\*Fix\.\*\* \S/m);
    },
  );
});

describe("examples", () => {
  let found: ReadonlyMap<string, Outcome>;
  beforeAll(async () => {
    found = new Map((await outcomes()).map((outcome) => [outcome.code, outcome]));
  });

  const examples = pages.map(({ code }) => code).filter(hasExample);

  it.each(examples)("%s is what its example reports, and nothing else", (code) => {
    const outcome = found.get(code);
    expect(outcome?.codes, outcome?.text).toEqual([code]);
  });

  it.each(examples)("%s prints what golden/ has", (code) => {
    expect(golden(code), again).toBe(found.get(code)?.text);
  });

  it("are all that docs/errors.md shows", () => {
    const text = readFileSync(join(import.meta.dirname, "../../docs/errors.md"), "utf8");
    expect(
      text === documentOf(pages, { printed: golden, instead: insteadOf }),
      `docs/errors.md is not up to date: ${again}`,
    ).toBe(true);
  });
});

describe("parsePage", () => {
  it("takes fenced blocks with a path as files, and leaves others in the text", () => {
    const page = parsePage("NV0000", "One.\n\n```ts a/b.ts\nx;\n```\n\nTwo:\n\n```nix\n{ }\n```\n");
    expect([...page.files]).toEqual([["a/b.ts", "x;\n"]]);
    expect(page.text).toBe("One.\n\nTwo:\n\n```nix\n{ }\n```");
  });
});

describe("documentOf", () => {
  const nothing = { printed: () => undefined, instead: () => undefined };
  it("shows what is missing as missing", () => {
    expect(documentOf([], nothing)).toContain("### NV1201: ");
    expect(documentOf([], nothing)).toContain("Not explained yet.");
  });

  it("fences what holds fences", () => {
    const page = { code: "NV1100", text: "x", files: new Map([["a.md", "```\n```\n"]]) };
    expect(documentOf([page], { printed: () => "out\n", instead: () => "**Nix** says nothing." })).toContain(
      "`a.md`:\n\n````md\n```\n```\n````\n\n```text\nout\n```\n",
    );
  });
});
