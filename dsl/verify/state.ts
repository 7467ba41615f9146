/** What `out/` is, before Nix is asked about it. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compile, hasErrors, outOf, type Compiled } from "../compile/compile.ts";
import { preview } from "../compile/emit/emit.ts";
import { shown } from "../compile/emit/paths.ts";
import { readSourceMap } from "../compile/source-map.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Flake } from "../explain/places.ts";
import { rosterOf } from "../fleet/lower/roster.ts";
import { targetsOf, type Target } from "./outputs.ts";

/** The fleet and its flake, as they are before anything is evaluated. */
export interface State {
  readonly out: string;
  /** There is no flake: nothing can be verified. */
  readonly absent: boolean;
  /** `out/` is not what the TypeScript says. */
  readonly stale: boolean;
  readonly locked: boolean;
  /** Where the lines of the flake come from. */
  readonly files: Flake;
  /** The hosts and homes of the fleet, as far as it can be read. */
  readonly declared: readonly Target[];
  /** NV7060, NV7063. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks at the fleet and at `out/`; what TypeScript says of the fleet is the build's to tell. */
export async function stateOf(root: string): Promise<State> {
  const out = outOf(root);
  // The map of the last build: compiling writes another.
  const kept = readSourceMap(root, out);
  const compiled = await compile(root, { types: false });
  const absent = !existsSync(join(out, "flake.nix"));
  const stale = absent ? [noFlake] : staleness(out, compiled);
  return {
    out,
    absent,
    stale: stale.length > 0,
    locked: existsSync(join(out, "flake.lock")),
    files: kept ?? compiled.mapped,
    declared: declaredIn(compiled),
    diagnostics: [...stale, ...unknownToGit(root, compiled)],
  };
}

const noFlake: Diagnostic = {
  code: "NV7060",
  severity: "error",
  message: "out/ holds no flake",
  labels: [],
  help: "run `bun build.ts`, which writes it",
};

/** NV7060: what Nix will say is of another flake than the one a build would write. */
function staleness(out: string, { files, diagnostics }: Compiled): readonly Diagnostic[] {
  const told = (message: string, help: string, notes: readonly string[]): readonly Diagnostic[] => [
    { code: "NV7060", severity: "warning", message, labels: [], help, notes },
  ];
  if (hasErrors(diagnostics))
    return told(
      "the fleet has errors, so out/ is what it was before them",
      "`bun build.ts` tells them; what follows is of out/ as it lies there",
      [],
    );
  const { changes, diagnostics: refused } = preview(out, files);
  if (changes.length === 0 && refused.length === 0) return [];
  return told(
    "out/ is not what the TypeScript says",
    "run `bun build.ts` first; what follows is of out/ as it lies there",
    [
      ...refused.map(({ message }) => message),
      ...some(changes.map(({ kind, path }) => `${shown(path)} (${kind})`)),
    ],
  );
}

/** NV7063: in a repository Nix takes `./out` from git, without the files that git does not know. */
function unknownToGit(root: string, { files }: Compiled): readonly Diagnostic[] {
  const { status, stdout } = spawnSync("git", ["-C", root, "ls-files", "-z", "--cached", "--", "."], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) return [];
  const known = new Set(stdout.split("\0"));
  const missing = files
    .map(({ path }) => shown(path))
    .filter((path) => !known.has(path) && existsSync(join(root, path)));
  if (missing.length === 0) return [];
  const message =
    missing.length === 1
      ? `git does not know ${missing[0]}`
      : `git does not know ${missing.length} generated files`;
  return [
    {
      code: "NV7063",
      severity: "warning",
      message,
      labels: [],
      help: "git add them: in a repository `./out` is what git knows of it; here they are evaluated anyway",
      ...(missing.length === 1 ? {} : { notes: some(missing) }),
    },
  ];
}

const most = 10;
const some = (list: readonly string[]): readonly string[] =>
  list.length <= most ? list : [...list.slice(0, most), `and ${list.length - most} more`];

function declaredIn({ fleet }: Compiled): readonly Target[] {
  if (fleet === undefined) return [];
  const { hosts, homes } = rosterOf(fleet.fleet);
  const of = (wanted: string): readonly string[] =>
    hosts.filter((host) => host.class === wanted).map(({ name }) => name);
  return [
    ...targetsOf("nixosConfigurations", of("nixos")),
    ...targetsOf("darwinConfigurations", of("darwin")),
    ...targetsOf(
      "homeConfigurations",
      homes.map(({ name }) => name),
    ),
  ];
}
