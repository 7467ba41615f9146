/** What builders of files for other tools are given, once it is known what the fleet consists of. */
import type { FromFleet } from "../../roster.ts";
import type { Found } from "../found.ts";
import type { Fleet } from "../fleet.ts";
import { callWith, type Lowering } from "../lowering.ts";
import { rosterOf } from "../roster.ts";

const contents = new WeakMap<object, unknown>();

/** The content of a builder's file: as it stands, or made from the fleet. Called once for each; what throws is reported. */
export function makeContent<T>(
  lowering: Lowering,
  found: Found & { readonly data: { readonly content: FromFleet<T> } },
  what: string,
): T {
  const content = callWith(lowering, found.data.content, rosterOf(lowering.fleet), found, what) as T;
  contents.set(found.data, content);
  return content;
}

/** Keeps what was made for a builder in another way. */
export const keepContent = (data: object, content: unknown): void => void contents.set(data, content);

/** What builders of a kind hold, with each one's place: what rules look at. */
export function* contentsOf<T>(
  found: ReturnType<Fleet["of"]>,
): Generator<{ readonly found: Found; readonly content: T }> {
  for (const item of found) {
    const content = contents.get(item.data) as T | undefined;
    if (content !== undefined) yield { found: item, content };
  }
}
