import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe as suite, expect, it, onTestFinished } from "vitest";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import { hasNix } from "../../nix/parse/testing/nix.ts";
import { schemaFrom } from "../from-entries.ts";
import { emptySchema } from "../testing/schema.ts";
import { offeredOptions } from "../changes.ts";
import { extractOptions, nixError } from "./extract.ts";
import { lockedInputs } from "./lock.ts";

function directory(): string {
  const made = realpathSync(mkdtempSync(join(tmpdir(), "nivis-extract-")));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const codesOf = (error: unknown): unknown =>
  error instanceof NivisError ? error.diagnostics.map(({ code }) => code) : error;

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return codesOf(error);
  }
}

suite("the lock file", () => {
  const locked = (inputs: object, nodes: object): string => {
    const out = directory();
    writeFileSync(
      join(out, "flake.lock"),
      JSON.stringify({ version: 7, root: "root", nodes: { root: { inputs }, ...nodes } }),
    );
    return out;
  };
  const from = (owner: string, repo: string, rev: string) => ({ locked: { rev }, original: { owner, repo } });

  it("names the inputs that hold modules, by their names or by where they come from", () => {
    const out = locked(
      { darwin: "darwin", hm: "home", nixpkgs: "pkgs", other: "other", follows: ["other", "nixpkgs"] },
      {
        darwin: { locked: { narHash: "sha256-0123456789abcdefgh" }, original: {} },
        home: from("nix-community", "home-manager", "aaaaaaaaaaaaaaaaaaaaaaaa"),
        pkgs: from("NixOS", "nixpkgs", "bbbbbbbbbbbbbbbbbbbbbbbb"),
        other: { inputs: { nixpkgs: "pkgs" }, locked: { rev: "c" } },
      },
    );
    expect(lockedInputs(out)).toEqual({
      nixpkgs: { name: "nixpkgs", revision: "bbbbbbbbbbbb" },
      "nix-darwin": { name: "darwin", revision: "sha256-0123456789ab" },
      "home-manager": { name: "hm", revision: "aaaaaaaaaaaa" },
    });
  });

  it("is followed through the inputs of inputs", () => {
    const out = locked(
      { unstable: ["other", "nixpkgs"], other: "other" },
      { other: { inputs: { nixpkgs: "pkgs" } }, pkgs: from("NixOS", "nixpkgs", "bbbbbbbbbbbbbbbb") },
    );
    expect(lockedInputs(out)).toEqual({ nixpkgs: { name: "unstable", revision: "bbbbbbbbbbbb" } });
  });

  it("is missing or broken", () => {
    const out = directory();
    expect(thrown(() => lockedInputs(out))).toEqual(["NV7021"]);
    writeFileSync(join(out, "flake.lock"), "{");
    expect(thrown(() => lockedInputs(out))).toEqual(["NV7021"]);
  });
});

it("takes what is wrong out of what Nix says", () => {
  const stderr = `warning: Git tree is dirty
trace: obsolete
\u001b[31;1merror:\u001b[0m
       … while calling the 'map' builtin
         at /nix/store/0123456789abcdfghijklmnpqrsvwxyz-source/lib/x.nix:1:2:

       error: attribute 'bike' missing
       at /nix/store/0123456789abcdfghijklmnpqrsvwxyz-source/modules/a.nix:3:4:
            2|
            3| bike
`;
  expect(nixError(stderr)).toEqual([
    "error: attribute 'bike' missing",
    "at modules/a.nix:3:4:",
    "2|",
    "3| bike",
  ]);
  expect(nixError("")).toEqual([]);
});

