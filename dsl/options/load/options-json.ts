/**
 * `options.json`, as the NixOS, nix-darwin and home-manager manuals publish it: an object from option path to what the
 * manual says, types in English.
 */
import { brotliDecompressSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { NixSyntaxError, parseExpr } from "../../nix/parse/index.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import type { OptionType } from "../model/type.ts";
import { staticName, staticText } from "../validate/expand.ts";
import { staticNumber } from "../validate/scalar.ts";
import { parseEnglish } from "./english.ts";
import type { Entry } from "./extracted.ts";

/** Words of a type that nobody understands yet, and the options that have it. */
export interface UnknownWords {
  readonly words: string;
  readonly options: readonly string[];
}

export interface ReadOptions {
  readonly entries: readonly Entry[];
  /** Their options take anything; the `types` command lists them. */
  readonly unknown: readonly UnknownWords[];
}

interface Described {
  readonly type?: string;
  readonly loc?: readonly string[];
  readonly default?: unknown;
  readonly readOnly?: boolean;
  readonly internal?: boolean;
  readonly visible?: boolean;
  readonly declarations?: readonly (string | { readonly name?: string; readonly url?: string })[];
  readonly description?: string | { readonly text?: string };
}

/** A Nix expression that is a literal, as JSON; `undefined` for others. */
function literal(expr: Expr): unknown {
  if (expr.kind === "List") {
    const items = expr.items.map(literal);
    return items.includes(undefined) ? undefined : items;
  }
  if (expr.kind === "AttrSet" && !expr.recursive) {
    const entries = expr.entries.map((entry) => {
      const [name, ...more] = entry.kind === "Binding" ? entry.path.names : [];
      const key = name === undefined || more.length > 0 ? undefined : staticName(name);
      return [key, entry.kind === "Binding" ? literal(entry.value) : undefined] as const;
    });
    if (entries.some(([key, value]) => key === undefined || value === undefined)) return undefined;
    return Object.fromEntries(entries as (readonly [string, unknown])[]);
  }
  if (expr.kind === "Ident")
    return expr.name === "true"
      ? true
      : expr.name === "false"
        ? false
        : expr.name === "null"
          ? null
          : undefined;
  return staticText(expr) ?? staticNumber(expr);
}

/** A default as `options.json` has it: an expression's text, or in old files a JSON value. */
function literalDefault(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("_type" in value)) return value;
  const { _type: kind, text } = value as { readonly _type?: unknown; readonly text?: unknown };
  if (kind !== "literalExpression" && kind !== "literalExample") return undefined;
  if (typeof text !== "string" || text.length > 400) return undefined;
  try {
    return literal(parseExpr(text));
  } catch (error) {
    if (error instanceof NixSyntaxError) return undefined;
    throw error;
  }
}

/** A path of the manual split at its dots: names in quotes hold dots of their own. */
const split = (path: string): readonly string[] =>
  [...path.matchAll(/"((?:[^"\\]|\\.)*)"|[^.]+/g)].map(([whole, quoted]) => quoted ?? whole);

const fileOf = (declaration: string | { readonly name?: string; readonly url?: string }): string => {
  if (typeof declaration !== "string")
    return (declaration.name ?? declaration.url ?? "").replaceAll(/[<>]/g, "");
  return declaration.replace(/^\/nix\/store\/[^/]+\//, "");
};

function entryOf(path: string, option: Described, type: OptionType): Entry {
  const fallback = literalDefault(option.default);
  const description = typeof option.description === "string" ? option.description : option.description?.text;
  return {
    loc: option.loc ?? split(path),
    type,
    hasDefault: "default" in option,
    ...(fallback === undefined ? {} : { default: fallback }),
    readOnly: option.readOnly === true,
    internal: option.internal === true,
    ...(option.visible === undefined ? {} : { visible: option.visible }),
    ...(description === undefined ? {} : { description }),
    declarations: (option.declarations ?? []).map(fileOf),
  };
}

/**
 * Reads the contents of an `options.json`.
 *
 * @throws TypeError if it is not an object of options
 */
export function parseOptionsJson(json: unknown): ReadOptions {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new TypeError("an object from option path to option is expected");
  const unknown = new Map<string, string[]>();
  const entries: Entry[] = [];
  for (const [path, option] of Object.entries(json as { readonly [path: string]: Described })) {
    const words = option.type ?? "unspecified";
    const type = parseEnglish(words);
    if (type === undefined) {
      const of = unknown.get(words);
      if (of === undefined) unknown.set(words, [path]);
      else of.push(path);
    }
    entries.push(entryOf(path, option, type ?? { t: "anything", d: words }));
  }
  return { entries, unknown: [...unknown].map(([words, options]) => ({ words, options })) };
}

/** Reads an `options.json` or `options.json.br`. */
export function readOptionsJson(file: string): ReadOptions {
  const bytes = readFileSync(file);
  const text = file.endsWith(".br") ? brotliDecompressSync(bytes) : bytes;
  return parseOptionsJson(JSON.parse(text.toString("utf8")) as unknown);
}
