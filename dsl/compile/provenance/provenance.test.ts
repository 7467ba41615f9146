/** The example fleet with provenance: what it means is what it meant. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, outOf, type Compiled } from "../compile.ts";
import { rooms } from "../discover.ts";
import { emit } from "../emit/emit.ts";
import type { RenderedFile } from "../emit/rendered.ts";
import { library } from "../load/resolve.ts";
import type { Entry, Expr, Node } from "../../nix/ast/index.ts";
import { hasNix, nixParse } from "../../nix/parse/testing/nix.ts";
import { parseFile } from "../../nix/parse/index.ts";
import { print } from "../../nix/print/index.ts";
import { callOf, staticText } from "../../options/check.ts";
import { labSays, withoutLab } from "../../options/samples/judge.ts";
import { firstName } from "./definitions.ts";
import { provenanceFiles, writeProvenance } from "./write.ts";

const project = join(library, "..");
const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-provenance-")));
afterAll(() => rmSync(root, { recursive: true }));
let compiled: Compiled;
let fleet: NonNullable<Compiled["fleet"]>;
let told: readonly RenderedFile[];
beforeAll(async () => {
  for (const name of [...rooms, "package.json", "tsconfig.json"])
    cpSync(join(project, name), join(root, name), { recursive: true });
  for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(root, name));
  compiled = await compile(root, { types: false });
  expect(compiled.diagnostics).toEqual([]);
  if (compiled.fleet === undefined) throw new Error("the fleet was not lowered");
  ({ fleet } = compiled);
  told = provenanceFiles(root, fleet).files;
});

/** All that a tree says, a line each: what stands in sets by its path, and under which conditions. */
function sayings(expr: Expr): readonly string[] {
  const found: string[] = [];
  look(expr, "");
  return found.toSorted();

  function look(node: Expr, path: string): void {
    const { name, args } = callOf(node) ?? { name: undefined, args: [] };
    const [first, second] = args;
    if (name === "addErrorContext" && second !== undefined) return look(second, path);
    if (node.kind === "Paren") return look(node.expr, path);
    if (node.kind === "Lambda" || node.kind === "Let" || node.kind === "With") {
      found.push(`${path}: ${node.kind}`);
      return look(node.body, path);
    }
    if (name === "mkIf" && first !== undefined && second !== undefined)
      return look(second, `${path} if ${textOf(first)}`);
    if (name === "mkMerge" && first?.kind === "List") {
      for (const item of first.items) look(item, path);
      return;
    }
    // Modules may stand in what a function is given.
    if (node.kind === "Apply") {
      look(node.fn, `${path}·`);
      return look(node.arg, `${path}()`);
    }
    if (node.kind === "List") {
      for (const [index, item] of node.items.entries()) look(item, `${path}[${index}]`);
      return;
    }
    if (node.kind !== "AttrSet" || node.entries.length === 0)
      return void found.push(`${path}: ${textOf(node)}`);
    for (const entry of node.entries) lookAt(entry, path);
  }

  function lookAt(entry: Entry, path: string): void {
    if (entry.kind === "Inherit") return void found.push(`${path}: ${textOf(entry)}`);
    const at = entry.path.names.reduce(
      (above, one) => `${above}.${"name" in one ? one.name : textOf(one)}`,
      path,
    );
    if (firstName(entry) !== "imports" || entry.value.kind !== "List")
      return look(entry.value, at.replaceAll(/\.config(?=\.|$)/g, ""));
    for (const item of entry.value.items) if (!isOurs(item)) found.push(`${at}: ${textOf(item)}`);
    for (const item of entry.value.items)
      if (isOurs(item) && item.kind === "AttrSet")
        for (const inner of item.entries.slice(1)) lookAt(inner, path);
  }
}

/** A module that a build with provenance makes of a definition. */
const isOurs = (expr: Expr): boolean => {
  const [first] = expr.kind === "AttrSet" ? expr.entries : [];
  return (
    first?.kind === "Binding" &&
    firstName(first) === "_file" &&
    /\.ts:\d+:\d+$/.test(staticText(first.value) ?? "")
  );
};

const textOf = (node: Node): string => {
  const entry =
    node.kind === "Inherit" ? { kind: "AttrSet" as const, recursive: false, entries: [node] } : node;
  return print(entry as Expr)
    .replaceAll(/\(?\s*builtins\.addErrorContext\s+"(?:[^"\\]|\\.)*"/g, "")
    .replaceAll(/[\s()]|#[^\n]*/g, "");
};

describe("the example fleet with provenance", () => {
  it("says what it says without", () => {
    const texts = new Map(told.map(({ path, bytes }) => [path, bytes.toString()]));
    let split = 0;
    for (const { path, bytes } of compiled.files) {
      const before = bytes.toString();
      const after = texts.get(path) ?? "";
      if (!path.startsWith("modules/") || !path.endsWith(".nix") || path.includes("/_files/")) {
        expect(after, path).toBe(before);
        continue;
      }
      split += after.match(/_file = ".*\.ts:\d+:\d+"/g)?.length ?? 0;
      expect(sayings(parseFile(after).expr), path).toEqual(sayings(parseFile(before).expr));
    }
    expect(split).toBeGreaterThan(1000);
  });

  it("names lines where they are", () => {
    const text = told.find(({ path }) => path === "modules/darwin/touch-id.nix")?.bytes.toString();
    const lines = readFileSync(join(root, "hosts/modules/darwin/touch-id.ts"), "utf8").split("\n");
    const line = lines.findIndex((one) => one.includes("touchIdAuth")) + 1;
    expect(text).toContain(
      `_file = "hosts/modules/darwin/touch-id.ts:${line}:${(lines[line - 1] ?? "").search(/\S/) + 1}";\n            config.security.pam.services.sudo_local.touchIdAuth =`,
    );
  });

  it("lies beside the cache, with what is the user's", async () => {
    const out = outOf(root);
    await emit(root, out, compiled.files);
    writeFileSync(join(out, "flake.lock"), "{}\n");
    const target = writeProvenance(root, out, fleet);
    expect(target).toBe(join(root, ".nivis/provenance"));
    expect(readFileSync(join(target, "flake.lock"), "utf8")).toBe("{}\n");
    for (const name of [".nivis-manifest.json", "../justfile", ".envrc"])
      expect(existsSync(join(target, name))).toBe(false);
    writeFileSync(join(target, "modules/old.nix"), "{ }\n");
    writeProvenance(root, out, fleet);
    expect(existsSync(join(target, "modules/old.nix"))).toBe(false);
    expect(readFileSync(join(target, "modules/systems.nix"), "utf8")).toContain("flake/flake.ts:");
    expect(readFileSync(join(out, "modules/systems.nix"), "utf8")).not.toContain("flake/flake.ts:");
  });

  it.skipIf(!hasNix)("is Nix", () => {
    const texts = told.flatMap(({ path, bytes }) => (path.endsWith(".nix") ? [bytes.toString()] : []));
    expect(nixParse(texts).filter(({ accepted }) => !accepted)).toEqual([]);
  });

  it.skipIf(withoutLab)("evaluates", { timeout: 600_000 }, async () => {
    const other = mkdtempSync(join(tmpdir(), "nivis-provenance-"));
    try {
      expect(await labSays(other, told)).toBe("");
    } finally {
      rmSync(other, { recursive: true });
    }
  });
});
