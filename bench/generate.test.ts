/** No false alarms: what is generated for measurements is sound, and nothing is told of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../dsl/compile/compile.ts";
import { generate } from "./generate.ts";

it("says nothing to a sound fleet of 100 hosts", async () => {
  const root = mkdtempSync(join(tmpdir(), "nivis-sound-"));
  try {
    generate(root, 100);
    const { diagnostics } = await compile(root, { types: false });
    expect(diagnostics).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
