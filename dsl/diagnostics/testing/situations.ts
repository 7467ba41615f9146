/** Codes that no file of a fleet leads to: states of the disk, and command lines. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { delimiter, join } from "node:path";
import { parseArguments } from "../../commands/arguments.ts";
import type { Context } from "../../commands/command.ts";
import { eject } from "../../commands/eject.ts";
import { graph } from "../../commands/graph.ts";
import { inspect } from "../../commands/inspect.ts";
import { commands } from "../../commands/run.ts";
import { typesFromInputs, typesFromList } from "../../commands/types-read.ts";
import { compile } from "../../compile/compile.ts";
import { emit, preview } from "../../compile/emit/emit.ts";
import type { EmitOptions } from "../../compile/emit/emit.ts";
import type { RenderedFile } from "../../compile/emit/rendered.ts";
import { load } from "../../compile/load/load.ts";
import { printPlan } from "../../compile/print.ts";
import { fleetOf } from "../../compile/mistakes/fleet.ts";
import { generate } from "../../compile/mistakes/generate.ts";
import { mappedFiles } from "../../compile/source-map.ts";
import { typecheck } from "../../compile/typecheck/typecheck.ts";
import { failed } from "../../diff/diff.ts";
import { given, unanswered } from "../../init/answers.ts";
import { makeWay } from "../../init/write.ts";
import { checkOut } from "../../diff/revision.ts";
import { eject as ejected } from "../../eject/eject.ts";
import { explain } from "../../explain/explain.ts";
import { asMistake, cases, recorded, type Case } from "../../explain/testing/cases.ts";
import type { Run } from "../../options/extract/run.ts";
import { said } from "../../verify/result.ts";
import { stateOf } from "../../verify/state.ts";
import { unlocked } from "../../verify/verify.ts";
import { NivisError } from "../diagnostic.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { plainPaint } from "../style.ts";

/** Brings a fleet at `root` into the state, and gives what is reported then. */
type Situation = (root: string) => Promise<readonly Diagnostic[]>;

/** What is thrown as diagnostics comes back as such. */
async function caught(work: () => Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof NivisError) return error.diagnostics;
    throw error;
  }
}

type Texts = Readonly<Record<string, string>>;

const plan = (texts: Texts): readonly RenderedFile[] =>
  Object.entries(texts).map(([path, text]) => ({
    path,
    source: `hosts/${(path.split("/").at(-1) ?? "").replace(/\.nix$/, "")}.ts`,
    bytes: Buffer.from(text),
    executable: false,
  }));

const outOf = (root: string): string => join(root, "out");

async function written(
  root: string,
  texts: Texts,
  options: EmitOptions = {},
): Promise<readonly Diagnostic[]> {
  const [result] = await Promise.allSettled([
    emit(root, outOf(root), plan(texts), { patience: 0, ...options }),
  ]);
  if (result.status === "fulfilled") return result.value.diagnostics;
  return await caught(() => Promise.reject(result.reason as Error));
}

/** A build of `a.nix` and `b.nix` that is interrupted before its last step. */
async function interrupted(root: string): Promise<void> {
  const texts = { "modules/a.nix": "{ }\n", "modules/b.nix": "{ }\n" };
  await written(root, texts);
  class Interruption extends Error {}
  const onStep = (step: string): void => {
    if (step === "commit") throw new Interruption();
  };
  const changed = { "modules/a.nix": "{ a = 1; }\n", "modules/b.nix": "{ b = 1; }\n" };
  await emit(root, outOf(root), plan(changed), { patience: 0, onStep }).catch((error: unknown) => {
    if (!(error instanceof Interruption)) throw error;
  });
}

const usage =
  (...argv: readonly string[]): Situation =>
  () =>
    caught(() => Promise.resolve().then(() => parseArguments(commands, argv)));

const contextOf = (root: string): Context => ({
  root,
  flags: {},
  args: [],
  paint: plainPaint,
  width: 100,
  print: () => {},
  warn: () => {},
});

async function readList(
  root: string,
  name: "darwin" | undefined,
  text: string,
): Promise<readonly Diagnostic[]> {
  writeFileSync(join(root, "options.json"), text);
  return (await typesFromList(contextOf(root), "options.json", name, false)).diagnostics;
}

