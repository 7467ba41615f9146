import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { command } from "../verify/testing/command.ts";
import { smallFleet } from "../verify/testing/fleet.ts";

it("writes the flake with provenance beside the cache, and out/ as ever", { timeout: 120_000 }, async () => {
  const root = smallFleet();
  const wrong = await command(root, ["--check", "--provenance"]);
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(wrong.err).toContain("error[NV7003]: --provenance does not go with --check\n");
  const plain = await command(root, []);
  expect(plain.out).toMatch(/^out\/: \d+ written, 0 unchanged \(/);
  expect(existsSync(join(root, ".nivis/provenance"))).toBe(false);

  const { code, out, err } = await command(root, ["build", "--provenance"]);
  expect([code, err]).toEqual([0, ""]);
  const target = join(root, ".nivis/provenance");
  expect(out).toMatch(/^out\/ is up to date: /);
  expect(out).toContain(
    `.nivis/provenance: the same flake, whose errors name lines of TypeScript: path:${target}\n`,
  );
  const host = readFileSync(join(target, "modules/machines/nixos/web/default.nix"), "utf8");
  expect(host).toMatch(/_file = "hosts\/web\.ts:9:20";\s+config\.environment\.systemPackages = \[/);
  // What the builder adds is at its name.
  expect(host).toMatch(/_file = "hosts\/web\.ts:3:\d+";\s+config\.nixpkgs\.hostPlatform = /);
  const json = JSON.parse((await command(root, ["build", "--provenance", "--json"])).out) as object;
  expect(json).toMatchObject({ ok: true, written: [], provenance: target });
  // What is explained is still out/.
  expect(existsSync(join(root, ".nivis/source-map.json"))).toBe(true);
  expect((await command(root, ["--check"])).code).toBe(0);
});
