/** Show of the product: what the module system would say after minutes, said by the editor or the build. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compile } from "./compile.ts";
import { library } from "./load/resolve.ts";
import { writeFiles } from "./load/temporary-fleet.ts";
import { groups } from "./mistakes/cases.ts";
import { fileOf, fleetOf, frame, lineOf } from "./mistakes/fleet.ts";
import type { Mistake } from "./mistakes/mistake.ts";
import { findCompiler } from "./typecheck/compiler.ts";
import { makeDeclarations } from "./typecheck/declarations.ts";
import { checksOf, settled, typecheck } from "./typecheck/typecheck.ts";

const project = join(library, "..");
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A fleet with the project's own settings. */
function fleet(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-mistakes-")));
  roots.push(root);
  symlinkSync(library, join(root, "dsl"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeFiles(root, {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": readFileSync(join(project, "tsconfig.json"), "utf8"),
    ...files,
  });
  return root;
}

/** The library as a bundle has it, which most builds check against. */
const declarations = makeDeclarations(join(fleet({}), "types"));

const placed = ({ labels: [label] }: Diagnostic): string => `${label?.origin.file}:${label?.origin.line}`;
const said = ({ message, help = "", notes = [] }: Diagnostic): string => [message, help, ...notes].join("\n");

/** What is told of many mistakes in one fleet: not every one uses all of the frame, and some use one name. */
const ofMany = /^NV502[0126]$/;

const reported = (mistake: Mistake, diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(
    ({ code, labels: [label] }) =>
      label?.origin.file === fileOf(mistake) && (code === mistake.code || !ofMany.test(code)),
  );

describe.each(Object.entries(groups))("mistakes: %s", (_, mistakes) => {
  let root = "";
  let built: readonly Diagnostic[] = [];
  let typed: readonly Diagnostic[] = [];
  beforeAll(async () => {
    root = fleet(fleetOf(mistakes));
    built = (await compile(root)).diagnostics;
    typed = await typecheck(root);
  });

  it("are told against excerpts of the types and the library's declarations as they are against the whole", async () => {
    const compiler = findCompiler(root);
    const { whole, excerpts } = checksOf(root, compiler ?? { command: "", args: [] }, {
      many: Infinity,
      declarations,
    });
    const all = await whole();
    expect(typed).toEqual(all);
    // One mistake of many is enough to ask the whole: that the others are the same is not seen above.
    const places = (found: readonly Diagnostic[]): readonly string[] => found.map(placed);
    const same = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
      found.filter((one) => settled.test(one.code) && !/"·| more \.\.\./.test(said(one)));
    const { found } = (await excerpts()) ?? { found: [] };
    const told = new Set(places(found));
    expect(places(all).filter((place) => !told.has(place))).toEqual([]);
    expect(same(found)).toEqual(same(all));
  });

  it.each(mistakes)("$title: $code", (mistake) => {
    const found = reported(mistake, built);
    expect(
      found.map(({ code, severity, labels: [label] }) => `${code} ${severity} ${label?.origin.line}`),
    ).toEqual([`${mistake.code} ${mistake.warning === true ? "warning" : "error"} ${lineOf(mistake)}`]);
    expect(found.map(said).join("\n")).toContain(mistake.says);
    if (mistake.editor !== undefined) {
      const lines = reported(mistake, typed).map(
        ({ code, labels: [label] }) => `${code} ${label?.origin.line}`,
      );
      expect(lines).toContain(`${mistake.editor} ${lineOf(mistake)}`);
    }
  });

  it("are all that is wrong", () => {
    const files = new Set(mistakes.map(fileOf));
    expect(
      built.filter(
        ({ code, labels: [label] }) =>
          !ofMany.test(code) && (label === undefined || !files.has(label.origin.file)),
      ),
    ).toEqual([]);
    expect(existsSync(join(root, "out"))).toBe(false);
  });
});

describe("the table", () => {
  const all = Object.values(groups).flat();

  it("has at least 60 mistakes that Nix stops as well, most of them in the editor", () => {
    const known = all.filter(({ nix, warning }) => nix !== undefined && warning !== true);
    expect(known.length).toBeGreaterThanOrEqual(60);
    expect(known.filter(({ editor }) => editor !== undefined).length).toBeGreaterThan(known.length / 2);
    expect(known.filter(({ nix }) => nix === "")).toEqual([]);
  });

  it("tells them apart by their titles", () => expect(new Set(all.map(fileOf)).size).toBe(all.length));

  it("makes them in a fleet that has none itself", async () => {
    const right: Mistake = {
      title: "right",
      nixos: `services: { openssh: { enable: true } },`,
      code: "NV4001",
      says: "",
    };
    const { diagnostics } = await compile(fleet({ ...frame, ...fleetOf([right]) }));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
