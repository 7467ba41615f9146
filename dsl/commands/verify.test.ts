import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasNix } from "../nix/parse/testing/nix.ts";
import { command } from "../verify/testing/command.ts";
import { flakeOf, host, smallFleet } from "../verify/testing/fleet.ts";
import { writeFiles } from "../compile/load/temporary-fleet.ts";

const timeout = 180_000;
const offline = ["--", "--offline"];
/** No Nix is on this PATH. */
const nowhere = { PATH: "/nowhere" };

/** A fleet that is built. */
async function built(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = smallFleet(files);
  const { code, err } = await command(root, []);
  expect([code, err]).toEqual([0, ""]);
  return root;
}

describe("without Nix", () => {
  it("says what Nix would do, and that it did nothing", { timeout }, async () => {
    const root = await built();
    const { code, out, err } = await command(root, ["verify", "--only", "hosts,checks"], nowhere);
    expect(code).toBe(4);
    const path = `path:${root}/out`;
    const common = "--extra-experimental-features 'nix-command flakes'";
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe(`nix flake lock ${common} ${path}`);
    expect(lines[1]).toMatch(new RegExp(`^nix eval ${common} .* ${path}#\\.$`));
    expect(lines[2]).toMatch(/#checks$/);
    expect(lines.slice(3, 5).map((line) => line.split("#")[1])).toEqual(
      ["mail", "web"].map((name) => `nixosConfigurations.${name}.config.system.build.toplevel.drvPath`),
    );
    expect(lines[5]).toMatch(/^# and for each that checks has: nix eval .*#checks\.PLATFORM\.NAME\.drvPath$/);
    expect(err).toContain("error[NV7020]: Nix is not installed, so nothing was verified\n");
    expect(existsSync(join(root, "out/flake.lock"))).toBe(false);

    const dry = await command(root, ["verify", "--host", "web", "--dry-run", "--json"], nowhere);
    expect([dry.code, dry.err]).toEqual([0, ""]);
    expect(JSON.parse(dry.out)).toMatchObject({ ok: true, stale: false, commands: { length: 3 }, more: [] });
  });

  it("answers wrong command lines", { timeout }, async () => {
    const root = smallFleet();
    const cases = [
      [["--only", "host"], 2, '--only does not know "host"\n  = help: did you mean "hosts"?'],
      [["--jobs", "0"], 2, '--jobs is a number from 1, not "0"'],
      [["--host", "web,"], 2, "--host has an empty name"],
      [["--host", "web", "--only", "checks"], 2, "--host is about hosts and homes"],
      [["web"], 2, '"web" is one argument too many'],
      [[], 3, "error[NV7060]: out/ holds no flake"],
    ] as const;
    for (const [args, code, message] of cases) {
      const result = await command(root, ["verify", ...args], nowhere);
      expect([result.code, result.out]).toEqual([code, ""]);
      expect(result.err).toContain(message);
    }
    const other = await command(root, ["build", "--", "--offline"], nowhere);
    expect(other.err).toContain('error[NV7003]: "--offline" is one argument too many');
    const help = await command(root, ["verify", "--help"], nowhere);
    expect(help.out).toContain("bun build.ts verify [options] [-- arguments of nix]\n");
    expect(help.out).toContain("4 no Nix");
  });

  it("tells first what out/ is not", { timeout }, async () => {
    const root = await built();
    const verify = async () => (await command(root, ["verify", "--dry-run", "--host", "web"])).err;
    spawnSync("git", ["init", "--quiet"], { cwd: root });
    spawnSync("git", ["add", "out/flake.nix", "out/modules/systems.nix"], { cwd: root });
    expect(await verify()).toMatch(/^warning\[NV7063\]: git does not know \d+ generated files\n/);
    spawnSync("git", ["add", "out"], { cwd: root });
    expect(await verify()).toBe("");
    writeFileSync(join(root, "hosts/web.ts"), host("web", "pkgs.htop"));
    expect(await verify()).toContain(
      "warning[NV7060]: out/ is not what the TypeScript says\n  = help: run `bun build.ts` first; what follows is of out/ as it lies there\n",
    );
    writeFileSync(join(root, "hosts/web.ts"), host("web", "nosuch"));
    expect(await verify()).toContain(
      "warning[NV7060]: the fleet has errors, so out/ is what it was before them\n",
    );
  });
});

describe.skipIf(!hasNix)("with Nix", () => {
  it(
    "locks, evaluates everything on every platform, and shows errors at the TypeScript",
    { timeout },
    async () => {
      const root = await built();
      const first = await command(root, ["verify", "--jobs", "2", ...offline]);
      expect(first.err).toBe("");
      const told = first.out.trimEnd().split("\n");
      expect(told.at(-1)).toMatch(/^8 evaluate \(\d+\.\d\d s\)$/);
      expect(
        told
          .slice(0, -1)
          .map((line) => line.replace(/^ok +\d+\.\d\d s {2}/, ""))
          .toSorted(),
      ).toEqual([
        "apps.aarch64-darwin.hello",
        "apps.x86_64-linux.hello",
        'checks.aarch64-darwin."says hello"',
        'checks.x86_64-linux."says hello"',
        "devShells.aarch64-darwin.default",
        "devShells.x86_64-linux.default",
        "nixosConfigurations.mail",
        "nixosConfigurations.web",
      ]);
      expect(first.code).toBe(0);
      const lock = readFileSync(join(root, "out/flake.lock"), "utf8");

      const packages = 'nix.get(pkgs, "nosuch")';
      writeFiles(root, { "hosts/web.ts": host("web", packages), "hosts/mail.ts": host("mail", packages) });
      await command(root, []);
      const wrong = await command(root, ["verify", ...offline]);
      expect(wrong.code).toBe(1);
      for (const name of ["mail", "web"]) {
        expect(wrong.out).toMatch(
          new RegExp(`^fail +\\d+\\.\\d\\d s {2}nixosConfigurations\\.${name}$`, "m"),
        );
        expect(wrong.err).toContain(
          `error[NV8006]: there is no attribute nosuch\n  --> hosts/${name}.ts:9:49\n`,
        );
        expect(wrong.err).toContain(`  = note: fails: nixosConfigurations.${name}\n`);
      }
      expect(wrong.out).toMatch(/\n6 evaluate, 2 fail \(/);

      const json = await command(root, ["verify", "--host", "web", "--json", ...offline]);
      expect([json.code, json.err]).toEqual([1, ""]);
      expect(JSON.parse(json.out)).toMatchObject({
        ok: false,
        stale: false,
        passed: 0,
        failed: 1,
        results: [{ attribute: "nixosConfigurations.web", kind: "hosts", ok: false }],
        diagnostics: [{ code: "NV8006", labels: [{ origin: { file: "hosts/web.ts", line: 9 } }] }],
      });
      const unknown = await command(root, ["verify", "--host", "wep", ...offline]);
      expect(unknown.code).toBe(2);
      expect(unknown.err).toContain(
        'error[NV7040]: there is no host or home "wep"\n  = help: did you mean "web"?',
      );

      // Back to what evaluates, without building: it says so, and fails by it.
      writeFiles(root, { "hosts/web.ts": host("web") });
      const stale = await command(root, ["verify", "--only", "shells", ...offline]);
      expect(stale.err).toContain("warning[NV7060]: out/ is not what the TypeScript says\n");
      expect(stale.out).toMatch(/\n2 evaluate \(/);
      expect(stale.code).toBe(3);
      // The lock file belongs to the user.
      expect(readFileSync(join(root, "out/flake.lock"), "utf8")).toBe(lock);
    },
  );

  it("changes a lock file only when told to", { timeout }, async () => {
    const root = await built();
    const verify = (...more: readonly string[]) =>
      command(root, ["verify", "--only", "shells", ...more, ...offline]);
    expect((await verify()).code).toBe(0);
    const lock = readFileSync(join(root, "out/flake.lock"), "utf8");
    mkdirSync(join(root, "inputs/more"));
    writeFileSync(join(root, "inputs/more/flake.nix"), "{ outputs = _: { }; }\n");
    writeFiles(root, {
      "flake/flake.ts": flakeOf(root, "more"),
      "flake/more.ts": `import { perSystem } from "../dsl";
import { inputs } from "./flake";
export const more = perSystem({ packages: { more: inputs.more } as never });
`,
    });
    await command(root, []);
    const old = await verify();
    expect(old.code).toBe(1);
    expect(old.err).toContain("error[NV7061]: out/flake.lock does not lock all that out/flake.nix names\n");
    expect(readFileSync(join(root, "out/flake.lock"), "utf8")).toBe(lock);
    expect((await verify("--lock")).code).toBe(0);
    const nodes = (text: string) => (JSON.parse(text) as { nodes: Record<string, object> }).nodes;
    const after = nodes(readFileSync(join(root, "out/flake.lock"), "utf8"));
    expect(Object.keys(after)).toContain("more");
    const { root: _, ...before } = nodes(lock);
    expect(after).toMatchObject(before);

    // Overridden inputs lock nothing, and need no lock.
    rmSync(join(root, "out/flake.lock"));
    const override = ["--override-input", "more", `path:${join(root, "inputs/import-tree")}`];
    const overridden = await command(root, ["verify", "--only", "shells", ...offline, ...override]);
    expect([overridden.err, overridden.code]).toEqual(["", 0]);
    expect(existsSync(join(root, "out/flake.lock"))).toBe(false);

    rmSync(join(root, "inputs/more"), { recursive: true });
    const gone = await verify();
    expect(gone.code).toBe(1);
    expect(gone.err).toContain("error[NV7062]: Nix could not lock the inputs of out/flake.nix\n");
    expect(gone.err).toMatch(/= note: error: path '.*\/inputs\/more' does not exist\n/);
  });
});
