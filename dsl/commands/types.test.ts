import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { compile } from "../compile/compile.ts";
import { library } from "../compile/load/resolve.ts";
import { temporaryFleet, writeFiles } from "../compile/load/temporary-fleet.ts";
import { typecheck } from "../compile/typecheck/typecheck.ts";
import { plainPaint } from "../diagnostics/style.ts";
import { useTypesOf } from "../options/schema.ts";
import { types } from "./types.ts";

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a script would: nobody to ask. */
async function run(root: string, flags: Readonly<Record<string, string | true>>): Promise<Outcome> {
  let out = "";
  let err = "";
  const print = (text: string): void => void (out += text);
  const warn = (text: string): void => void (err += text);
  const code = await types.run({ root, flags, args: [], paint: plainPaint, width: 100, print, warn });
  return { code, out, err };
}

const words = (type: string, more: object = {}): object => ({
  type,
  declarations: ["modules/bikes.nix"],
  ...more,
});
const bikes = {
  "bikes.enable": words("boolean", {
    default: { _type: "literalExpression", text: "false" },
    description: "Whether to keep {option}`bikes`.",
  }),
  "bikes.colour": words('one of "red", "blue"'),
  "bikes.owners": words("attribute set of (submodule)"),
  "bikes.owners.<name>.age": words("unsigned integer, meaning >=0"),
};

/** A fleet with these options as an `options.json`, and types of them in place of nix-darwin's. */
async function fleet(options: object = bikes): Promise<string> {
  const root = temporaryFleet({ "options.json": JSON.stringify(options) });
  expect((await run(root, { "from-options-json": "options.json", class: "darwin", write: true })).code).toBe(
    0,
  );
  return root;
}

it("writes schema and types, and is then up to date", { timeout: 60_000 }, async () => {
  const root = temporaryFleet({ "options.json": JSON.stringify(bikes) });
  const list = { "from-options-json": "options.json", class: "darwin" };
  const told = await run(root, list);
  expect(told.code).toBe(0);
  expect(told.out).toMatch(/^darwin from options\.json: \d+ options, 4 added, \d+ removed, 0 retyped\n/);
  expect(told.out).toContain("  + bikes.owners.<name>.age: unsigned integer, meaning >=0\n");
  expect(told.err).toContain(
    "Nothing was written: types/darwin.options, types/darwin.d.ts; --write writes them.\n",
  );
  expect(existsSync(join(root, "types"))).toBe(false);
  expect((await run(root, { ...list, check: true })).code).toBe(3);
  expect(existsSync(join(root, "types"))).toBe(false);

  const written = await run(root, { ...list, write: true });
  expect(written.code).toBe(0);
  expect(written.out).toMatch(/\ntypes\/: 2 written \(\d+\.\d\d s\)\n$/);
  expect(written.err).toContain(
    '"paths": { "nivis/options/*": ["./types/*.d.ts", "./dsl/options/generated/*.d.ts"] }',
  );
  expect(readdirSync(join(root, "types")).toSorted()).toEqual(["darwin.d.ts", "darwin.options"]);
  const text = readFileSync(join(root, "types/darwin.d.ts"), "utf8");
  expect(text).toContain("// Made by `bun build.ts types` from options.json. Do not edit.\n");
  expect(text).toContain('from "../dsl/nix/expr/types.ts";');
  expect(text).toContain("   * Whether to keep `bikes`.\n");
  expect(text).not.toContain("readonly casks?");
  expect(readFileSync(join(root, "types/darwin.options"), "utf8")).not.toContain("Whether");

  const again = await run(root, { ...list, write: true });
  expect([again.code, again.err]).toEqual([0, ""]);
  expect(again.out).toMatch(
    /^darwin from options\.json: \d+ options, 0 added, 0 removed, 0 retyped\ntypes\/ is up to date \(.*\)\n$/,
  );
  expect((await run(root, { ...list, check: true })).code).toBe(0);

  // Without the projects' texts.
  expect((await run(root, { ...list, check: true, "no-descriptions": true })).code).toBe(3);
  await run(root, { ...list, write: true, "no-descriptions": true });
  const plain = readFileSync(join(root, "types/darwin.d.ts"), "utf8");
  expect(plain).not.toContain("Whether to keep");
  expect(plain).toContain("/** boolean · default `false` · modules/bikes.nix */");
});