const optionOfType = (type: string): object => ({
  declarations: ["modules/bikes.nix"],
  description: "",
  loc: [],
  readOnly: false,
  type,
});

/** Runs with these programs in front of the others on PATH, or with none but them. */
async function withPrograms(
  root: string,
  scripts: Readonly<Record<string, string>>,
  work: () => Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  const directory = join(root, "programs");
  mkdirSync(directory);
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(directory, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(directory, name), 0o755);
  }
  const { PATH } = process.env;
  process.env["PATH"] = Object.keys(scripts).length === 0 ? directory : [directory, PATH].join(delimiter);
  try {
    return await work();
  } finally {
    process.env["PATH"] = PATH;
  }
}

/** Locks the input nixpkgs of the flake in `out/`. */
function lock(root: string): void {
  const nodes = {
    root: { inputs: { nixpkgs: "nixpkgs" } },
    nixpkgs: { locked: { rev: "0123456789abcdef0123" }, original: { owner: "NixOS", repo: "nixpkgs" } },
  };
  mkdirSync(outOf(root), { recursive: true });
  writeFileSync(join(outOf(root), "flake.lock"), JSON.stringify({ nodes, root: "root", version: 7 }));
}

/** Types of NixOS from the locked input, by a `nix-instantiate` that is this script; by none where there is none. */
function fromInputs(root: string, nix?: string): Promise<readonly Diagnostic[]> {
  lock(root);
  return withPrograms(root, nix === undefined ? {} : { "nix-instantiate": nix }, async () => {
    return (await typesFromInputs(contextOf(root), "nixos", false)).diagnostics;
  });
}

/** In a repository with one commit. */
async function inHistory(root: string, work: () => unknown): Promise<void> {
  const git = (...args: readonly string[]): void => void execFileSync("git", ["-C", root, ...args]);
  git("init", "--quiet");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--allow-empty", "-m", "a");
  await work();
}

function commitAll(root: string): void {
  const git = (...args: readonly string[]): void => void execFileSync("git", ["-C", root, ...args]);
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "b");
}

/** Builds the fleet. */
async function built(root: string): Promise<void> {
  await emit(root, outOf(root), (await compile(root, { types: false })).files);
}

/** An evaluation that fails, with what real Nix printed for `verify`. */
const failedNix = (name: string): Run => ({
  code: 1,
  signal: null,
  stdout: "",
  stderr: readFileSync(join(import.meta.dirname, "../../verify/testing/recorded", `${name}.txt`), "utf8"),
});

/** What `inspect` says in a fleet with a host. */
async function inspected(root: string, args: readonly string[]): Promise<void> {
  withHost(root);
  await inspect.run({ ...contextOf(root), args });
}

/** What `graph` says there. */
async function graphed(root: string, args: readonly string[], flags: Context["flags"] = {}): Promise<void> {
  withHost(root);
  await graph.run({ ...contextOf(root), args, flags });
}

function withHost(root: string): void {
  mkdirSync(join(root, "hosts"), { recursive: true });
  writeFileSync(
    join(root, "hosts/cinnabar.ts"),
    `import { nixosHost } from "../dsl";
export const cinnabar = nixosHost("cinnabar", { system: "x86_64-linux", config: {} });
`,
  );
}

/** A Nix that cannot evaluate a part of an option, and all else. */
const failing = (part: string, error: string): string => `case "$*" in
  *'bell\\"]":["${part}"]'*) echo '[{"loc":["bikes","bell"],"type":{"t":"str"},"declarations":["modules/bikes.nix"]}]' ;;
  *) echo 'trace: nivis: ${part} begins: ["bikes","bell"]' >&2; echo "error: ${error}" >&2; exit 1 ;;
esac`;

const missing = "echo \"error: attribute 'lib' missing\" >&2; exit 1";

/** What `explain` says to the recorded output of Nix for a mistake, in the fleet that makes it. */
const explained =
  (title: string): Situation =>
  async (root) => {
    const one = cases.find((item) => item.title === title) as Case;
    const { files, mappings } = await generate(root, fleetOf([asMistake(one)]));
    return explain(recorded(one), mappedFiles(files, mappings));
  };

