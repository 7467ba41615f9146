/** The facts as options of a terranix module: the same form as the extracted ones. */
import type { Entry } from "../load/extracted.ts";
import type { OptionType } from "../model/type.ts";
import type { Argument, Arguments, Kind } from "./facts.ts";
import { providers } from "./index.ts";

const nullOr = (of: OptionType): OptionType => ({ t: "nullOr", of });
const optional = (loc: readonly string[], type: OptionType): Entry => ({
  loc,
  type: type.t === "anything" ? type : nullOr(type),
  hasDefault: true,
});
const required = (loc: readonly string[], type: OptionType): Entry => ({ loc, type, hasDefault: false });
const str: OptionType = { t: "str" };
const anything: OptionType = { t: "anything" };
const submodule: OptionType = { t: "submodule" };

const words: { readonly [word: string]: OptionType } = {
  str,
  num: { t: "number" },
  bool: { t: "bool" },
  any: anything,
};

function typeOf(word: string): OptionType {
  if (word.startsWith("[")) return { t: "listOf", of: typeOf(word.slice(1, -1)) };
  if (word.startsWith("{")) return { t: "attrsOf", of: { t: "scalar" } };
  return words[word] ?? { t: "enum", values: word.split("|") };
}

function argument(loc: readonly string[], what: Argument): readonly Entry[] {
  if (typeof what === "string") {
    const type = typeOf(what.replace(/!$/, ""));
    return [what.endsWith("!") ? required(loc, type) : optional(loc, type)];
  }
  const make = what.required === true ? required : optional;
  if (what.many !== true) return [make(loc, submodule), ...below(loc, what.block)];
  const several: OptionType = { t: "listOf", of: submodule };
  return [make(loc, several), ...below([...loc, "*"], what.block)];
}

const below = (loc: readonly string[], args: Arguments): readonly Entry[] =>
  Object.entries(args).flatMap(([name, what]) => argument([...loc, name], what));

const named = (loc: readonly string[]): Entry => ({
  loc,
  type: { t: "attrsOf", of: submodule },
  hasDefault: true,
});

const lifecycle: Arguments = {
  create_before_destroy: "bool",
  prevent_destroy: "bool",
  ignore_changes: "any",
  replace_triggered_by: "any",
  precondition: "any",
  postcondition: "any",
};

function kind(block: "resource" | "data", type: string, { arguments: own }: Kind): readonly Entry[] {
  const loc = [block, type, "<name>"];
  const meta: Arguments = {
    depends_on: "any",
    count: "num",
    for_each: "any",
    provider: "any",
    lifecycle: { block: lifecycle },
    ...(block === "resource" ? { provisioner: "any", connection: "any" } : {}),
  };
  return [named([block, type]), ...below(loc, { ...own, ...meta })];
}

/** Types without facts are taken as they are. */
const open = (loc: readonly string[]): Entry => ({
  loc,
  type: { t: "submodule", freeform: { t: "attrsOf", of: anything } },
  hasDefault: true,
});

/** Blocks of Terraform's own. */
const blocks: readonly Entry[] = [
  named(["variable"]),
  ...below(["variable", "<name>"], {
    type: "str",
    default: "any",
    description: "str",
    sensitive: "bool",
    nullable: "bool",
    ephemeral: "bool",
    validation: { many: true, block: { condition: "any!", error_message: "str!" } },
  }),
  named(["output"]),
  ...below(["output", "<name>"], {
    value: "any!",
    description: "str",
    sensitive: "bool",
    ephemeral: "bool",
    depends_on: "any",
    precondition: "any",
  }),
  open(["terraform"]),
  ...below(["terraform"], { required_version: "str" }),
  named(["terraform", "required_providers"]),
  ...below(["terraform", "required_providers", "<name>"], { source: "str", version: "str" }),
];

/** The names at the top that these facts describe better than terranix, which takes anything there. */
export const terraformNames: ReadonlySet<string> = new Set([
  "resource",
  "data",
  "provider",
  "variable",
  "output",
  "terraform",
]);

/** All of them, for the class `terranix`. */
export const terraformEntries: readonly Entry[] = [
  open(["resource"]),
  open(["data"]),
  open(["provider"]),
  ...Object.entries(providers).flatMap(([name, { configuration, resource, data = {} }]) => [
    ...(name === "terraform" || Object.keys(configuration).length === 0
      ? []
      : argument(["provider", name], { block: { ...configuration, alias: "str" } })),
    ...Object.entries(resource).flatMap(([type, facts]) => kind("resource", type, facts)),
    ...Object.entries(data).flatMap(([type, facts]) => kind("data", type, facts)),
  ]),
  ...blocks,
];