it("lists what changed, for people and for machines", { timeout: 60_000 }, async () => {
  const root = await fleet();
  const { "bikes.colour": _, ...rest } = bikes;
  const options = { ...rest, "bikes.enable": words("null or boolean"), "bikes.bell": words("string") };
  writeFileSync(join(root, "list.json.br"), brotliCompressSync(JSON.stringify(options)));
  const list = { "from-options-json": "list.json.br", class: "darwin" };
  const { code, out } = await run(root, list);
  expect(code).toBe(0);
  expect(out.split("\n").slice(1)).toEqual([
    "  + bikes.bell: string",
    "  - bikes.colour",
    "  ~ bikes.enable: boolean → null or boolean",
    "",
  ]);
  const json = await run(root, { ...list, json: true });
  expect(json.err).toBe("");
  expect(JSON.parse(json.out)).toMatchObject({
    ok: true,
    classes: [
      {
        class: "darwin",
        origin: "list.json.br",
        added: [{ option: "bikes.bell", type: "string" }],
        removed: [{ option: "bikes.colour", type: 'one of "red", "blue"' }],
        retyped: [{ option: "bikes.enable", from: "boolean", to: "null or boolean" }],
        notUnderstood: [],
        files: ["types/darwin.options", "types/darwin.d.ts"],
      },
    ],
    stale: ["types/darwin.options", "types/darwin.d.ts"],
    written: [],
    errors: 0,
  });
  expect(JSON.parse((await run(root, { ...list, json: true, write: true })).out)).toMatchObject({
    stale: [],
    written: ["types/darwin.options", "types/darwin.d.ts"],
  });
});

it("shows the first changes of each kind, or all", { timeout: 60_000 }, async () => {
  const root = await fleet();
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`bikes.n${n}`, words("string")]));
  writeFileSync(join(root, "options.json"), JSON.stringify({ ...bikes, ...many }));
  const list = { "from-options-json": "options.json", class: "darwin" };
  const first = await run(root, list);
  expect(first.out.match(/^ {2}\+ /gm)).toHaveLength(15);
  expect(first.out).toContain("    … 25 more (--all lists them)\n");
  expect((await run(root, { ...list, all: true })).out.match(/^ {2}\+ /gm)).toHaveLength(40);
});

it("reports types that nobody understands", { timeout: 60_000 }, async () => {
  const colours = { "bikes.a": words("colour of a bicycle"), "bikes.b": words("colour of a bicycle") };
  const root = temporaryFleet({ "options.json": JSON.stringify({ ...bikes, ...colours }) });
  const list = { "from-options-json": "options.json", class: "darwin" };
  const { code, err } = await run(root, list);
  expect(code).toBe(0);
  expect(err).toContain("warning[NV7024]: darwin: 1 type is not understood: 2 options take anything\n");
  expect(err).toContain('= note: "colour of a bicycle": bikes.a and 1 more\n');
  const json = JSON.parse((await run(root, { ...list, json: true })).out) as object;
  expect(json).toMatchObject({
    classes: [{ notUnderstood: [{ words: "colour of a bicycle", options: ["bikes.a", "bikes.b"] }] }],
  });
});

it("refuses what is no list of options, and writes nothing", { timeout: 60_000 }, async () => {
  const root = temporaryFleet({
    "broken.json": "{",
    "empty.json": "{}",
    "array.json": "[]",
    "plain.json.br": JSON.stringify(bikes),
    "unknown.json": JSON.stringify(bikes),
  });
  const cases = [
    [{ "from-options-json": "nowhere.json" }, "error[NV7023]: nowhere.json does not exist\n"],
    [{ "from-options-json": "broken.json" }, "error[NV7023]: broken.json is no options.json\n"],
    [{ "from-options-json": "empty.json" }, "error[NV7023]: empty.json is no options.json\n"],
    [{ "from-options-json": "array.json" }, "error[NV7023]: array.json is no options.json\n"],
    [{ "from-options-json": "plain.json.br" }, "error[NV7023]: plain.json.br is no options.json\n"],
    [{ "from-options-json": "unknown.json" }, "error[NV7025]: unknown.json could be of any class"],
    [{}, "error[NV7021]: out/ has no flake.lock"],
  ] as const;
  for (const [flags, message] of cases) {
    const result = await run(root, { ...flags, write: true });
    expect([result.code, result.out]).toEqual([1, ""]);
    expect(result.err).toContain(message);
    expect(result.err).toContain("Nothing was written.\n");
  }
  await expect(run(root, { class: "darwn" })).rejects.toMatchObject({
    diagnostics: [{ code: "NV7003", help: 'did you mean "darwin"?' }],
  });
  expect(existsSync(join(root, "types"))).toBe(false);
});

