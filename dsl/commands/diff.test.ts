import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { library } from "../compile/load/resolve.ts";
import { flakeFile, temporaryDirectory, writeFiles } from "../compile/load/temporary-fleet.ts";
import { plainPaint } from "../diagnostics/style.ts";
import type { Command, Context } from "./command.ts";
import { diff } from "./diff.ts";
import { inspect } from "./inspect.ts";

const host = (level: string): string => `import { nixosHost } from "../dsl";
export const cinnabar = nixosHost("cinnabar", {
  system: "x86_64-linux",
  config: {
    boot: { loader: { grub: { enable: ${level} } } },
    fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
    system: { stateVersion: "25.11" },
  },
});
`;

/** A repository whose fleet is in a folder of it. */
function repository(): { readonly root: string; readonly git: (...args: readonly string[]) => string } {
  const top = temporaryDirectory();
  const root = join(top, "fleet");
  mkdirSync(root);
  symlinkSync(library, join(root, "dsl"));
  symlinkSync(join(library, "../node_modules"), join(root, "node_modules"));
  writeFiles(root, {
    "package.json": '{ "type": "module" }',
    ".gitignore": "dsl\nnode_modules\n.nivis\n",
    "tsconfig.json": readFileSync(join(library, "../tsconfig.json"), "utf8"),
    "flake/flake.ts": flakeFile,
    "hosts/cinnabar.ts": host("true"),
  });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", top, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      encoding: "utf8",
    });
  git("init", "--quiet");
  return { root, git };
}

async function run(
  command: Command,
  root: string,
  args: readonly string[],
  flags: Context["flags"] = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = "";
  let err = "";
  const code = await command.run({
    root,
    args,
    flags,
    paint: plainPaint,
    width: 100,
    print: (text) => void (out += text),
    warn: (text) => void (err += text),
  });
  return { code, out, err };
}

it("compares the working tree with a commit, and leaves nothing behind", { timeout: 120_000 }, async () => {
  const { root, git } = repository();
  await expect(run(diff, root, [])).rejects.toMatchObject({
    diagnostics: [{ code: "NV7030", message: "the repository has no commit yet" }],
  });
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  expect((await run(diff, root, [])).out).toMatch(/^No change in meaning since HEAD \([0-9a-f]{7}\)/);

  writeFileSync(join(root, "hosts/cinnabar.ts"), host("false"));
  const text = await run(diff, root, []);
  expect([text.code, text.err]).toEqual([0, ""]);
  expect(text.out.replace(/\([0-9a-f]{7}\)/, "(…)")).toBe(`1 of 1 host changes since HEAD (…).

cinnabar (NixOS)
  ~ boot.loader.grub.enable: true → false  hosts/cinnabar.ts:5
`);
  const markdown = await run(diff, root, ["HEAD"], { markdown: true });
  expect(markdown.out).toContain("| `boot.loader.grub.enable` | `true` | `false` | `hosts/cinnabar.ts:5` |");
  const json = JSON.parse((await run(diff, root, [], { json: true })).out) as object;
  expect(json).toMatchObject({
    ok: true,
    revision: "HEAD",
    changed: true,
    machines: [
      {
        name: "cinnabar",
        status: "changed",
        changes: [
          {
            kind: "changed",
            option: "boot.loader.grub.enable",
            before: [{ nix: "true" }],
            after: [{ nix: "false", place: { file: "hosts/cinnabar.ts", line: 5 } }],
          },
        ],
      },
    ],
  });
  expect(git("status", "--short")).toBe(" M fleet/hosts/cinnabar.ts\n");
  expect(readdirSync(join(root, ".nivis")).filter((name) => name.startsWith("diff-"))).toEqual([]);

  await expect(run(diff, root, ["mian"])).rejects.toMatchObject({
    diagnostics: [{ code: "NV7030", message: 'there is no revision "mian"' }],
  });
});

it("tells the errors of either side, with its own lines", { timeout: 120_000 }, async () => {
  const { root, git } = repository();
  const broken = 'import { nixosHots } from "../dsl";\nnixosHots();\n';
  writeFileSync(join(root, "hosts/broken.ts"), broken);
  git("add", ".");
  git("commit", "--quiet", "-m", "broken");
  rmSync(join(root, "hosts/broken.ts"));
  const then = await run(diff, root, []);
  expect([then.code, then.out]).toEqual([1, ""]);
  expect(then.err).toContain("error[NV7032]: the fleet of HEAD does not compile");
  expect(then.err).toContain(
    'error[NV2003]: ../dsl does not export "nixosHots"\n --> hosts/broken.ts:1:10\n',
  );
  expect(then.err).toContain('1 | import { nixosHots } from "../dsl";');
  expect(JSON.parse((await run(diff, root, [], { json: true })).out)).toMatchObject({ ok: false, errors: 2 });

  git("commit", "--quiet", "-a", "-m", "right");
  writeFileSync(join(root, "hosts/cinnabar.ts"), host('"yes"'));
  const now = await run(diff, root, []);
  expect(now.code).toBe(1);
  expect(now.err).toContain("hosts/cinnabar.ts:5");
  expect(now.err).not.toContain("NV7032");
  expect(existsSync(join(root, "out"))).toBe(false);
});

it("needs a history", async () => {
  await expect(run(diff, temporaryDirectory(), [])).rejects.toMatchObject({
    diagnostics: [{ code: "NV7031" }],
  });
});

it("inspects hosts, options and escapes, for people and for machines", { timeout: 60_000 }, async () => {
  const { root } = repository();
  expect((await run(inspect, root, ["cinnabar"])).out).toBe(
    "cinnabar (NixOS): 1 module from 1 file\nhosts/cinnabar.ts:2 · 5 options\n",
  );
  const option = await run(inspect, root, ["cinnabar", "system.stateVersion"], { json: true });
  expect(JSON.parse(option.out)).toMatchObject({
    ok: true,
    name: "cinnabar",
    class: "nixos",
    path: "system.stateVersion",
    kind: "option",
    definitions: [
      { nix: '"25.11"', priority: 100, conditions: [], place: { file: "hosts/cinnabar.ts", line: 7 } },
    ],
  });
  expect((await run(inspect, root, [], { escapes: true })).out).toBe("No escapes: all of it is checked.\n");
  for (const [args, flags, code] of [
    [[], {}, "NV7003"],
    [["cinnabar", "x"], { escapes: true }, "NV7003"],
    [["cinabar"], {}, "NV7040"],
    [["cinnabar", "system.stateVersoin"], {}, "NV7041"],
  ] as const)
    await expect(run(inspect, root, args, flags)).rejects.toMatchObject({ diagnostics: [{ code }] });
});
