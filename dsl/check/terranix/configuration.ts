/** A configuration of Terraform with all its blocks, and what they refer to. */
import { addressOf, type BlockData } from "../../fleet/terranix/block.ts";
import { blockPath } from "../../fleet/lower/terranix/terranix.ts";
import type { Found } from "../../fleet/lower/found.ts";
import type { DataOf } from "../../fleet/lower/fleet.ts";
import type { Expr, Origin } from "../../nix/ast/index.ts";
import { walk } from "../../nix/ast/traverse.ts";
import { callOf, selection, staticText } from "../../options/check.ts";
import { perFleet } from "../memoize.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, treeOf, type Tree } from "../tree.ts";
import { addressesIn } from "./interpolation.ts";

/** A block with what it defines. */
export interface Block {
  readonly found: Found<DataOf<"terraform">>;
  readonly address: string;
  readonly tree: Tree;
  readonly references: readonly Reference[];
}

/** `hcloud_server.cinnabar.ipv4_address` in a block. */
export interface Reference {
  readonly block: "resource" | "data" | "variable" | "local";
  readonly type: string | undefined;
  readonly name: string;
  /** The attributes behind it: `["network_interface", "0", "nat_ip"]`. */
  readonly path: readonly string[];
  readonly origin: Origin;
}

export interface Configuration {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Other Nix may add to it. */
  readonly open: boolean;
}

/** The configurations of a fleet. */
export const configurationsOf = perFleet(gather);

function gather({ fleet, modules, partial }: FleetToCheck): readonly Configuration[] {
  return fleet.of("terranix").map(({ data: { name } }) => {
    const blocks = fleet.of("terraform").flatMap((found): readonly Block[] => {
      if (found.data.of !== name) return [];
      const module = modules.find(
        (one) => one.class === "terranix" && one.name === name && one.source === found.file,
      );
      if (module === undefined) return [];
      const tree = at(
        treeOf([{ expr: module.node, origin: module.origin }], [], module.origin),
        ...blockPath(found.data),
      );
      const references = tree.values.map(({ expr }) => expr).concat(leaves(tree));
      return [
        {
          found,
          address: addressOf(found.data),
          tree,
          references: references.flatMap((expr) => referencesIn(expr, found.origin)),
        },
      ];
    });
    return { name, blocks, open: partial };
  });
}

/** The values at the ends of a tree. */
const leaves = (tree: Tree): readonly Expr[] =>
  [...tree.names.values()].flatMap((child) => [...child.values.map(({ expr }) => expr), ...leaves(child)]);

function referencesIn(root: Expr, fallback: Origin): readonly Reference[] {
  const found: Reference[] = [];
  walk(root, (node) => {
    if (node.kind === "Str" || node.kind === "IndentedString") {
      for (const part of node.parts) {
        if (part.kind === "Text")
          found.push(...addressesIn(part.value).flatMap((text) => read(text, node.origin ?? fallback)));
      }
      return;
    }
    if (node.kind !== "Apply") return;
    const call = callOf(node);
    const path = call === undefined ? undefined : selection(call.fn);
    const text = call?.args[0] === undefined ? undefined : staticText(call.args[0]);
    if (path === undefined || text === undefined) return;
    const [root_, block, type, name, ...rest] = path;
    if (root_ === "lib" && (path.join(".") === "lib.tf.ref" || path.join(".") === "lib.tfRef"))
      found.push(...read(text, node.origin ?? fallback));
    if (root_ !== "config" || (block !== "resource" && block !== "data") || rest.length > 0) return;
    if (type === undefined || name === undefined) return;
    found.push({ block, type, name, path: steps(text), origin: node.origin ?? fallback });
  });
  return found;
}

const steps = (text: string): readonly string[] => text.split(/[.[\]"]+/).filter((step) => step !== "");

/** Names that Terraform itself binds. */
const own: ReadonlySet<string> = new Set([
  "path",
  "terraform",
  "each",
  "count",
  "self",
  "module",
  "ephemeral",
  "provider",
  // Of OpenTofu, in `encryption`.
  "key_provider",
  "method",
]);

/** `data.cloudflare_zone.x.id`, `var.token`, `local.x`, `hcloud_server.x.id`. */
function read(address: string, origin: Origin): readonly Reference[] {
  const [first = "", second, third, ...rest] = steps(address);
  if (own.has(first) || second === undefined) return [];
  const below = third === undefined ? rest : [third, ...rest];
  switch (first) {
    case "var":
      return [{ block: "variable", type: undefined, name: second, path: below, origin }];
    case "local":
      return [{ block: "local", type: undefined, name: second, path: below, origin }];
    case "data":
      return third === undefined ? [] : [{ block: "data", type: second, name: third, path: rest, origin }];
    default:
      return first.includes("_")
        ? [{ block: "resource", type: first, name: second, path: below, origin }]
        : [];
  }
}

/** How Terraform writes what a reference is to. */
export const targetOf = ({ block, type, name }: Reference): string =>
  addressOf({ block, type, name } satisfies Pick<BlockData, "block" | "type" | "name">);
