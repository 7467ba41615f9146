/**
 * No false alarms: settings as people have them, in TypeScript, pass the type-check and the check of the build.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { discover } from "../../compile/discover.ts";
import { load } from "../../compile/load/load.ts";
import { printPlan } from "../../compile/print.ts";
import { typecheck } from "../../compile/typecheck/typecheck.ts";
import { lower, type Lowered } from "../../fleet/lower/index.ts";
import { writeFleet } from "./fleet.ts";
import { ruleReports, labSays, optionReports, settings, told, withoutLab } from "./judge.ts";

const root = mkdtempSync(join(tmpdir(), "nivis-samples-"));
let lowered: Lowered;

beforeAll(async () => {
  writeFleet(root);
  const loaded = await load(root, discover(root));
  expect(loaded.diagnostics.map(told)).toEqual([]);
  lowered = lower(loaded, root);
});
afterAll(() => rmSync(root, { recursive: true }));

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
    expect(optionReports(lowered)).toEqual([]);
    expect(ruleReports(lowered)).toEqual([]);
  });

  it.skipIf(withoutLab)("evaluate", async () => {
    const printed = printPlan(root, lowered.files);
    expect(printed.diagnostics.map(told)).toEqual([]);
    expect(await labSays(root, printed.files)).toBe("");
  });
});
