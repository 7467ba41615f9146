/** The attribute set of a module: `_file`, `imports`, `options`, `config`, each only where it is needed. */
import {
  apply,
  binding,
  list,
  select,
  str,
  type AttrSet,
  type Binding,
  type Entry,
  type Expr,
  type Ident,
  type LeadingTrivium,
  withLeading,
} from "../../nix/ast/index.ts";
import { commentsOfProperty, inOrderOf } from "./spec.ts";
import { isOpenSet, under, setOf, staticNames, withBinding } from "./entries.ts";

/** A definition of our own among those of the source. */
export interface Generated {
  readonly binding: Binding;
  readonly position: "first" | "last";
}

/** What a module's attribute set is made of. */
export interface ModuleParts {
  /** The object of the source: its comments and the order of `imports` and `disabledModules` are kept. */
  readonly spec?: object;
  /** The TypeScript file, for `_file`. */
  readonly file?: string;
  /** Makes the module system take it once, on whatever ways it is imported. */
  readonly key?: string | undefined;
  readonly disabledModules?: Expr | undefined;
  readonly imports?: readonly Expr[];
  readonly options?: Expr | undefined;
  readonly config?: Expr | undefined;
  /** Definitions beside those of the source. */
  readonly generated?: readonly Generated[];
  /** `lib`, for `mkMerge` where two definitions do not fit into one set. */
  readonly lib: Ident;
}

/** Attributes of a module that are no options: in their presence options go under `config`. */
const reserved: ReadonlySet<string> = new Set([
  "_class",
  "_file",
  "key",
  "disabledModules",
  "require",
  "imports",
  "options",
  "config",
  "freeformType",
]);

/** The module's attribute set. */
export function moduleSet(parts: ModuleParts): AttrSet {
  const head: Entry[] = [];
  if (parts.file !== undefined) head.push(binding("_file", str(parts.file)));
  if (parts.key !== undefined) head.push(binding("key", str(parts.key)));
  const { spec = {} } = parts;
  const above = (name: string, entry: Binding): Binding => withLeading(entry, commentsOfProperty(spec, name));
  const lists: (readonly [string, Binding])[] = [];
  if (parts.imports !== undefined && parts.imports.length > 0)
    lists.push(["imports", above("imports", binding("imports", list(parts.imports)))]);
  if (parts.disabledModules !== undefined) {
    const disabled = binding("disabledModules", parts.disabledModules);
    lists.push(["disabledModules", above("disabledModules", disabled)]);
  }
  head.push(...inOrderOf(spec, lists));
  const ofConfig = commentsOfProperty(spec, "config");
  if (parts.options === undefined) {
    const own = parts.config;
    const commented =
      own !== undefined && isOpenSet(own) ? { ...own, entries: leading(own.entries, ofConfig) } : own;
    const config = joined({ ...parts, config: commented });
    if (config === undefined || isShorthand(config))
      return config === undefined ? setOf(...head) : { ...config, entries: [...head, ...config.entries] };
  }
  const config = joined(parts);
  if (parts.options !== undefined) head.push(above("options", under(["options"], parts.options)));
  if (config !== undefined) head.push(withLeading(under(["config"], config), ofConfig));
  return setOf(...head);
}

/** Entries with comments above the first one. */
function leading(entries: readonly Entry[], comments: readonly LeadingTrivium[]): readonly Entry[] {
  const [first, ...rest] = entries;
  return first === undefined || comments.length === 0 ? entries : [withLeading(first, comments), ...rest];
}

function isShorthand(config: Expr): config is AttrSet {
  return isOpenSet(config) && !config.entries.some(isReserved);
}

function isReserved(entry: Entry): boolean {
  const names = entry.kind === "Binding" ? entry.path.names.slice(0, 1) : entry.names;
  return names.some((name) => {
    const text = staticNames([name])?.[0];
    return text === undefined || reserved.has(text);
  });
}

/** All definitions as one expression: one set where they fit, `lib.mkMerge [ … ]` where not. */
function joined(parts: ModuleParts): Expr | undefined {
  const own = parts.config;
  if (parts.generated === undefined || parts.generated.length === 0) return own;
  const entries = own === undefined ? [] : isOpenSet(own) ? own.entries : undefined;
  const all = entries === undefined ? undefined : placed(entries, parts.generated);
  if (all !== undefined) return own === undefined ? setOf(...all) : { ...(own as AttrSet), entries: all };
  const apart = placed([], parts.generated) ?? parts.generated.map(({ binding: added }) => added);
  return apply(select(parts.lib, "mkMerge"), list([setOf(...apart), ...(own === undefined ? [] : [own])]));
}

function placed(entries: readonly Entry[], generated: readonly Generated[]): readonly Entry[] | undefined {
  let all: readonly Entry[] | undefined = entries;
  const first: Entry[] = [];
  for (const { binding: added, position } of generated) {
    const next: readonly Entry[] | undefined = withBinding(all, added);
    if (next === undefined) return undefined;
    if (position === "first" && next.length > all.length) first.push(added);
    else all = next;
  }
  return [...first, ...all];
}
