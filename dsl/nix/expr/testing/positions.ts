/** Places in errors, for tests without a loader: files as they are, by their path below the working directory. */
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { setPositionMapper, type PositionMapper } from "../sites.ts";

const asTheyAre: PositionMapper = (place, line, column) => {
  if (place.includes("node_modules")) return undefined;
  const path = place.startsWith("file:") ? fileURLToPath(place) : place;
  return { file: relative(process.cwd(), path).split(sep).join("/"), line, column };
};

/** For all tests of a file. */
export function placesAsTheyAre(): void {
  let before: PositionMapper | undefined;
  beforeAll(() => void (before = setPositionMapper(asTheyAre)));
  afterAll(() => void setPositionMapper(before));
}
