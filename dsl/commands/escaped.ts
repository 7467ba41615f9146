/** How many places of a fleet are not checked, in a line. */
import type { Escape } from "../nix/expr/escapes.ts";

/** What is said of one escape of a kind, and of several. */
const kinds: Readonly<Record<string, readonly [one: string, many: string]>> = {
  raw: ["raw Nix", "raw Nix"],
  unlisted: ["unlisted package", "unlisted packages"],
  platform: ["package of one platform", "packages of one platform"],
  "raw module": ["module that stays Nix", "modules that stay Nix"],
  "open option": ["option without a schema", "options without a schema"],
  any: ["place without types", "places without types"],
};

/** `3 escapes: 2 raw Nix, 1 unlisted package`; nothing where there are none. */
export function escaped(escapes: readonly Escape[]): string {
  if (escapes.length === 0) return "";
  const counts = new Map<string, number>();
  for (const { kind } of escapes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => `${count} ${kinds[kind]?.[count === 1 ? 0 : 1] ?? kind}`);
  return `${escapes.length} ${escapes.length === 1 ? "escape" : "escapes"}: ${parts.join(", ")}\n`;
}
