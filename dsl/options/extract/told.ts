/** Options as the extractor tells them → entries. */
import { parseEnglish } from "../load/english.ts";
import { type Entry, parseExtracted } from "../load/extracted.ts";
import type { ReadOptions } from "../load/options-json.ts";
import { type OptionType, simpleNames } from "../model/type.ts";
import { normaliseType } from "../normalise/types.ts";

/** A type as `options.nix` tells it: by its structure, or by its name and what it says of itself. */
interface Told {
  readonly t: string;
  readonly d?: string;
  /** A composite type with words of its author's, or too deep inside others: not looked into. */
  readonly renamed?: true;
  readonly cut?: true;
  readonly of?: Told;
  readonly any?: readonly Told[];
  readonly from?: Told;
  readonly to?: Told;
  readonly freeform?: Told;
  readonly tags?: { readonly [tag: string]: Told };
}

export interface ToldOptions extends ReadOptions {
  /** Paths of options that their projects declare only to say that they are gone. */
  readonly removed: readonly (readonly string[])[];
}

const simple: ReadonlySet<string> = new Set(simpleNames);
/** Whether something in a type takes data of any depth. */
const isOpen = (type: OptionType): boolean => /"t":"(?:opaque|anything|value)"/.test(JSON.stringify(type));
const vague = (type: OptionType): boolean => type.t === "opaque" || type.t === "anything";

/** A type that is told by name and words; the words say more, the name is there where they are not understood. */
function byWords({ t, d, renamed, cut }: Told): OptionType | undefined {
  const words = d ?? "";
  const read = words === "" ? undefined : parseEnglish(words);
  // What a type that holds itself says of itself is seldom all of it.
  if (cut === true) return read !== undefined && isOpen(read) ? read : undefined;
  if (read !== undefined && !vague(read)) return read;
  if (renamed !== true) {
    const named = { t, ...(words === "" ? {} : { d: words }) } as OptionType;
    if (simple.has(t)) return named;
    const normal = normaliseType(named);
    if (!vague(normal)) return normal;
  }
  return read;
}

/**
 * Reads what `options.nix` gives. Types that nobody understands take anything and are listed.
 *
 * @throws TypeError naming the entry that is not one
 */
export function parseTold(json: unknown, source: string): ToldOptions {
  const unknown = new Map<string, string[]>();
  const known = new Map<string, OptionType | undefined>();
  const removed: (readonly string[])[] = [];

  const typeOf = (told: Told, path: readonly string[]): OptionType => {
    const inner = (of: Told): OptionType => typeOf(of, path);
    if (told.of !== undefined) return { ...told, of: inner(told.of) } as OptionType;
    if (told.any !== undefined) return { t: "either", any: told.any.map(inner) };
    if (told.from !== undefined && told.to !== undefined)
      return { t: "coercedTo", from: inner(told.from), to: inner(told.to) };
    if (told.t === "submodule")
      return { t: "submodule", ...(told.freeform === undefined ? {} : { freeform: inner(told.freeform) }) };
    if (told.tags !== undefined) {
      const tags = Object.entries(told.tags).map(([tag, of]) => [tag, inner(of)] as const);
      return { t: "attrTag", tags: Object.fromEntries(tags) };
    }
    if (told.d === undefined) return told as OptionType;
    const key = `${told.t}\0${told.renamed ?? told.cut ?? false}\0${told.d}`;
    if (!known.has(key)) known.set(key, byWords(told));
    const type = known.get(key);
    if (type !== undefined) return type;
    const words = told.d === "" ? told.t : told.d;
    const of = unknown.get(words);
    if (of === undefined) unknown.set(words, [path.join(".")]);
    else if (of.at(-1) !== path.join(".")) of.push(path.join("."));
    return { t: "anything", d: words };
  };

  const entries: Entry[] = [];
  for (const entry of parseExtracted(json, source)) {
    if ((entry as { readonly removed?: true }).removed === true) removed.push(entry.loc);
    entries.push({ ...entry, type: typeOf(entry.type as unknown as Told, entry.loc) });
  }
  return { entries, removed, unknown: [...unknown].map(([words, options]) => ({ words, options })) };
}
