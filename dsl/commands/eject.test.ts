import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasNix } from "../nix/parse/testing/nix.ts";
import { command } from "../verify/testing/command.ts";
import { smallFleet } from "../verify/testing/fleet.ts";

const timeout = 180_000;

async function committed(): Promise<string> {
  const root = smallFleet({
    ".gitignore": ".nivis/\nnode_modules\n",
    "flake/envrc.ts": `import { envrc } from "../dsl";
/** Run \`bun build.ts\` before. */
export const direnv = envrc({ "use flake": "./out" });
`,
  });
  expect((await command(root, [])).err).toBe("");
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a"],
  ])
    spawnSync("git", args, { cwd: root });
  return root;
}

describe("eject", () => {
  it("tells first, then does it", { timeout }, async () => {
    const root = await committed();
    const manifest = join(root, "out/.nivis-manifest.json");
    const dry = await command(root, ["eject", "--dry-run"]);
    expect([dry.code, dry.err]).toEqual([0, "Nothing was written.\n"]);
    expect(dry.out).toMatch(/^\d+ files would lose their markers, 0 have none, and the manifest would go \(/);
    expect(dry.out).toContain("  flake hosts dsl build.ts tsconfig.json package.json node_modules .nivis\n");
    expect(dry.out).toContain("  .envrc:1: # Run `bun build.ts` before.\n");
    expect(existsSync(manifest)).toBe(true);

    writeFileSync(join(root, "notes.txt"), "mine\n");
    const refused = await command(root, ["eject"]);
    expect([refused.code, refused.out]).toEqual([3, ""]);
    expect(refused.err).toContain("error[NV7066]: the repository has changes that are not committed\n");
    expect(refused.err).toContain("  = note: notes.txt\n");
    expect(existsSync(manifest)).toBe(true);

    const json = await command(root, ["eject", "--force", "--json"]);
    expect([json.code, json.err]).toEqual([0, ""]);
    expect(JSON.parse(json.out)).toMatchObject({
      ok: true,
      unchanged: 0,
      mentions: [{ file: ".envrc", line: 1 }],
    });
    expect(existsSync(manifest)).toBe(false);
    expect(readFileSync(join(root, ".envrc"), "utf8")).not.toContain("Nivis");
    const again = await command(root, ["eject"]);
    expect([again.code, again.out]).toEqual([
      0,
      "out/ stands alone: nothing in it is generated, or it was ejected before.\n",
    ]);
    const build = await command(root, []);
    expect(build.code).toBe(3);
    expect(build.err).toContain("error[NV6002]: ");
    expect((await command(smallFleet(), ["eject"])).err).toContain("error[NV7067]: ");
  });

  it.skipIf(!hasNix)("leaves a flake that evaluates to what it did", { timeout }, async () => {
    const root = await committed();
    const machines = async (): Promise<unknown> => {
      const { out } = await command(root, ["verify", "--json", "--", "--offline"]);
      const { passed, results } = JSON.parse(out) as {
        passed: number;
        results: readonly { readonly attribute: string; readonly value: string }[];
      };
      return [passed, results.map(({ attribute, value }) => `${attribute} ${value}`).toSorted()];
    };
    const before = await machines();
    expect(before).toMatchObject([8, { length: 8 }]);
    expect((await command(root, ["eject", "--force"])).code).toBe(0);
    expect(await machines()).toEqual(before);
  });
});
