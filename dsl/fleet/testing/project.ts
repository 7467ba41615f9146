/** Small fleets for tests: TypeScript in, generated files out, by the real loader and printer. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { load } from "../../compile/load/load.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { print } from "../../nix/print/index.ts";
import { lower, type Lowered } from "../lower/index.ts";

/** The files of a project by path: those that end in `.ts` are loaded. */
export type Sources = Readonly<Record<string, string>>;

/** What a fleet became: text by path; a copied file as `copy of <path>`. */
export interface Built {
  readonly files: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly lowered: Lowered;
}

const dsl = resolve(import.meta.dirname, "../..");

/** `flake/inputs.ts` and `flake/flake.ts` of a fleet that needs nothing special. */
export const flakeSources: Sources = {
  "flake/inputs.ts": `
    import { flakeInputs } from "../dsl";
    export const inputs = flakeInputs({
      nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
      "flake-parts": { url: "github:hercules-ci/flake-parts", inputs: { "nixpkgs-lib": { follows: "nixpkgs" } } },
      "import-tree": { url: "github:vic/import-tree" },
      "home-manager": { url: "github:nix-community/home-manager", inputs: { nixpkgs: { follows: "nixpkgs" } } },
      "nix-darwin": { url: "github:nix-darwin/nix-darwin", inputs: { nixpkgs: { follows: "nixpkgs" } } },
      srvos: { url: "github:nix-community/srvos", inputs: { nixpkgs: { follows: "nixpkgs" } } },
    });`,
  "flake/flake.ts": `
    import { flake } from "../dsl";
    import { inputs } from "./inputs";
    export const fleet = flake({ description: "a fleet", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });`,
};

/** Loads and lowers a project of these files, in a directory of its own that is gone afterwards. */
export async function build(sources: Sources): Promise<Built> {
  const root = mkdtempSync(join(tmpdir(), "nivis-fleet-"));
  try {
    symlinkSync(dsl, join(root, "dsl"));
    writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const loaded = await load(
      root,
      Object.keys(sources).filter((path) => path.endsWith(".ts")),
    );
    const lowered = lower(loaded, root);
    const files = lowered.files.map(({ path, content }) => {
      if (content.kind === "nix") return [path, print(content.file)] as const;
      return [path, content.kind === "text" ? content.text : `copy of ${content.from}`] as const;
    });
    const diagnostics = [...loaded.diagnostics, ...lowered.diagnostics];
    return { files: Object.fromEntries(files), diagnostics, lowered };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** `build` of one file beside a plain flake; the generated file of it. Throws when anything was wrong. */
export async function generated(source: string, text: string, others: Sources = {}): Promise<string> {
  const built = await build({ ...flakeSources, ...others, [source]: text });
  if (built.diagnostics.length > 0) throw new Error(built.diagnostics.map(summary).join("\n"));
  const header = `# Generated from ${source} by Nivis.`;
  const found = Object.values(built.files).find((file) => file.startsWith(header));
  if (found === undefined) throw new Error(`no file is generated from ${source}`);
  return found.slice(found.indexOf("\n") + 1);
}

/** A diagnostic on one line: `NV3001 hosts/a.ts:3 message`. */
export function summary(diagnostic: Diagnostic): string {
  const origin = diagnostic.labels[0]?.origin;
  const place = origin === undefined ? "" : `${origin.file}:${origin.line} `;
  return `${diagnostic.code} ${place}${diagnostic.message}`;
}

/** The problems of a fleet of these files beside a plain flake. */
export async function problems(sources: Sources): Promise<readonly string[]> {
  return (await build({ ...flakeSources, ...sources })).diagnostics.map(summary);
}
