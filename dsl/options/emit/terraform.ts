/** What can be read of Terraform's resources, as types of references. */
import { attributesOf, kinds, providers, type Attribute, type Attributes } from "../terraform/index.ts";

const types: { readonly [word: string]: string } = {
  str: "LeafRef<string>",
  num: "LeafRef<number>",
  bool: "LeafRef<boolean>",
  any: "AnyRef",
  // A text that Terraform takes for a number as well.
  id: "LeafRef<never>",
  list: "LeafRef<string[]>",
  map: "LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> }",
};

function typeOf(attribute: Attribute, indent: string): string {
  if (typeof attribute === "string") return types[attribute] ?? "AnyRef";
  const inner = members(attribute.below, `${indent}  `);
  return attribute.list
    ? `{\n${indent}  readonly [index: number]: {\n${members(attribute.below, `${indent}    `)}\n${indent}  };\n${indent}}`
    : `{\n${inner}\n${indent}}`;
}

const members = (attributes: Attributes, indent: string): string =>
  Object.entries(attributes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, attribute]) => `${indent}readonly ${name}: ${typeOf(attribute, indent)};`)
    .join("\n");

const block = (title: string, all: (typeof kinds)["resource"]): string =>
  `export interface ${title} {\n${[...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, kind]) => `  readonly ${type}: {\n${members(attributesOf(kind), "    ")}\n  };`)
    .join("\n")}\n}\n`;

/** The arguments, which are options of a terranix module: its interfaces by type. */
const argumentsOf = (title: string, path: string, names: Iterable<string>, below = "·ᐸnameᐳ"): string =>
  `export interface ${title} {\n${[...names]
    .toSorted()
    .map((name) => `  readonly ${name}: terranix.${path}·${name}${below};`)
    .join("\n")}\n}\n`;

const configured = Object.entries(providers).flatMap(([name, { configuration }]) =>
  Object.keys(configuration).length === 0 ? [] : [name],
);

/** The `.d.ts` with the attributes of every known resource and data source. */
export const emitTerraform = (): string =>
  [
    "// Generated from terraform/ by `npx tsx dsl/options/emit/generate.ts`. Do not edit.",
    'import type { AnyRef, LeafRef } from "../../nix/expr/types.ts";',
    'import type * as terranix from "nivis/options/terranix";',
    "",
    argumentsOf("ResourceArguments", "resource", kinds.resource.keys()),
    argumentsOf("DataArguments", "data", kinds.data.keys()),
    argumentsOf("ProviderArguments", "provider", configured, ""),
    "export type TerraformVariable = terranix.variable·ᐸnameᐳ;",
    "export type TerraformOutput = terranix.output·ᐸnameᐳ;",
    "export type TerraformSettings = terranix.terraform;",
    "",
    block("ResourceAttributes", kinds.resource),
    block("DataAttributes", kinds.data),
  ].join("\n");
