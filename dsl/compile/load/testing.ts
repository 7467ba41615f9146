/** Fleets that tests load. */
import { expect } from "vitest";
import { linesBelow, render } from "../../diagnostics/render.ts";
import { discover } from "../discover.ts";
import { load } from "./load.ts";
import { temporaryFleet } from "./temporary-fleet.ts";

/** Loads all files of a fleet. */
export const loadAll = (root: string) => load(root, discover(root));

/** Loads a fleet that has errors; the diagnostics as text. */
export async function errorsOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = temporaryFleet(files);
  const { diagnostics } = await loadAll(root);
  return render(diagnostics, { read: linesBelow(root) });
}

/** What a file exports, by name. */
export async function valueOf(
  text: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { exports, diagnostics } = await loadAll(temporaryFleet({ "flake/x.ts": text, ...extra }));
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(
    exports.filter(({ file }) => file === "flake/x.ts").map(({ name, value }) => [name, value]),
  );
}
