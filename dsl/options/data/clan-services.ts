/**
 * What the services of clan-core do not tell by options, `clan.services`: one line a service, sorted,
 *
 *     <service><TAB>{"maxInstances":…,"roles":{"<role>":{"classes":["nixos"],"minMachines":…,"maxMachines":…}}}
 *
 * where limits that are not set are left out. Made from the clan-core that a flake has locked, by Nix:
 *
 *     npx tsx dsl/options/data/clan-services.ts out
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A role of a service. */
export interface RoleFacts {
  /** The classes of machines that it configures; none of a role that only tells others about its machines. */
  readonly classes: readonly ("nixos" | "darwin")[];
  readonly minMachines?: number;
  readonly maxMachines?: number;
  /** The role is still declared, and every machine in it is refused: the role that took its place. */
  readonly replacedBy?: string;
}

/** A service: its roles, and how many instances of it there may be. */
export interface ServiceFacts {
  readonly maxInstances?: number;
  readonly roles: { readonly [role: string]: RoleFacts };
}

/** Of a JSON object, what is not null. */
const set = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, inner: unknown) => inner ?? undefined));

/** What Nix tells → the text of `clan.services`. */
export const serviceLines = (told: { readonly [service: string]: unknown }): string =>
  Object.keys(told)
    .toSorted()
    .map((name) => `${name}\t${JSON.stringify(set(told[name]))}\n`)
    .join("");

/** The text of `clan.services` → facts by service. */
export function parseServices(text: string): ReadonlyMap<string, ServiceFacts> {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [name = "", facts = ""] = line.split("\t");
      const { roles, ...service } = JSON.parse(facts) as ServiceFacts;
      const known = Object.entries(roles).map(([role, told]) => {
        const replacedBy = replaced[name]?.[role];
        return [role, { ...told, ...(replacedBy === undefined ? {} : { replacedBy }) }] as const;
      });
      return [name, { ...service, roles: Object.fromEntries(known) }];
    }),
  );
}

/** What a service says of roles only by an assertion on each of their machines. */
const replaced: { readonly [service: string]: { readonly [role: string]: string } } = {
  "data-mesher": { admin: "default", peer: "default", signer: "default" },
};

const file = join(import.meta.dirname, "clan.services");
let facts: ReadonlyMap<string, ServiceFacts> | undefined;

/** The services that clan-core brings; read at the first call. */
export const clanServices = (): ReadonlyMap<string, ServiceFacts> => (facts ??= parseServices(readFileSync(file, "utf8")));

function main([out]: readonly string[]): void {
  if (out === undefined) throw new Error("usage: clan-services.ts FLAKE");
  const flake = `builtins.getFlake "path:${resolve(out)}"`;
  const expr = `import ${join(import.meta.dirname, "clan-services.nix")} (${flake}).inputs.clan-core`;
  const features = ["--extra-experimental-features", "nix-command flakes"];
  const run = spawnSync("nix", [...features, "eval", "--impure", "--json", "--expr", expr], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  writeFileSync(file, serviceLines(JSON.parse(run.stdout) as { readonly [service: string]: unknown }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
