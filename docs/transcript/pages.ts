import { join } from "node:path";

/** The pages that are played. */
export const played: readonly string[] = [join(import.meta.dirname, "../guide/first-fleet.md")];
