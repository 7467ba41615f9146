import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { check, format } from "prettier";
import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { library } from "../compile/load/resolve.ts";
import { temporaryDirectory, writeFiles } from "../compile/load/temporary-fleet.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { given, suggested, systemsOf, unanswered } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { dependencyFor, packageJson } from "./package-json.ts";
import { filesOf, identifierOf } from "./texts.ts";
import { makeWay, writeFleet } from "./write.ts";

const around = { platform: "linux", arch: "x64", hostname: "Desk.example.org", user: "ada" };
const key = `ssh-ed25519 ${"A".repeat(68)} ada@desk`;

const fleets: readonly Answers[] = (["nixos", "darwin"] as const).flatMap((className) =>
  systemsOf[className].flatMap((system) => {
    const base = { name: "my-fleet", host: "web-1", class: className, system, user: "ada" };
    return [base, { ...base, host: "pyrite", user: "ada-l", key }];
  }),
);

function refusal(work: () => unknown): readonly [code: string, message: string] {
  try {
    work();
  } catch (error) {
    if (error instanceof NivisError && error.diagnostics[0] !== undefined)
      return [error.diagnostics[0].code, error.diagnostics[0].message];
    throw error;
  }
  throw new Error("nothing was refused");
}

const below = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(directory, path)).isFile())
    .toSorted();

describe("a new fleet", () => {
  it.each(fleets)("of $class on $system compiles without a word: $host", async (answers) => {
    const root = join(temporaryDirectory(), "my-fleet");
    const written = writeFleet(root, "my-fleet/", answers);
    expect(written.map(({ path }) => path).toSorted()).toEqual(below(root));
    const { diagnostics, files, escapes } = await compile(root, { types: false });
    expect(diagnostics).toEqual([]);
    expect(escapes).toEqual([]);
    expect(files.map(({ path }) => path)).toContain(
      `modules/machines/${answers.class}/${answers.host}/default.nix`,
    );
  });

  it.each(fleets)("is laid out as prettier would: $class, $host", async (answers) => {
    for (const [path, text] of Object.entries(filesOf(answers))) {
      expect(await format(text, { filepath: path })).toBe(text);
    }
    expect(await check(packageJson("my-fleet", "^1.0.0"), { parser: "json-stringify" })).toBe(true);
  });

  it("names a constant as JavaScript lets it", () => {
    expect(["web-1", "1st", "new", "desk", "a-b-c", "X"].map(identifierOf)).toEqual([
      "web1",
      "host1st",
      "newHost",
      "desk",
      "aBC",
      "X",
    ]);
    const host = fc.stringMatching(/^[a-zA-Z0-9]([a-zA-Z0-9-]{0,20}[a-zA-Z0-9])?$/);
    fc.assert(
      fc.property(host, (name) => {
        expect(() => new Function(`"use strict"; const ${identifierOf(name)} = 1;`)).not.toThrow();
      }),
    );
  });
});

