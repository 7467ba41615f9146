import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, outOf } from "../compile/compile.ts";
import { emit, settle } from "../compile/emit/emit.ts";
import { manifestName } from "../compile/emit/paths.ts";
import { atRoot, tree } from "../compile/emit/testing.ts";
import { temporaryFleet } from "../compile/load/temporary-fleet.ts";
import { eject } from "./eject.ts";

const timeout = 60_000;

const files = {
  "flake/flake.ts": `import { flake, flakeInputs } from "../dsl";
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
});
export const fleet = flake({ description: "test", inputs, systems: ["x86_64-linux"] });
`,
  "hosts/modules/nixos/a.ts": `import { nixosModule } from "../../../dsl";
/** A module. */
export const a = nixosModule("a", { config: { services: { openssh: { enable: true } } } });
`,
};

async function built(): Promise<{ readonly root: string; readonly out: string }> {
  const root = temporaryFleet({ ...files, ".gitignore": ".nivis/\n" });
  const out = outOf(root);
  const compiled = await compile(root, { types: false });
  expect((await emit(root, out, compiled.files)).diagnostics).toEqual([]);
  git(root, "init", "--quiet");
  commit(root);
  return { root, out };
}

const git = (root: string, ...args: readonly string[]) => spawnSync("git", ["-C", root, ...args]);
function commit(root: string): void {
  git(root, "add", "--all");
  git(root, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a");
}
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  diagnostics.map(({ code }) => code);
const marks = (out: string): readonly string[] =>
  Object.entries(tree(out))
    .filter(([, text]) => /by Nivis|_file = /.test(text))
    .map(([path]) => path);

describe("eject", () => {
  it("takes the markers and the manifest away, once, and leaves the rest alone", { timeout }, async () => {
    const { root, out } = await built();
    writeFileSync(join(out, "mine.nix"), '{ a = { _file = "x.ts"; }; }');
    commit(root);
    const sources = atRoot(root);
    const before = tree(out);
    const dry = await eject(root, out, { dry: true });
    expect(codes(dry)).toEqual([]);
    expect(dry.plan?.changes.map(({ path }) => path)).toContain("modules/nixos/a.nix");
    expect(tree(out)).toEqual(before);

    const done = await eject(root, out);
    expect(codes(done)).toEqual([]);
    expect(done.plan?.obsolete).toEqual(["flake", "hosts", "dsl", "package.json", ".nivis"]);
    expect(marks(out)).toEqual(["mine.nix"]);
    expect(readFileSync(join(out, "modules/nixos/a.nix"), "utf8")).toBe(
      "{\n  # A module.\n  flake.modules.nixos.a = {\n    services.openssh.enable = true;\n  };\n}\n",
    );
    const { [manifestName]: _, ...others } = before;
    expect(Object.keys(tree(out))).toEqual(Object.keys(others));
    expect(atRoot(root)).toEqual(sources);

    const after = tree(out);
    expect(await eject(root, out)).toEqual({ diagnostics: [] });
    expect(tree(out)).toEqual(after);
    // A build finds files that it does not know, and leaves them.
    const { files: plan } = await compile(root, { types: false });
    expect(codes(await emit(root, out, plan))).toEqual(["NV6002"]);
    expect(tree(out)).toEqual(after);
  });

  it(
    "refuses what is stale, edited or not committed; --force takes it as it lies there",
    { timeout },
    async () => {
      const { root, out } = await built();
      const module = join(out, "modules/nixos/a.nix");
      const text = readFileSync(module, "utf8");
      writeFileSync(module, text.replace("enable = true", "enable = false"));
      const before = tree(out);
      expect(codes(await eject(root, out))).toEqual(["NV7065", "NV7066"]);
      commit(root);
      expect(codes(await eject(root, out))).toEqual(["NV7065"]);
      expect(tree(out)).toEqual(before);
      expect(codes(await eject(root, out, { force: true }))).toEqual([]);
      expect(readFileSync(module, "utf8")).toContain("enable = false");
      expect(marks(out)).toEqual([]);
    },
  );

  it(
    "refuses without a way back, with errors in the fleet, and with files it cannot read",
    { timeout },
    async () => {
      const { root, out } = await built();
      rmSync(join(root, ".git"), { recursive: true });
      expect(codes(await eject(root, out))).toEqual(["NV7066"]);
      writeFileSync(join(root, "hosts/broken.ts"), "export const = 1;\n");
      expect(codes(await eject(root, out))).toEqual(["NV7065", "NV7066"]);
      const module = join(out, "modules/nixos/a.nix");
      writeFileSync(module, readFileSync(module, "utf8").replace("true;", ";"));
      const before = tree(out);
      expect(codes(await eject(root, out, { force: true }))).toEqual(["NV1110"]);
      expect(tree(out)).toEqual(before);
    },
  );

  it("tells what is around the flake and read by it", { timeout }, async () => {
    const { root, out } = await built();
    writeFileSync(join(out, "modules/mine.nix"), "{\n  imports = [ ../../hosts/raw.nix ];\n}\n");
    commit(root);
    const { diagnostics } = await eject(root, out);
    expect(diagnostics).toMatchObject([
      {
        code: "NV7068",
        severity: "warning",
        message: "out/ does not stand alone: it reads hosts/raw.nix",
        labels: [{ origin: { file: "out/modules/mine.nix", line: 2 } }],
      },
    ]);
    expect(marks(out)).toEqual([]);
  });

  it("is wholly done or not at all, wherever it is interrupted", { timeout }, async () => {
    class Interruption extends Error {}
    const { root: whole, out: wholeOut } = await built();
    const steps: string[] = [];
    const before = tree(wholeOut);
    await eject(whole, wholeOut, { force: true, onStep: (step) => void steps.push(step) });
    const after = tree(wholeOut);
    expect(steps.length).toBeGreaterThan(8);
    const { root, out } = await built();
    const outcomes = new Set<string>();
    for (const [index] of steps.entries()) {
      let count = 0;
      const onStep = (): void => {
        if (count++ === index) throw new Interruption();
      };
      // oxlint-disable-next-line no-await-in-loop -- one after another, in one tree
      await eject(root, out, { force: true, onStep, patience: 0 }).catch((error: unknown) => {
        if (!(error instanceof Interruption)) throw error;
      });
      // oxlint-disable-next-line no-await-in-loop
      await settle(root, out);
      const now = JSON.stringify(tree(out));
      expect([JSON.stringify(before), JSON.stringify(after)]).toContain(now);
      outcomes.add(now);
      git(root, "checkout", "--quiet", "--", ".");
    }
    expect(outcomes.size).toBe(2);
  });
});