it("says what Nix would do where there is none", async () => {
  const locked = { locked: { rev: "0123456789abcdef" }, original: {} };
  const nodes = { root: { inputs: { nixpkgs: "nixpkgs" } }, nixpkgs: locked };
  const root = temporaryFleet({ "out/flake.lock": JSON.stringify({ nodes, root: "root", version: 7 }) });
  const { PATH } = process.env;
  onTestFinished(() => void (process.env["PATH"] = PATH));
  process.env["PATH"] = join(root, "nowhere");
  const { code, err } = await run(root, {});
  expect(code).toBe(1);
  expect(err).toContain("nixos: evaluating nixpkgs 0123456789ab …\n");
  expect(err).toContain("error[NV7020]: Nix is not installed: it would evaluate the modules of nixpkgs");
  expect(err).toContain("--from-options-json");
  const darwin = await run(root, { class: "darwin" });
  expect(darwin.err).toContain("error[NV7021]: out/flake.lock has no input nix-darwin\n");
});

it("makes types that check a definition", { timeout: 60_000 }, async () => {
  const root = await fleet();
  writeFiles(root, {
    "tsconfig.json": readFileSync(join(library, "../tsconfig.json"), "utf8"),
    "hosts/check.ts": `import type { DarwinOptions } from "../types/darwin.d.ts";
export const right: DarwinOptions = { bikes: { enable: true, colour: "red", owners: { ann: { age: 9 } } } };
export const wrong: DarwinOptions = { bikes: { enable: "yes" } };
export const misspelt: DarwinOptions = { bikes: { owners: { ann: { agee: 9 } } } };
export const gone: DarwinOptions = { homebrew: { enable: true } };
`,
  });
  symlinkSync(join(library, "../node_modules"), join(root, "node_modules"));
  const found = await typecheck(root);
  expect(found.map(({ labels }) => labels[0]?.origin.line)).toEqual([3, 4, 5]);
  expect(found[1]?.message).toContain("'agee' does not exist in type");
  expect(found[1]?.message).toContain("'age'");
});

it("makes types that a fleet is checked by, in the editor and at build", { timeout: 120_000 }, async () => {
  const root = await fleet();
  writeFiles(root, {
    "tsconfig.json": readFileSync(join(library, "../tsconfig.json"), "utf8"),
    "flake/flake.ts": `import { flake, flakeInputs } from "../dsl";
const github = (repository: string) => ({ url: \`github:\${repository}\` });
export const inputs = flakeInputs({
  nixpkgs: github("NixOS/nixpkgs"),
  "flake-parts": github("hercules-ci/flake-parts"),
  "import-tree": github("vic/import-tree"),
});
export const fleet = flake({ description: "test", inputs, systems: ["aarch64-darwin"] });
`,
    "hosts/modules/darwin/bikes.ts": `import { darwinModule } from "../../../dsl";
// nivis-allow NV5020 nothing but the module is asked for
export const bikes = darwinModule("bikes", { config: { bikes: { enable: true, colour: "red" } } });
`,
  });
  symlinkSync(join(library, "../node_modules"), join(root, "node_modules"));
  onTestFinished(() => useTypesOf(undefined));
  expect((await compile(root)).diagnostics).toEqual([]);
  const file = "hosts/modules/darwin/bikes.ts";
  const text = readFileSync(join(root, file), "utf8");
  writeFileSync(join(root, file), text.replace("enable: true", "enabel: true"));
  const { diagnostics } = await compile(root);
  expect(diagnostics.map(({ labels }) => labels[0]?.origin.file)).toEqual([file]);
  expect(diagnostics[0]?.message).toContain("enabel");
  // Without them the shipped types are in use again.
  writeFileSync(join(root, file), text);
  rmSync(join(root, "types"), { recursive: true });
  useTypesOf(undefined);
  expect((await compile(root)).diagnostics[0]?.message).toContain("bikes");
});
