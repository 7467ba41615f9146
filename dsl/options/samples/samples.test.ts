/**
 * No false alarms: settings as people have them, in TypeScript, pass the type-check and the check of the build. With a
 * lab at hand, the real module systems have the last word: `NIVIS_LAB` names a program that is called with the directory
 * of a flake, evaluates its configurations and fails when one of them does.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { discover } from "../../compile/discover.ts";
import { emit } from "../../compile/emit/emit.ts";
import { load } from "../../compile/load/load.ts";
import { printPlan } from "../../compile/print.ts";
import { typecheck } from "../../compile/typecheck.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { lower, type Lowered } from "../../fleet/lower/index.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import { declaredOptions, validateModule } from "../check.ts";
import { writeFleet } from "./fleet.ts";

const lab = process.env["NIVIS_LAB"];
const root = mkdtempSync(join(tmpdir(), "nivis-samples-"));
let lowered: Lowered;

beforeAll(async () => {
  writeFleet(root);
  const loaded = await load(root, discover(root));
  expect(loaded.diagnostics.map(told)).toEqual([]);
  lowered = lower(loaded, root);
});
afterAll(() => rmSync(root, { recursive: true }));

const told = ({ code, message, help, labels: [label] }: Diagnostic): string =>
  `${code} ${label?.origin.file}:${label?.origin.line} ${message}${help === undefined ? "" : ` (${help})`}`;

/** How many options a module sets: the ends of its paths, in every part of a `mkMerge` or `mkIf`. */
function settings(expr: Expr): number {
  switch (expr.kind) {
    case "AttrSet":
      return expr.entries.reduce((sum, entry) => sum + (entry.kind === "Binding" ? ends(entry.value) : 1), 0);
    case "Lambda":
      return settings(expr.body);
    case "Apply":
      return expr.arg.kind === "List"
        ? expr.arg.items.reduce((sum, item) => sum + settings(item), 0)
        : settings(expr.arg);
    default:
      return 0;
  }
}
const ends = (value: Expr): number => (value.kind === "Lambda" ? 1 : Math.max(1, settings(value)));

describe("settings as people have them", () => {
  it("are many, of every class", () => {
    const count = (of: string): number =>
      lowered.modules
        .filter((module) => module.class === of && module.origin.file.includes("-"))
        .reduce((sum, module) => sum + settings(module.node), 0);
    expect(count("nixos")).toBeGreaterThanOrEqual(150);
    expect(count("homeManager")).toBeGreaterThanOrEqual(100);
    expect(count("darwin")).toBeGreaterThanOrEqual(50);
  });

  it("type-check", async () => {
    expect((await typecheck(root)).map(told)).toEqual([]);
  });

  it("lower, and pass the check of options", () => {
    expect(lowered.diagnostics.map(told)).toEqual([]);
    const found = lowered.modules.flatMap((module) => {
      const { schemas, declarations, open } = lowered.scopeOf(module);
      return validateModule(module.node, {
        classes: [module.class, ...schemas],
        ownOptions: declarations.map(declaredOptions),
        open,
        origin: module.origin,
      });
    });
    expect(found.map(told)).toEqual([]);
  });

  it.skipIf(lab === undefined)("evaluate (NIVIS_LAB names a program that evaluates a flake)", async () => {
    const printed = printPlan(root, lowered.files);
    expect(printed.diagnostics.map(told)).toEqual([]);
    const out = join(root, "out");
    await emit(root, out, printed.files);
    const run = spawnSync(lab ?? "", [out], { encoding: "utf8" });
    expect(run.error).toBeUndefined();
    expect(run.status, run.stdout + run.stderr).toBe(0);
  });
});
