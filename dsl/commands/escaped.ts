/** How many places of a fleet are not checked, in a line. */
import type { Escape } from "../nix/expr/escapes.ts";

/** What is said of each kind of escape. */
const kinds: Readonly<Record<string, string>> = {
  raw: "raw Nix",
  unlisted: "unlisted packages",
  platform: "packages of one platform",
  "raw module": "modules that stay Nix",
  "open option": "options without a schema",
  any: "places without types",
};

/** `3 escapes: 2 raw Nix, 1 unlisted packages`; nothing where there are none. */
export function escaped(escapes: readonly Escape[]): string {
  if (escapes.length === 0) return "";
  const counts = new Map<string, number>();
  for (const { kind } of escapes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => `${count} ${kinds[kind] ?? kind}`);
  return `${escapes.length} ${escapes.length === 1 ? "escape" : "escapes"}: ${parts.join(", ")}\n`;
}