export const situations: Readonly<Record<string, Situation | undefined>> = {
  NV2006: async (root) => {
    symlinkSync(join(root, "elsewhere.ts"), join(root, "flake/gone.ts"));
    const { diagnostics } = await load(root, ["flake/gone.ts"]);
    return diagnostics;
  },
  NV2101: async (root) => {
    rmSync(join(root, "node_modules"));
    return await typecheck(root, root);
  },
  NV2102: async (root) => {
    rmSync(join(root, "node_modules"));
    mkdirSync(join(root, "node_modules/typescript/bin"), { recursive: true });
    writeFileSync(
      join(root, "node_modules/typescript/bin/tsc"),
      'console.error("out of memory"); process.exit(134);\n',
    );
    return await typecheck(root);
  },
  NV2103: async (root) => {
    rmSync(join(root, "tsconfig.json"));
    return await typecheck(root);
  },
  NV6001: async (root) => {
    await written(root, { "modules/web.nix": "{ }\n" });
    writeFileSync(join(outOf(root), "modules/web.nix"), "{ edited = true; }\n");
    return await written(root, { "modules/web.nix": "{ more = true; }\n" });
  },
  NV6002: async (root) => {
    mkdirSync(join(outOf(root), "modules"), { recursive: true });
    writeFileSync(join(outOf(root), "modules/web.nix"), "{ mine = true; }\n");
    return await written(root, { "modules/web.nix": "{ }\n" });
  },
  NV6003: (root) => written(root, { "vars/web.nix": "{ }\n" }),
  NV6004: (root) => {
    const [file] = plan({ "modules/web.nix": "{ }\n" });
    const other = { ...(file as RenderedFile), source: "hosts/server.ts" };
    return Promise.resolve(preview(outOf(root), [file as RenderedFile, other]).diagnostics);
  },
  NV6005: (root) => written(root, { "modules/web.nix": "{ }\n", "modules/Web.nix": "{ }\n" }),
  NV6006: async (root) => {
    await written(root, { "modules/web.nix": "{ }\n" });
    writeFileSync(join(outOf(root), ".nivis-manifest.json"), "<<<<<<< HEAD\n{}\n=======\n");
    return await written(root, { "modules/web.nix": "{ }\n" });
  },
  NV6007: async (root) => {
    mkdirSync(join(root, "elsewhere"));
    mkdirSync(outOf(root));
    symlinkSync(join(root, "elsewhere"), join(outOf(root), "modules"));
    return await written(root, { "modules/web.nix": "{ }\n" });
  },
  NV6008: async (root) => {
    await interrupted(root);
    writeFileSync(join(outOf(root), "modules/b.nix"), "{ edited = true; }\n");
    return await written(root, { "modules/a.nix": "{ a = 2; }\n" });
  },
  NV6009: async (root) => {
    mkdirSync(join(root, ".nivis"), { recursive: true });
    const holder = { pid: 4711, host: `not-${hostname()}`, since: "2026-01-01T12:00:00.000Z" };
    writeFileSync(join(root, ".nivis/lock"), JSON.stringify(holder));
    const found = await written(root, { "modules/web.nix": "{ }\n" });
    return found.map((one) => ({ ...one, message: one.message.replaceAll(holder.host, "buildbox") }));
  },
  NV6010: async (root) => {
    await interrupted(root);
    return preview(outOf(root), plan({ "modules/a.nix": "{ a = 1; }\n", "modules/b.nix": "{ b = 1; }\n" }))
      .diagnostics;
  },
  NV6011: (root) => {
    const content = { kind: "copy", from: "hosts/backup.sh" } as const;
    const path = "modules/_files/backup.sh";
    return Promise.resolve(printPlan(root, [{ path, source: "hosts/web.ts", content }]).diagnostics);
  },
  NV7001: usage("biuld"),
  NV7002: usage("build", "--chekc"),
  NV7003: usage("build", "--check=yes"),
  NV7020: (root) => fromInputs(root),
  NV7021: async (root) => (await typesFromInputs(contextOf(root), "nixos", false)).diagnostics,
  NV7022: (root) => fromInputs(root, missing),
  NV7023: (root) => readList(root, undefined, "[]"),
  NV7024: (root) =>
    readList(root, "darwin", JSON.stringify({ "bikes.a": optionOfType("colour of a bicycle") })),
  NV7025: (root) => readList(root, undefined, JSON.stringify({ "bikes.a": optionOfType("boolean") })),
  NV7026: (root) => fromInputs(root, failing("default", "attribute 'ring' missing")),
  NV7027: (root) => fromInputs(root, failing("option", "attribute 'boool' missing")),
  NV7030: (root) => caught(() => inHistory(root, () => checkOut(root, "HAED"))),
  NV7031: (root) => caught(() => Promise.resolve().then(() => checkOut(root, "HEAD"))),
  NV7032: () => Promise.resolve([failed("v1.2")]),
  NV7040: (root) => caught(() => inspected(root, ["cinabar"])),
  NV7041: (root) => caught(() => inspected(root, ["cinnabar", "services.opensh.enable"])),
  NV7050: (root) => caught(() => graphed(root, [], { html: true, svg: true })),
  NV7051: (root) => caught(() => graphed(root, ["machine"])),
  NV7052: (root) => caught(() => graphed(root, ["modules", "cinabar"])),
  NV7053: (root) => caught(() => graphed(root, [], { output: "/dev" })),
  NV7054: (root) => {
    const modules = Array.from(
      { length: 501 },
      (_, n) => `export const part${n} = nixosModule("part${n}", { config: {} });`,
    );
    mkdirSync(join(root, "hosts"), { recursive: true });
    writeFileSync(
      join(root, "hosts/parts.ts"),
      `import { nixosModule } from "../dsl";\n${modules.join("\n")}\n`,
    );
    return caught(() => graphed(root, ["modules"], { svg: true }));
  },
  NV7055: (root) => caught(async () => makeWay(root, "my-fleet/")),
  NV7056: () => caught(async () => void given({ class: "nixso" })),
  NV7057: () => Promise.resolve(unanswered({ class: "nixos" })?.diagnostics ?? []),
  NV7058: () => caught(async () => void given({ class: "nixos", system: "aarch64-darwin" })),
  NV7059: (root) => caught(async () => makeWay(join(root, "package.json"), "my-fleet/")),
  NV7060: async (root) => {
    await written(root, { "flake.nix": "{ }\n" });
    return (await stateOf(root)).diagnostics;
  },
  NV7061: () => Promise.resolve(said(failedNix("old-lock"), []).diagnostics),
  NV7062: () => Promise.resolve(unlocked(failedNix("unlocked").stderr).diagnostics),
  NV7063: async (root) => {
    await built(root);
    await inHistory(root, () => execFileSync("git", ["-C", root, "add", "out/flake.nix"]));
    return (await stateOf(root)).diagnostics;
  },
  NV7064: () =>
    Promise.resolve(said({ ...failedNix("warnings"), stderr: "", signal: "SIGKILL" }, []).diagnostics),
  NV7065: async (root) => {
    await written(root, { "flake.nix": "{ }\n" });
    await inHistory(root, () => commitAll(root));
    return (await ejected(root, outOf(root))).diagnostics;
  },
  NV7066: async (root) => {
    await built(root);
    return (await ejected(root, outOf(root))).diagnostics;
  },
  NV7067: (root) => caught(() => eject.run(contextOf(root))),
  NV7068: async (root) => {
    await built(root);
    writeFileSync(join(outOf(root), "modules/mine.nix"), "{ imports = [ ../../hosts/legacy.nix ]; }\n");
    return (await ejected(root, outOf(root), { force: true, dry: true })).diagnostics;
  },
  NV8000: () =>
    Promise.resolve(
      explain("error: hash mismatch in file downloaded from 'https://example.org/x.tar.gz'\n", []),
    ),
  NV8001: explained("unknown-option"),
  NV8002: explained("wrong-type"),
  NV8003: explained("conflicting-values"),
  NV8004: explained("not-defined"),
  NV8005: explained("read-only"),
  NV8006: explained("attribute-missing"),
  NV8007: explained("undefined-variable"),
  NV8008: explained("infinite-recursion"),
  NV8009: explained("failed-assertion"),
  NV8010: explained("no-text"),
  NV8011: explained("unexpected-argument"),
};