describe("what is said of it", () => {
  it("is what the machine at hand suggests, as far as nothing else was said", () => {
    expect(suggested("/x/My Fleet", {}, around)).toEqual({
      name: "my-fleet",
      host: "desk",
      class: "nixos",
      system: "x86_64-linux",
      user: "ada",
    });
    expect(suggested("/x/é", { class: "darwin" }, { ...around, hostname: "_", user: "root" })).toEqual({
      name: "fleet",
      host: "machine",
      class: "darwin",
      system: "aarch64-darwin",
      user: "admin",
    });
    const intel = { ...around, platform: "darwin" };
    expect(suggested("/x", {}, intel).system).toBe("x86_64-darwin");
    expect(suggested("/x", { class: "nixos" }, { ...intel, arch: "arm64" }).system).toBe("aarch64-linux");
  });

  it("is a platform or a class: one tells the other", () => {
    expect(given({ system: "aarch64-darwin" })).toEqual({ system: "aarch64-darwin", class: "darwin" });
    expect(given({ class: "nixos", key, yes: true })).toEqual({ class: "nixos", key });
  });

  it.each([
    [{ class: "nixso" }, "NV7056"],
    [{ host: "a b" }, "NV7056"],
    [{ host: "a.example.org" }, "NV7056"],
    [{ user: "root" }, "NV7056"],
    [{ user: "Ada" }, "NV7056"],
    [{ name: "My fleet" }, "NV7056"],
    [{ key: "ssh-ed25519" }, "NV7056"],
    [{ key: `${key}\nx` }, "NV7056"],
    [{ class: "darwin", system: "x86_64-linux" }, "NV7058"],
  ])("%o is %s", (flags, code) => {
    expect(refusal(() => given(flags))[0]).toBe(code);
  });

  it("NV7057 where nobody can be asked", () => {
    expect(unanswered({ host: "a", class: "nixos", user: "ada" })).toBeUndefined();
    expect(unanswered({ host: "a" })?.diagnostics[0]?.message).toContain("--class, --user");
  });
});

describe("a folder", () => {
  const pyrite = fleets[1] as Answers;

  it("keeps what package.json and .gitignore have, and gets what they lack", () => {
    const root = temporaryDirectory();
    writeFiles(root, {
      "package.json":
        '{ "name": "mine", "type": "commonjs", "scripts": { "check": "true" }, "dependencies": { "nivis": "1.2.3" } }',
      ".gitignore": "# mine\nnode_modules\nsecret",
      "README.md": "mine",
    });
    makeWay(root, "this folder");
    const written = writeFleet(root, "this folder", pyrite);
    expect(written.filter(({ added }) => added).map(({ path }) => path)).toEqual([
      "package.json",
      ".gitignore",
    ]);
    expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).toEqual({
      name: "mine",
      type: "commonjs",
      scripts: { build: "nivis", check: "true" },
      dependencies: { nivis: "1.2.3" },
    });
    expect(readFileSync(join(root, ".gitignore"), "utf8")).toBe(
      "# mine\nnode_modules\nsecret\n.nivis/\nresult\nresult-*\n",
    );
  });

  it.each([
    [{ "hosts/a.ts": "" }, "hosts/"],
    [{ "tsconfig.json": "{}", "build.ts": "", "out/flake.nix": "" }, "out/, tsconfig.json, build.ts"],
    [{ "package.json": "{" }, "package.json, which is no object of JSON"],
    [{ flake: "a file" }, "flake/"],
  ])("NV7055: %o is in the way, and stays", (files: Readonly<Record<string, string>>, what) => {
    const root = temporaryDirectory();
    writeFiles(root, files);
    expect(refusal(() => makeWay(root, "x/"))).toEqual([
      "NV7055",
      `x/ holds what a new fleet would write: ${what}`,
    ]);
    expect(below(root)).toEqual(Object.keys(files).toSorted());
  });

  it("NV7059: a file, or one that cannot be written, where nothing is left behind", () => {
    const root = temporaryDirectory();
    writeFileSync(join(root, "file"), "");
    symlinkSync(join(root, "nowhere"), join(root, "dead"));
    for (const name of ["file", "file/below", "dead"])
      expect(refusal(() => makeWay(join(root, name), name))[0], name).toBe("NV7059");
    const half = join(root, "half");
    writeFiles(half, { hosts: "a file" });
    expect(refusal(() => writeFleet(half, "half/", pyrite))[0]).toBe("NV7059");
    expect(below(half)).toEqual(["hosts"]);
    expect(existsSync(join(half, "flake"))).toBe(false);
  });

  it("depends on the Nivis that made it", () => {
    const root = temporaryDirectory();
    expect(dependencyFor(join(library, "../../fleet"))).toMatch(/^file:\.\.\/[^/]+$/);
    expect(dependencyFor(root)).toMatch(/^file:(?:\.\.\/)+/);
  });
});
