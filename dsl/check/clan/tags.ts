/** NV5101 tags that are not declared, or that nobody has; NV5102 computed ones where people give tags. */
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Found } from "../../fleet/lower/found.ts";
import { problem, type Fleet } from "../../fleet/lower/fleet.ts";
import { siteOfArray, siteOfObject } from "../../nix/expr/sites.ts";
import type { Rule } from "../rule.ts";
import { inventoryOf, isComputedTag, knownTags } from "./inventory.ts";

/** Tags of hosts and of instances. */
export const checkTags: Rule = (checked) => {
  const { fleet, partial } = checked;
  // Without a clan nobody reads them.
  if (fleet.of("clan").length === 0) return [];
  const [declared] = fleet.of("tags");
  const known = knownTags(fleet);
  const found: Diagnostic[] = [...computedDeclared(fleet)];
  for (const host of fleet.of("host")) {
    const { tags = [] } = host.data.spec;
    const site = siteOfArray(tags);
    for (const [index, tag] of tags.entries()) {
      const at = { origin: site?.elements[index]?.origin ?? host.origin };
      if (isComputedTag(tag)) found.push(computed(at, tag));
      else if (declared !== undefined && !known.has(tag)) found.push(unknown(at, tag, known, declared));
    }
  }
  if (partial) return found;
  for (const { roles } of inventoryOf(checked))
    for (const { tags } of roles)
      for (const tag of tags) if (!known.has(tag.name)) found.push(unknown(tag, tag.name, known, declared));
  return found;
};

function unknown(
  at: Pick<Found, "origin">,
  tag: string,
  known: ReadonlySet<string>,
  declared: Found | undefined,
): Diagnostic {
  const near = nearest(tag, known);
  const message =
    declared === undefined
      ? `no host has the tag ${JSON.stringify(tag)}`
      : `there is no tag ${JSON.stringify(tag)}`;
  const help =
    near === undefined ? `there are: ${[...known].join(", ")}` : `did you mean ${JSON.stringify(near)}?`;
  return problem(
    "NV5101",
    at,
    message,
    help,
    declared && { at: declared, text: "the tags are declared here" },
  );
}

const computed = (at: Pick<Found, "origin">, tag: string): Diagnostic =>
  problem(
    "NV5102",
    at,
    `clan-core gives the tag ${JSON.stringify(tag)} to machines itself`,
    tag === "all"
      ? "leave it out: every machine has it"
      : `leave it out: the ${tag} machines have it, and no others`,
  );

function computedDeclared(fleet: Fleet): readonly Diagnostic[] {
  return fleet.of("tags").flatMap((found) => {
    const site = siteOfObject(found.data.tags);
    return Object.keys(found.data.tags)
      .filter(isComputedTag)
      .map((tag) => computed({ origin: site?.properties.get(tag)?.origin ?? found.origin }, tag));
  });
}
