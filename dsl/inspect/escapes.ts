/** Where a fleet steps outside of what is checked, counted and located. */
import type { Compiled } from "../compile/compile.ts";
import { silencesIn } from "../compile/silences.ts";
import type { Origin } from "../nix/ast/index.ts";
import { siteOfObject } from "../nix/expr/sites.ts";

/** What every build counts. */
const noted = ["raw", "unlisted", "platform", "raw module", "open option", "any"] as const;
type Noted = (typeof noted)[number];
const isNoted = (kind: string): kind is Noted => (noted as readonly string[]).includes(kind);

/** One place. */
export interface ShownEscape {
  readonly kind: Noted | "open input" | "silence";
  readonly place: Origin;
  /** What it is about: a file, an input, a code with its reason. */
  readonly what: string;
}

/** What each kind is, in words. */
export const escapeWords: Readonly<Record<ShownEscape["kind"], string>> = {
  raw: "Nix in its own words",
  unlisted: "packages that no list knows",
  platform: "packages of one platform",
  "raw module": "imports of modules that stay Nix",
  "open input": "inputs whose options no schema knows",
  "open option": "definitions of options that no schema knows",
  any: "places where TypeScript was told to look away",
  silence: "silenced warnings",
};

/** All of them, by kind and place; `only` names the files to look at. */
export function escapesOf(compiled: Compiled, only?: ReadonlySet<string>): readonly ShownEscape[] {
  const { fleet, sources, escapes } = compiled;
  if (fleet === undefined) return [];
  const found: ShownEscape[] = escapes.flatMap(({ kind, origin, what = "" }): readonly ShownEscape[] =>
    isNoted(kind) ? [{ kind, place: origin, what }] : [],
  );
  for (const { data, origin } of fleet.fleet.of("inputs")) {
    const sites = siteOfObject(data.inputs)?.properties;
    for (const [name, { adds }] of Object.entries(data.inputs)) {
      if (adds === undefined) continue;
      const open = Object.entries({ ...adds }).flatMap(([of, names]) =>
        names.map((option) => `${of} ${option}`),
      );
      found.push({
        kind: "open input",
        place: sites?.get(name)?.origin ?? origin,
        what: `${name}: ${open.join(", ")}`,
      });
    }
  }
  for (const file of sources)
    for (const { line, column, code, reason } of silencesIn(file, fleet.read(file) ?? ""))
      found.push({ kind: "silence", place: { file, line, column }, what: `${code} ${reason}` });
  const kept = found.filter(({ place }) => only === undefined || only.has(place.file));
  return kept.toSorted(
    (left, right) =>
      order(left) - order(right) ||
      (left.place.file === right.place.file
        ? left.place.line - right.place.line
        : left.place.file < right.place.file
          ? -1
          : 1),
  );
}

const order = ({ kind }: ShownEscape): number => Object.keys(escapeWords).indexOf(kind);
