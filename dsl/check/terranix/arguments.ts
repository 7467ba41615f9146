import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { bareBlock } from "../../fleet/terranix/block.ts";
import type { Arguments } from "../../options/terraform/facts.ts";
import { kinds, providerOf, providerSources } from "../../options/terraform/index.ts";
import { showPath } from "../../options/check.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined, type Tree } from "../tree.ts";
import { configurationsOf, type Block, type Configuration } from "./configuration.ts";

/** NV5504: an argument that Terraform asks for is not given. */
export const missingArguments = (checked: FleetToCheck): readonly Diagnostic[] =>
  configurationsOf(checked).flatMap(({ blocks }) =>
    blocks.flatMap((block) => missing(block, block.tree, requiredBy(block), block.address)),
  );

function requiredBy({ found: { data } }: Block): Arguments {
  if (data.block === "output") return { value: "any!" };
  if (data.block !== "resource" && data.block !== "data") return {};
  return kinds[data.block].get(data.type ?? "")?.arguments ?? {};
}

function missing(block: Block, tree: Tree, wanted: Arguments, where: string): readonly Diagnostic[] {
  if (tree.open) return [];
  return Object.entries(wanted).flatMap(([name, argument]): readonly Diagnostic[] => {
    const given = at(tree, name);
    const needed = typeof argument === "string" ? argument.endsWith("!") : argument.required === true;
    if (!isDefined(given)) {
      if (!needed) return [];
      const message = `${where} lacks ${name}, which Terraform requires`;
      return [told("NV5504", block.found.origin, message, { help: `add \`${name}: …\`` })];
    }
    // Elements of lists are checked with the options.
    if (typeof argument === "string" || argument.many === true || given.names.size === 0) return [];
    return missing(block, given, argument.block, `${where}.${name}`);
  });
}

/** Arguments that name a block and none of its attributes. */
const addresses: ReadonlySet<string> = new Set([
  "depends_on",
  "provider",
  "replace_triggered_by",
  "providers",
]);

/** NV5503: a resource itself, where one of its attributes is wanted. */
export const bareBlocks = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(configurationsOf(checked).flatMap(({ blocks }) => blocks.flatMap(({ tree }) => bareIn(tree))));

function bareIn(tree: Tree): readonly Diagnostic[] {
  if (addresses.has(tree.path.at(-1) ?? "")) return [];
  const here = tree.values.flatMap(({ expr, origin }) =>
    (expr.kind === "List" ? expr.items : [expr]).flatMap((item) => {
      const block = bareBlock(item);
      if (block === undefined) return [];
      const message = `${showPath(tree.path)} is given a whole ${block.block} where it wants a value`;
      const help = `name one of its attributes: ${block.name}.id`;
      return [told("NV5503", item.origin ?? origin, message, { help, option: showPath(tree.path) })];
    }),
  );
  return [...here, ...[...tree.names.values()].flatMap(bareIn)];
}

/** NV5509: a type that looks like a misspelt one. Types without facts are taken as they are. */
export const unknownTypes = (checked: FleetToCheck): readonly Diagnostic[] =>
  configurationsOf(checked).flatMap(({ blocks }) =>
    blocks.flatMap(({ found: { data, origin } }) => {
      if ((data.block !== "resource" && data.block !== "data") || data.type === undefined) return [];
      const { type } = data;
      const all = kinds[data.block];
      if (all.has(type)) return [];
      const near = nearest(type, all.keys());
      if (near === undefined) return [];
      const message = `no facts are known of the type ${type}: nothing of it is checked`;
      return [told("NV5509", origin, message, { severity: "warning", help: `did you mean ${near}?` })];
    }),
  );

/** NV5510: a provider that Terraform would look for where it is not. */
export const sources = (checked: FleetToCheck): readonly Diagnostic[] =>
  configurationsOf(checked).flatMap((configuration) => {
    if (configuration.open) return [];
    const declared = configuration.blocks.filter(({ found: { data } }) => data.block === "terraform");
    const required = declared.map(({ tree }) => at(tree, "required_providers"));
    if (declared.some(({ tree }) => tree.open) || required.some(({ open }) => open)) return [];
    return [...firstUses(configuration)].flatMap(([provider, block]) => {
      const source = providerSources[provider];
      // Terraform looks below hashicorp/ by itself.
      if (source === undefined || source.startsWith("hashicorp/")) return [];
      if (required.some((tree) => isDefined(at(tree, provider, "source")))) return [];
      const message = `Terraform would look for hashicorp/${provider}, and the provider is ${source}`;
      const help = `required_providers: { ${provider}: { source: "${source}" } } in a terraform(…) block`;
      return [told("NV5510", block.found.origin, message, { help })];
    });
  });

function firstUses({ blocks }: Configuration): ReadonlyMap<string, Block> {
  const uses = new Map<string, Block>();
  for (const block of blocks) {
    const { data } = block.found;
    const provider =
      data.block === "provider" ? data.name : data.type === undefined ? undefined : providerOf(data.type);
    if (provider !== undefined && !uses.has(provider)) uses.set(provider, block);
  }
  return uses;
}
