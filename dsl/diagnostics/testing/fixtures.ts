/** Builds the examples of the pages: many in one fleet, each in files of its own. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "../../compile/compile.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Page } from "../page.ts";
import { linesBelow, render, sorted } from "../render.ts";
import { situations } from "./situations.ts";

/** What came of an example. */
export interface Outcome {
  readonly code: string;
  /** The codes of what was reported, each once. */
  readonly codes: readonly string[];
  /** What a person is shown. */
  readonly text: string;
}

const project = join(import.meta.dirname, "../../..");

/** What every example stands in. */
const frame: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }\n',
  "tsconfig.json": readFileSync(join(project, "tsconfig.json"), "utf8"),
  "flake/inputs.ts": `import { flakeInputs } from "../dsl";

export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
  "home-manager": { url: "github:nix-community/home-manager", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "nix-darwin": { url: "github:nix-darwin/nix-darwin", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  disko: { url: "github:nix-community/disko", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "sops-nix": { url: "github:Mic92/sops-nix", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  srvos: { url: "github:nix-community/srvos", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  terranix: { url: "github:terranix/terranix", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "clan-core": { url: "https://git.clan.lol/clan/clan-core/archive/main.tar.gz", inputs: { nixpkgs: { follows: "nixpkgs" } } },
});
`,
  "flake/flake.ts": `import { flake } from "../dsl";
import { inputs } from "./inputs";

export const fleet = flake({ description: "examples", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });
`,
};

/** What examples of the fleet's domain (NV5xxx) stand in besides: the fleet is a clan. */
const clanFrame: Readonly<Record<string, string>> = {
  "services/clan.ts": `import { clan } from "../dsl";

export const fleetClan = clan({ meta: { name: "examples" } });
declare module "../dsl" {
  interface FleetClan {
    clan: typeof fleetClan;
  }
}
`,
};

/** Codes that are told only where nothing else is wrong. */
const alone: ReadonlySet<string> = new Set(["NV5001"]);

/** Does something with a fleet of these files beside the frame; the fleet is gone afterwards. */
export async function withFleet<T>(
  files: Iterable<readonly [path: string, text: string]>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-pages-")));
  try {
    symlinkSync(join(project, "dsl"), join(root, "dsl"));
    symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
    for (const [path, text] of [...Object.entries(frame), ...files]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * What the examples of these pages lead to, by code. Those that cannot stand beside others are built alone; the others are
 * built together by what their codes are about, so their files and the names in them have to differ. A page without files
 * is a situation of `situations.ts`; one that has neither is left out.
 */
export async function outcomes(pages: readonly Page[]): Promise<ReadonlyMap<string, Outcome>> {
  const found = new Map<string, Outcome>();
  const batches = grouped(
    pages.filter(({ files }) => files.size > 0),
    ({ code, files }) => (standsAlone(code, files) ? code : code.slice(0, code.startsWith("NV5") ? 4 : 3)),
  );
  for (const batch of batches.values())
    for (const outcome of await built(batch)) found.set(outcome.code, outcome);
  for (const { code } of pages) {
    const happen = situations[code];
    if (happen === undefined || found.has(code)) continue;
    found.set(code, await withFleet([], async (root) => outcome(code, await happen(root), root)));
  }
  return found;
}

/** Whether an example changes the frame, or writes a file of which a fleet has one. */
const standsAlone = (code: string, files: ReadonlyMap<string, string>): boolean =>
  alone.has(code) ||
  [...files].some(
    ([path, text]) => path in frame || path in clanFrame || /\b(?:justfile|envrc)\(/.test(text),
  );

/** Examples are parts of a fleet: what is unused or missing there is told only where it is the example. */
const ofWholeFleets = /^NV502[0123]$/;

async function built(batch: readonly Page[]): Promise<readonly Outcome[]> {
  const owners = new Map<string, string>();
  for (const { code, files } of batch) {
    for (const path of files.keys()) {
      const other = owners.get(path);
      if (other !== undefined)
        throw new Error(`the examples of ${other} and ${code} both have a file ${path}`);
      owners.set(path, code);
    }
  }
  const ofDomain = batch.every(({ code }) => /^NV5[1-9]/.test(code));
  const files = [...(ofDomain ? Object.entries(clanFrame) : []), ...batch.flatMap((page) => [...page.files])];
  return await withFleet(files, async (root) => {
    const { diagnostics: all } = await compile(root, { today: "2027-03-13" });
    const only = batch.length === 1 ? batch[0]?.code : undefined;
    const ownerOf = ({ labels: [label] }: Diagnostic): string =>
      only ?? owners.get(label?.origin.file ?? "") ?? "";
    const diagnostics = all.filter((one) => ownerOf(one) === one.code || !ofWholeFleets.test(one.code));
    const byOwner = grouped(diagnostics, ownerOf);
    const stray = byOwner.get("") ?? [];
    if (stray.length > 0) {
      const codes = [...new Set(batch.map(({ code }) => code.slice(0, 3)))].join(", ");
      throw new Error(`outside of the examples of ${codes}…:\n${shown(stray, root)}`);
    }
    return batch.map(({ code }) => outcome(code, byOwner.get(code) ?? [], root));
  });
}

const outcome = (code: string, diagnostics: readonly Diagnostic[], root: string): Outcome => ({
  code,
  codes: [...new Set(sorted(diagnostics).map((diagnostic) => diagnostic.code))],
  text: shown(diagnostics, root),
});

const shown = (diagnostics: readonly Diagnostic[], root: string): string =>
  render(diagnostics, { read: linesBelow(root), width: 100 }).replaceAll(root, "…");

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