/** A fleet's `out/` with a small module tree in the place of nixpkgs, locked. */
function lockedFlake(edit: (flake: string) => string = (flake) => flake): string {
  const root = directory();
  cpSync(join(import.meta.dirname, "fixtures"), join(root, "nixpkgs"), { recursive: true });
  const modules = join(root, "nixpkgs/flake.nix");
  writeFileSync(modules, edit(readFileSync(modules, "utf8")));
  mkdirSync(join(root, "out"));
  const url = JSON.stringify(`path:${join(root, "nixpkgs")}`);
  writeFileSync(
    join(root, "out/flake.nix"),
    `{ inputs.nixpkgs.url = ${url}; outputs = { nixpkgs, ... }: { }; }\n`,
  );
  const features = ["--extra-experimental-features", "nix-command flakes"];
  const run = spawnSync("nix", ["flake", "lock", "--offline", ...features, `path:${join(root, "out")}`], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return join(root, "out");
}

suite("with Nix", () => {
  it.skipIf(!hasNix)("reads the options of a module tree", { timeout: 60_000 }, async () => {
    const out = lockedFlake();
    const lock = readFileSync(join(out, "flake.lock"), "utf8");
    const told = await extractOptions({ out, class: "nixos", inputs: lockedInputs(out), descriptions: true });
    const file = told.entries.find(({ loc }) => loc[1] === "enable");
    expect(file).toEqual({
      loc: ["bikes", "enable"],
      type: { t: "bool" },
      hasDefault: true,
      default: false,
      description: "Whether to keep {option}`bikes`.",
      declarations: ["modules/bikes.nix"],
    });
    expect(Object.fromEntries(told.entries.map((entry) => [entry.loc.join("."), entry]))).toMatchObject({
      "bikes.colour": { hasDefault: true, description: "What they look like.", type: { t: "nullOr" } },
      "bikes.owners.<user>.age": { readOnly: true, type: { t: "int" } },
      "bikes.owners.<user>.size": { default: "m", type: { t: "enum", values: ["s", "m"] } },
      "bikes.parts": {
        type: { t: "nonEmptyListOf", of: { t: "either", any: [{ t: "str" }, { t: "submodule" }] } },
      },
      "bikes.order": { type: { t: "unique", of: { t: "listOf", of: { t: "str" } } } },
      "bikes.parts.*.name": { type: { t: "str" } },
      "bikes.settings": { type: { t: "value", format: "JSON" }, default: { bell: [1, true] } },
      "bikes.secret": { internal: true },
      "bikes.old": { visible: false, hasApply: true },
      "bikes.broken": { hasDefault: true },
    });
    expect(told.entries.find(({ loc }) => loc[1] === "broken")).not.toHaveProperty("default");
    expect(told.removed).toEqual([["bikes", "gone"]]);
    expect(told.unknown).toEqual([
      { words: "colour of a bicycle", options: ["bikes.colour"] },
      { words: "string or list of leaves", options: ["bikes.weeds"] },
    ]);
    const schema = schemaFrom({ class: "nixos", ...told, complete: true }, emptySchema("nixos"));
    expect([...offeredOptions(schema).keys()]).toEqual([
      "bikes.broken",
      "bikes.colour",
      "bikes.enable",
      "bikes.order",
      "bikes.owners",
      "bikes.owners.<user>.age",
      "bikes.owners.<user>.size",
      "bikes.parts",
      "bikes.parts.*.name",
      "bikes.secret",
      "bikes.settings",
      "bikes.weeds",
    ]);
    expect(schema.renames.get("bikes.old")?.to).toEqual(["bikes", "enable"]);
    expect(schema.renames.get("bikes.gone")?.to).toBeNull();
    // The lock file belongs to the user.
    expect(readFileSync(join(out, "flake.lock"), "utf8")).toBe(lock);
  });

  it.skipIf(!hasNix)("leaves texts out when told to", { timeout: 60_000 }, async () => {
    const out = lockedFlake();
    const wanted = { out, class: "nixos", inputs: lockedInputs(out), descriptions: false } as const;
    const { entries } = await extractOptions(wanted);
    const described = entries.filter(({ description }) => description !== undefined);
    // A former name says in its text what it is called now.
    expect(described.map(({ loc }) => loc.join("."))).toEqual(["bikes.old"]);
  });

  /** The fixture with more options in it. */
  const withOptions = (options: string) =>
    lockedFlake((flake) =>
      flake.replace("            bikes = {", `            ${options}\n            bikes = {`),
    );
  const read = (out: string, tell?: Parameters<typeof extractOptions>[1]) =>
    extractOptions({ out, class: "nixos", inputs: lockedInputs(out), descriptions: true }, tell);

  it.skipIf(!hasNix)("goes on without what fails, and tells it", { timeout: 120_000 }, async () => {
    const out = withOptions(`
            roads = null.nothing;
            loops = let loop = loop // { }; in loop;
            bells = {
              loud = option { type = types.str; };
              missing = option { type = types.bells; declarations = [ here ]; };
              thrown = option { type = throw "no type"; declarations = [ here ]; };
              "deep.\\"est" = let down = n: 1 + down n; in option { type = down 0; };
              plain = option { type = types.str; default = { a = null.nothing; }; };
              placed = option { type = types.str; declarations = [ null.nothing ]; };
              owners = option { type = types.attrsOf (types.submodule null.nothing); declarations = [ here ]; };
              makers = option {
                type = types.attrsOf (types.submodule {
                  age = option { type = types.int; };
                  name = option { type = types.nam; };
                });
              };
            };`);
    const heard: string[] = [];
    const { entries, failing, withoutDefaults } = await read(
      out,
      ({ loc, part }) => void heard.push(`${part} ${loc.join("/")}`),
    );
    expect(
      Object.fromEntries(failing.map(({ loc, part, error }) => [`${part} ${loc.join("/")}`, error[0]])),
    ).toEqual({
      "option roads": expect.stringMatching(/^error: expected a set but found null/),
      "option loops": "error: infinite recursion encountered",
      "option bells/missing": "error: attribute 'bells' missing",
      "option bells/thrown": "error: no type",
      'option bells/deep."est': expect.stringMatching(/^error: stack overflow/),
      "default bells/plain": expect.stringMatching(/^error: expected a set but found null/),
      "declarations bells/placed": expect.stringMatching(/^error: expected a set but found null/),
      "inside bells/owners": expect.stringMatching(/^error: expected a set but found null/),
      "option bells/makers/<name>/name": "error: attribute 'nam' missing",
    });
    expect(heard.toSorted()).toEqual(failing.map(({ loc, part }) => `${part} ${loc.join("/")}`).toSorted());
    expect(withoutDefaults).toBeUndefined();
    const found = (path: string) => entries.filter(({ loc }) => loc.join("/") === path);
    expect(found("roads")).toEqual([{ loc: ["roads"], type: { t: "unspecified" }, declarations: [] }]);
    expect(found("bells/missing")).toEqual([
      { loc: ["bells", "missing"], type: { t: "unspecified" }, declarations: ["modules/bikes.nix"] },
    ]);
    expect(found("bells/plain")).toEqual([
      { loc: ["bells", "plain"], type: { t: "str" }, hasDefault: true, declarations: [] },
    ]);
    expect(found("bells/owners")).toMatchObject([{ type: { t: "attrsOf", of: { t: "submodule" } } }]);
    expect(found("bells/makers/<name>/age")).toMatchObject([{ type: { t: "int" } }]);
    expect(found("bells/loud")).toHaveLength(1);
    // All else is as without them.
    const others = entries.filter(({ loc: [first = ""] }) => first === "bikes");
    expect(others).toEqual((await read(lockedFlake())).entries);
    // What fails takes anything.
    const schema = schemaFrom({ class: "nixos", entries, removed: [], complete: true }, emptySchema("nixos"));
    expect(schema.root.children.get("roads")?.option?.type.t).toBe("unspecified");
  });

  it.skipIf(!hasNix)("does without defaults where many fail", { timeout: 300_000 }, async () => {
    const broken = Array.from(
      { length: 41 },
      (_, n) => `n${n} = option { type = types.str; default = null.x; };`,
    );
    const { entries, failing, withoutDefaults } = await read(
      withOptions(`bells = { a = option { type = types.a; }; ${broken.join(" ")} };`),
    );
    expect(withoutDefaults?.[0]).toMatch(/^error: .*null/);
    expect(failing.map(({ loc, part }) => `${part} ${loc.join(".")}`)).toEqual(["option bells.a"]);
    expect(entries.filter((entry) => "default" in entry)).toEqual([]);
    expect(entries.find(({ loc }) => loc[1] === "n7")?.hasDefault).toBe(true);
  });

  it.skipIf(!hasNix)("tells an old lock file and modules that fail", { timeout: 60_000 }, async () => {
    const out = lockedFlake();
    const inputs = lockedInputs(out);
    const extract = () => extractOptions({ out, class: "nixos", inputs, descriptions: true }).catch(codesOf);
    const flake = readFileSync(join(out, "flake.nix"), "utf8");
    writeFileSync(
      join(out, "flake.nix"),
      flake.replace("outputs", 'inputs.more.url = "path:/nowhere/at/all"; outputs'),
    );
    expect(await extract()).toEqual(["NV7021"]);
    const copy = join(out, "../newer");
    cpSync(join(out, "../nixpkgs"), copy, { recursive: true });
    writeFileSync(join(out, "flake.nix"), flake.replace(/path:[^"]*/, `path:${copy}`));
    expect(await extract()).toEqual(["NV7021"]);
    writeFileSync(join(out, "flake.nix"), flake);
    const wrong = { nixpkgs: { name: "nixpkgz", revision: "" } };
    const error: unknown = await extractOptions({
      out,
      class: "nixos",
      inputs: wrong,
      descriptions: true,
    }).catch((caught: unknown) => caught);
    expect(codesOf(error)).toEqual(["NV7022"]);
    expect((error as NivisError).diagnostics[0]?.notes?.[0]).toBe("error: attribute 'nixpkgz' missing");
  });
});
