/**
 * Makes the schema files of this folder from a folder of extracted options:
 *
 *     npx tsx dsl/options/data/import.ts FOLDER
 *
 * Names, types, literal defaults and declaring files are kept; prose is not. The output depends on the input alone.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Entry, parseExtracted, withPlainPatterns } from "../load/extracted.ts";
import { schemaOfEntries } from "../load/schema.ts";
import type { Schema } from "../model/node.ts";
import { encodeSchema } from "./format.ts";
import { packageLines } from "./packages.ts";
import { terraformEntries, terraformNames } from "../terraform/entries.ts";
import { handWritten } from "./hand-written.ts";
import { nixosRenames, withFormerNames } from "./nixos-renames.ts";

type Read = (name: string) => unknown;

const below = (entries: readonly Entry[], name: string): readonly Entry[] => entries.filter(({ loc }) => loc[0] === name);
const moved = (entry: Entry, loc: readonly string[]): Entry => Object.assign({}, entry, { loc });

/** Entries with some in place of those of the same path. */
function replaced(entries: readonly Entry[], by: readonly Entry[]): readonly Entry[] {
  const paths = new Set(by.map(({ loc }) => loc.join(".")));
  return [...entries.filter(({ loc }) => !paths.has(loc.join("."))), ...by];
}

/** Options of every class, gathered from the extracted files. */
function entriesByClass(read: Read): { readonly [className: string]: readonly Entry[] } {
  const asWritten = (name: string): readonly Entry[] => parseExtracted(read(name), name);
  const options = (name: string): readonly Entry[] => withPlainPatterns(asWritten(name));
  const flakeParts = options("flake-parts.json");
  const clanFlake = options("clan-flake.json");
  const clanNixos = options("clan-core-nixos.json");
  const srvos = (read("srvos.json") as { readonly options: unknown }).options;
  const perSystem = [...flakeParts, ...clanFlake]
    .filter(({ loc }) => loc[0] === "perSystem" && loc.length > 1)
    .map((entry) => moved(entry, entry.loc.slice(1)));
  const top = [...flakeParts, ...clanFlake].filter(({ loc }) => loc[0] !== "perSystem" || loc.length === 1);
  const atClan = clanFlake
    .filter(({ loc }) => loc[0] === "flake" && loc[1] === "clan")
    .map((entry) => moved(entry, entry.loc.slice(1)));
  const sops = below(clanNixos, "sops");
  const clanCore = below(clanNixos, "clan");
  return {
    nixos: withFormerNames(replaced(asWritten("nixos.json"), handWritten.nixosSince), nixosRenames()),
    darwin: options("nix-darwin.json"),
    homeManager: options("home-manager.json"),
    homeManagerModule: handWritten.homeManagerModule,
    flake: [...top.filter(({ loc }) => loc[0] !== "clan"), ...atClan],
    perSystem,
    disko: [...below(clanNixos, "disko"), ...options("disko.json").filter(({ loc }) => loc[0] !== "disko")],
    sops,
    sopsHome: [...sops.filter((entry) => !handWritten.sopsSystemOnly(entry.loc)), ...handWritten.sopsHome],
    clanCore,
    clanCoreDarwin: [...clanCore.filter((entry) => !handWritten.clanNixosOnly(entry)), ...handWritten.clanDarwin],
    clanService: options("clan-service-interface.json"),
    clanServiceSettings: serviceSettings(read("clan-services.json")),
    srvos: parseExtracted(srvos, "srvos.json").filter(({ visible }) => visible !== false),
    terranix: [...options("terranix.json").filter(({ loc }) => !terraformNames.has(loc[0] ?? "")), ...terraformEntries],
  };
}

/** `clan-services.json` as a tree `<service>.<role>.<setting>`. */
function serviceSettings(json: unknown): readonly Entry[] {
  const services = json as { readonly [service: string]: { readonly roles: { readonly [role: string]: { readonly settings?: unknown } } } };
  const entries: Entry[] = [];
  for (const [service, { roles }] of Object.entries(services)) {
    for (const [role, { settings }] of Object.entries(roles)) {
      entries.push({ loc: [service, role], type: { t: "submodule" }, hasDefault: true });
      for (const entry of withPlainPatterns(parseExtracted(settings ?? [], `${service}.${role}`))) {
        entries.push(moved(entry, [service, role, ...entry.loc]));
      }
    }
  }
  return entries;
}

interface ExtractedRename {
  readonly class: string;
  readonly from: readonly string[];
  readonly to: readonly string[] | null;
}

/** Renames of the NixOS list come from clan, disko and sops: they belong to those. */
const renameClasses = ({ class: className, from }: ExtractedRename): readonly string[] => {
  if (className !== "nixos") return [className];
  const owners: { readonly [name: string]: readonly string[] } = {
    clan: ["clanCore", "clanCoreDarwin"],
    disko: ["disko"],
    sops: ["sops"],
  };
  return owners[from[0] ?? ""] ?? ["nixos"];
};

function schemas(folder: string): readonly Schema[] {
  const read: Read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;
  const renames = read("renames.json") as readonly ExtractedRename[];
  return Object.entries(entriesByClass(read)).map(([className, entries]) =>
    schemaOfEntries(
      className,
      entries,
      [
        ...renames.filter((rename) => renameClasses(rename).includes(className)).map(({ from, to }) => ({ from, to })),
        ...(className === "nixos" ? nixosRenames() : []),
      ],
    ),
  );
}

function main([folder]: readonly string[]): void {
  if (folder === undefined) throw new Error("usage: import.ts FOLDER");
  const here = import.meta.dirname;
  for (const schema of schemas(folder)) writeFileSync(join(here, `${schema.class}.options`), encodeSchema(schema));
  const packages: unknown = JSON.parse(readFileSync(join(folder, "nixpkgs-packages.json"), "utf8"));
  const names: unknown = JSON.parse(readFileSync(join(folder, "nixpkgs-names.json"), "utf8"));
  writeFileSync(join(here, "nixpkgs.packages"), packageLines(packages, names));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
