/** NV5307 a hash that Nix cannot read; NV5308 one that is still to be filled in. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { selection, staticText } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { fetched, type Given } from "./fetchers.ts";
import { judgeHash } from "./hash-text.ts";

/** What fetchers are given. */
const ofFetchers: ReadonlySet<string> = new Set(["hash", "sha256", "sha512", "sha1", "md5"]);
/** What builders of languages are given, wherever it stands. */
const ofBuilders: ReadonlySet<string> = new Set([
  "vendorHash",
  "cargoHash",
  "npmDepsHash",
  "nugetHash",
  "mvnHash",
]);

export const hashes: Rule = ({ files }) =>
  fetched(files).flatMap(({ fetcher, attributes }) =>
    attributes.flatMap((given) =>
      (fetcher !== undefined && ofFetchers.has(given.name)) || ofBuilders.has(given.name) ? judge(given) : [],
    ),
  );

function judge({ name, value, origin }: Given): readonly Diagnostic[] {
  const fake = selection(value)?.at(-1);
  const text = staticText(value);
  if (fake !== undefined && /^fake(?:Hash|Sha256|Sha512)$/.test(fake)) return [toFill(name, origin)];
  if (text === undefined) return [];
  const judged = judgeHash(ofBuilders.has(name) ? "hash" : name, text);
  if (judged === "right") return [];
  if (judged === "empty" || judged === "fake") return [toFill(name, origin)];
  const help = "take the one that Nix prints for lib.fakeHash, or that `nix hash file` gives";
  return [problem("NV5307", { origin }, `${name} is no hash: ${judged.wrong}`, help)];
}

function toFill(name: string, origin: Given["origin"]): Diagnostic {
  const help = "build it once: Nix refuses and prints the right one";
  return { ...problem("NV5308", { origin }, `${name} is still to be filled in`, help), severity: "warning" };
}
