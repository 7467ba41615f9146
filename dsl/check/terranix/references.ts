import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { attributesOf, kinds, type Attribute, type Attributes } from "../../options/terraform/index.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined } from "../tree.ts";
import {
  configurationsOf,
  targetOf,
  type Block,
  type Configuration,
  type Reference,
} from "./configuration.ts";

/** NV5501, NV5505: a reference to a resource, data source, variable or local value that is not there. */
export const missingBlocks = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    configurationsOf(checked).flatMap((configuration) =>
      configuration.open ? [] : configuration.blocks.flatMap((block) => strays(configuration, block)),
    ),
  );

function strays({ name, blocks }: Configuration, { references }: Block): readonly Diagnostic[] {
  const addresses = new Set(blocks.map(({ address }) => address));
  return references.flatMap((reference) => {
    const target = targetOf(reference);
    if (addresses.has(target)) return [];
    const near = nearest(target, addresses);
    const plain = reference.block === "variable" || reference.block === "local";
    const what = plain
      ? `the ${reference.block} ${JSON.stringify(reference.name)} is not declared in ${JSON.stringify(name)}`
      : `${JSON.stringify(name)} has no ${reference.block === "data" ? "data source" : "resource"} ${target}`;
    const help = near === undefined ? "export the block that declares it" : `did you mean ${near}?`;
    return [told(plain ? "NV5505" : "NV5501", reference.origin, what, { help })];
  });
}

/** NV5502: an attribute that a resource has not. */
export const unknownAttributes = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    configurationsOf(checked).flatMap(({ blocks }) =>
      blocks.flatMap(({ references }) => references.flatMap((reference) => unknown(blocks, reference))),
    ),
  );

function unknown(blocks: readonly Block[], reference: Reference): readonly Diagnostic[] {
  const { block, type = "", path, origin } = reference;
  if (block !== "resource" && block !== "data") return [];
  const kind = kinds[block].get(type);
  const target = blocks.find(({ address }) => address === targetOf(reference));
  // Of a resource that is there several times, an index comes first.
  if (kind === undefined || target === undefined || repeated(target)) return [];
  // Blocks among the arguments can be read as well, in forms that no facts tell.
  if (typeof kind.arguments[path[0] ?? ""] === "object" && attributesOf(kind)[path[0] ?? ""] === undefined)
    return [];
  let here: Attributes | undefined = attributesOf(kind);
  for (const [index, step] of path.entries()) {
    if (here === undefined) return [];
    if (/^\d+$/.test(step)) continue;
    const next: Attribute | undefined = here[step];
    if (next === undefined) {
      const near = nearest(step, Object.keys(here));
      const where = [targetOf(reference), ...path.slice(0, index)].join(".");
      const help =
        near === undefined ? `it has ${Object.keys(here).toSorted().join(", ")}` : `did you mean ${near}?`;
      return [told("NV5502", origin, `${where} has no attribute ${JSON.stringify(step)}`, { help })];
    }
    here = typeof next === "object" ? next.below : undefined;
  }
  return [];
}

const repeated = ({ tree }: Block): boolean =>
  isDefined(at(tree, "count")) || isDefined(at(tree, "for_each"));

/** NV5507: resources that wait for each other. */
export const cycles = (checked: FleetToCheck): readonly Diagnostic[] =>
  configurationsOf(checked).flatMap(({ blocks }) => {
    const byAddress = new Map(blocks.map((block) => [block.address, block]));
    const done = new Set<string>();
    const found: Diagnostic[] = [];
    const visit = (block: Block, way: readonly string[]): void => {
      const start = way.indexOf(block.address);
      if (start >= 0) {
        const circle = [...way.slice(start), block.address].join(" → ");
        found.push(
          told("NV5507", block.found.origin, `each of these waits for the next: ${circle}`, {
            help: "move what both need into a resource of its own, or set one of the attributes by hand",
          }),
        );
        return;
      }
      if (done.has(block.address)) return;
      for (const reference of block.references) {
        const next = byAddress.get(targetOf(reference));
        if (next !== undefined) visit(next, [...way, block.address]);
      }
      done.add(block.address);
    };
    for (const block of blocks) visit(block, []);
    return found;
  });
