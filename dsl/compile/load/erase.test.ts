import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { discover } from "../discover.ts";
import { erasures, unerasable } from "./erase.ts";
import { parseFile, parser } from "./parse.ts";
import { library } from "./resolve.ts";

function erased(text: string): string {
  const parsed = parseFile("a.ts", text);
  expect(parsed.diagnostics).toEqual([]);
  expect(unerasable(parsed)).toEqual([]);
  return erasures(parsed).reduceRight(
    (rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end),
    text,
  );
}

/** What JavaScript says, without places and what carries no meaning. */
function meaning(code: string): string {
  const { program, errors } = parser().parseSync("a.js", code, { preserveParens: false });
  expect(errors, code).toEqual([]);
  const empty = (
    node: { readonly type?: string; readonly specifiers?: readonly unknown[] } | null,
  ): boolean =>
    node?.type === "EmptyStatement" ||
    (node?.type === "ExportNamedDeclaration" &&
      JSON.stringify(node).includes('"declaration":null,"specifiers":[],"source":null'));
  return JSON.stringify(
    program.body,
    (key, value: unknown) => {
      if (["start", "end", "raw"].includes(key)) return undefined;
      if (typeof value === "bigint") return String(value);
      return Array.isArray(value) ? value.filter((item) => !empty(item as null)) : value;
    },
    1,
  );
}

/** TypeScript's own reading. */
const emitted = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.Preserve,
      verbatimModuleSyntax: true,
    },
  }).outputText;

const texts: readonly string[] = [
  "const f = (x?: string, { a }?: T, [b]: U = [], ...r: X[]): number => 1;",
  "const f = (\n  a: {\n    b: string;\n  },\n): {\n  a: 1;\n} => ({ a: 1 });\nf();",
  "const f = (a: string)\n  : string => a;",
  "const f = async <\n  T,\n>(x: T) => x;",
  "function g(this: Foo, x?: string): asserts x is string {}",
  "function g(this: Foo) {}\nfunction h(this: Foo /* , */, a: string) {}",
  "let x!: T; let y: T | undefined; let { z }: { z: string } = y!, [w]: string[] = [];",
  "const a = b as T\n[c].map((x) => x)",
  "let a: T\n;[c].map(String)",
  "a = b!\n(c)",
  "a = 1\ninterface X {}\n(c)",
  "export type A = 1\nexport interface B {}\nexport const c = 1;",
  "export default interface X {}\nexport const c = 1;",
  "export default {} satisfies X",
  "export function f(a: string): void;\nexport function f(a: unknown): void {}",
  "declare const x: number; declare function f(): void; declare class C {} declare enum E {} declare namespace N { const a: 1 }",
  'declare module "nivis" { interface FleetClan { clan: typeof a } } declare global { interface X {} }',
  'import type A from "a"; import type { B } from "b"; import { type C, d, type E } from "c"; import F, { type G } from "f";',
  'export type { A } from "a"; export type * from "b"; export { type C, d, type E } from "c"; export { type default as H } from "h";',
  'import { type A /* , */ , b, type C, } from "a";',
  "for (const x of y as T[]) f(x); for (let i: number = 0; i < (a as number); i++);",
  "try {} catch (e: unknown) {}",
  "new Foo<string>(); new Foo<string>; f?.<T>(x); a<b>`x`; const g = foo<string>;",
  "a!.b!.c; a![0]; (a as T).b; (a?.b as T).c; (<T,>(x: T) => x)(1); x = y as any as T;",
  "abstract class A<T> extends B<T> implements C, D<T> { abstract foo(): void; abstract z: string; bar() {} }",
  "class A { declare x: number; private readonly y?: string = 1; static [k: string]: any; z!: T; static readonly w = 1; protected static async *g?<T>(x: T): G<T> {} }",
  "class A { foo(): void; foo(a?: string): void {} constructor(); constructor(readonly?: string) {} override get [q](): number { return 1 } static #p?: string }",
  "class A {\n  a: T\n  [b]() {}\n  readonly\n  static: T\n}",
  "const readonly = 1, abstract = 2, type = 3, declare = 4; type\n= 5; export { readonly, type, type as as };",
  "label: for (;;) { type X = 1; break label }\nswitch (a) { case b as T: c as T\n}",
  "if (a as T) b as U\nelse c!\nthrow e as Error",
  "const t = `${a as string}`, o = { a: b as T, [c as string]: d!, m<T>(x: T): void {}, get g(): T { return 1 } };",
  "const f = (x: string): x is 'a' => true, g = ({ a = 1 as number }: T = {} as T) => a;",
  "// é 𝄞\nconst 名: string = '𝄞' as string; // 𝄞",
  "f(x as T, y satisfies U);\n/x/.test(z as string)",
];

describe("types are taken out as TypeScript takes them out", () => {
  it.each(texts)("%s", (text) => {
    const module = `${text}\nexport {};`;
    expect(meaning(erased(module))).toBe(meaning(emitted(module)));
  });

  it("of every file of the fleet", () => {
    const root = join(library, "..");
    for (const file of discover(root)) {
      const text = readFileSync(join(root, file), "utf8");
      expect(meaning(erased(text)), file).toBe(meaning(emitted(text)));
    }
  });
});

it.each([
  ["enum E { A }", "an enum"],
  ["const enum E { A }", "an enum"],
  ["export namespace N { export const a = 1 }", "a namespace with values"],
  ['import a = require("a");', "`import … = require(…)`"],
  ["class A { constructor(private a: string) {} }", "a property among parameters"],
  ["const a = <T>b;", "a type in front of a value"],
])("NV2008: %s", (text, what) => {
  const [only, ...others] = unerasable(parseFile("home/a.ts", text));
  expect(others).toEqual([]);
  expect(only?.code).toBe("NV2008");
  expect(only?.message).toContain(what);
  expect(only?.labels[0]?.origin.line).toBe(1);
});
