/** What is known of Terraform's providers. */
import type { Argument, Kind, Provider } from "./facts.ts";
import { google } from "./google.ts";
import { hcloud } from "./hcloud.ts";
import { others } from "./others.ts";

/** The known providers, by name. */
export const providers: { readonly [name: string]: Provider } = { google, hcloud, ...others };

/** Where the known providers come from: what `required_providers` says of them. */
export const providerSources: { readonly [name: string]: string } = {
  cloudflare: "cloudflare/cloudflare",
  external: "hashicorp/external",
  google: "hashicorp/google",
  hcloud: "hetznercloud/hcloud",
  local: "hashicorp/local",
  null: "hashicorp/null",
  random: "hashicorp/random",
  tls: "hashicorp/tls",
};

/** Resources and data sources by their type. */
export const kinds = {
  resource: new Map(Object.values(providers).flatMap(({ resource }) => Object.entries(resource))),
  data: new Map(Object.values(providers).flatMap(({ data = {} }) => Object.entries(data))),
} as const satisfies { readonly [block: string]: ReadonlyMap<string, Kind> };

/** The provider of a type: what stands before its first `_`. */
export const providerOf = (type: string): string => type.split("_")[0] ?? type;

/** What can be read of a resource, as a tree. */
export interface Attributes {
  readonly [name: string]: Attribute;
}
export type Attribute = "str" | "num" | "bool" | "any" | "id" | "map" | "list" | Below;
/** Attributes below one, of each element of a list or of one object. */
export interface Below {
  readonly below: Attributes;
  readonly list: boolean;
}

type Mutable = { [name: string]: Attribute };

/** The attributes of a resource: those that Terraform computes, and its arguments of a plain type. */
export function attributesOf(kind: Kind): Attributes {
  const all: Mutable = {};
  for (const [name, argument] of Object.entries(kind.arguments)) {
    const plain = plainAttribute(argument);
    if (plain !== undefined) all[name] = plain;
  }
  for (const word of kind.attributes.split(" ").filter((one) => one !== "")) put(all, word);
  return all;
}

function plainAttribute(argument: Argument): Attribute | undefined {
  if (typeof argument !== "string") return undefined;
  const word = argument.replace(/!$/, "");
  if (word.startsWith("[")) return "list";
  if (word.startsWith("{")) return "map";
  return word === "num" || word === "bool" || word === "any" ? word : "str";
}

function put(into: Mutable, word: string): void {
  const dot = word.indexOf(".");
  if (dot >= 0) {
    const list = word[dot - 1] === "]";
    const name = word.slice(0, list ? dot - 2 : dot);
    const known = into[name];
    const below = typeof known === "object" ? known : (into[name] = { below: {}, list });
    put(below.below, word.slice(dot + 1));
    return;
  }
  const [name = "", type = "str"] = word.split(":");
  if (name.endsWith("{}")) into[name.slice(0, -2)] = "map";
  else into[name] = name === "id" ? "id" : (type as Attribute);
}
