import { beforeAll, describe, expect, it } from "vitest";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ident } from "../../nix/ast/index.ts";
import { symbol } from "../../nix/expr/symbol.ts";
import { discover } from "../discover.ts";
import { load } from "./load.ts";
import { library } from "./resolve.ts";
import { writeFiles } from "./temporary-fleet.ts";

/** What is written, and how its diagnostic names it. */
const forms: readonly (readonly [use: string, code: string])[] = [
  ["if", "if (e) {}"],
  ["if", "if (plain) {} else if (e) {}"],
  ["?:", "e ? 1 : 2;"],
  ["while", "while (e) break;"],
  ["while", "do { break; } while (plain); do {} while (e);"],
  ["for", "for (; e; ) break;"],
  ["&&", "e && 1;"],
  ["&&", "!plain && e && 1;"],
  ["||", "e || 1;"],
  ["??", "e ?? 1;"],
  ["!", "!e;"],
  ["!", "!!e;"],
  ["===", "e === 1;"],
  ["===", "1 === e;"],
  ["!==", "(plain, e) !== undefined;"],
  ["==", "e == null;"],
  ["!=", "e != 2;"],
  ["switch", "switch (e) {}"],
  ["case", "switch (1 as unknown) { case e: }"],
  ["typeof", "typeof e;"],
  ["typeof", "typeof (e as object);"],
  ["in", '"x" in e;'],
  ["in", "(e as unknown as string) in {};"],
  ["instanceof", "e instanceof Object;"],
  ["?.", "e?.x;"],
  ["?.", 'e?.["x"];'],
  ["?.", "e.a.b?.c;"],
  ["?.", "e.a?.();"],
  ["?.()", "e?.();"],
  ["?.()", "e.a.b?.(1);"],
  ["||=", "let v = e; v ||= 1;"],
  ["&&=", "let v = e; (v &&= 1);"],
  ["??=", "const o = { v: e }; o.v ??= 1;"],
  ["Boolean()", "Boolean(e);"],
  ["Boolean()", "[1, e].filter(Boolean);"],
  ["Array.isArray()", "Array.isArray(e);"],
  ["Object.is()", "Object.is(1, e);"],
  ["Number.isInteger()", "Number.isInteger(e);"],
  [".filter()", "[1].filter(() => e);"],
  [".some()", "[1].some((x) => x > 1 || helper());"],
  [".every()", "[1].every(helper);"],
  [".find()", "[1].find(() => e);"],
  [".includes()", "[1, 2].includes(e);"],
  [".indexOf()", "[1, 2].indexOf(e);"],
  [".has()", "new Set([1]).has(e);"],
  ["if", "if ((helper() as boolean)) {}"],
  ["if", "if (helper()!) {}"],
  ["?:", "const f = (x = e ? 1 : 2) => x; f();"],
  ["?:", "class C { x = e ? 1 : 2; } new C();"],
  ["?:", "`${plain ? 1 : 2} ${e ? 1 : 2}`;"],
  ["if", "label: for (const x of [1]) { if (e) break label; void x; }"],
];

let root: string;
const errors: unknown[] = [];
const wrap = (code: string): string =>
  `export const run = (e: any, plain: any): void => {\n  const helper = (): unknown => e;\n  void helper;\n  ${code}\n};\n`;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "nivis-guards-"));
  try {
    symlinkSync(library, join(root, "dsl"));
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    const files = forms.map(
      ([, code], index) => [`flake/form-${String(index).padStart(2, "0")}.ts`, wrap(code)] as const,
    );
    writeFiles(root, Object.fromEntries(files));
    const { exports, diagnostics } = await load(root, discover(root));
    expect(diagnostics).toEqual([]);
    const config = symbol(ident("config"));
    for (const { value } of exports) {
      // The code runs with plain values, and stops at the symbolic one.
      const run = value as (e: unknown, plain: unknown) => void;
      try {
        run(config, false);
        errors.push(undefined);
      } catch (error) {
        errors.push(error);
      }
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

describe("a symbolic value never becomes a JavaScript one", () => {
  it.each(forms.map(([use, code], index) => [code, use, index] as const))("%s", (code, use, index) => {
    const error = errors[index];
    expect(error).toBeInstanceOf(NivisError);
    const [diagnostic] = (error as NivisError).diagnostics;
    expect(diagnostic?.code).toBe("NV1201");
    const origin = diagnostic?.labels[0]?.origin;
    expect(origin?.line).toBe(4);
    expect(origin?.column).toBeGreaterThan(2);
    expect(origin?.column).toBeLessThan(code.length + 3);
    expect(diagnostic?.message).toContain(use);
    expect(diagnostic?.help).toBeDefined();
  });
});
