import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, items, literal, staticValue, type Tree } from "../tree.ts";
import { configurationsOf, type Block } from "./configuration.ts";

/** Arguments that hold a secret. */
const secret =
  /^(?:token|api_token|api_key|api_user_service_key|access_token|secret_key|secret|password|passphrase|private_key)$/;

/** Texts that are secrets wherever they stand: private keys, keys of service accounts, tokens of well-known services. */
const looks =
  /-----BEGIN [A-Z ]*PRIVATE KEY-----|"private_key"\s*:|AGE-SECRET-KEY-1|\b(?:ghp|gho|ghs)_\w{36}\b|\bgithub_pat_\w{50,}|\bAKIA[0-9A-Z]{16}\b|\bglpat-[\w-]{20}|\bxox[bp]-[\w-]{20,}/;

/** NV5506: a secret as plain text, which everybody can read in the Nix store, the flake and Terraform's configuration. */
export const secrets = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    configurationsOf(checked).flatMap(({ blocks }) =>
      blocks.flatMap((block) => [...written(block, block.tree), ...defaults(block)]),
    ),
  );

function written(block: Block, tree: Tree): readonly Diagnostic[] {
  const name = tree.path.at(-1) ?? "";
  const here = tree.values.flatMap(({ expr, origin }) => {
    const value = staticValue(expr);
    if (typeof value !== "string" || value === "" || value.includes("${")) return [];
    const isSecret = (secret.test(name) && block.found.data.block !== "variable") || looks.test(value);
    return isSecret ? [leaked(tree, origin)] : [];
  });
  const below = items(tree)?.flatMap((item) => written(block, item)) ?? [];
  return [...here, ...below, ...[...tree.names.values()].flatMap((child) => written(block, child))];
}

/** A variable that is said to be secret, with its value beside. */
function defaults({ found, tree }: Block): readonly Diagnostic[] {
  const value = at(tree, "default");
  if (found.data.block !== "variable" || literal(at(tree, "sensitive")) !== true) return [];
  const text = literal(value);
  return typeof text === "string" && text !== ""
    ? [leaked(value, value.values[0]?.origin ?? value.origin)]
    : [];
}

const leaked = (tree: Tree, origin: Tree["origin"]): Diagnostic =>
  told("NV5506", origin, `${showPath(tree.path)} holds a secret as plain text`, {
    help: "take it from a variable, variable(…, { sensitive: true }), that a clan secret fills when Terraform runs",
    option: showPath(tree.path),
  });
