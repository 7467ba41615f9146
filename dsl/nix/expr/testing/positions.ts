/** Places in errors, for tests without a loader: files as they are, by their path below the working directory. */
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { setPositionMapper } from "../sites.ts";

setPositionMapper((place, line, column) => {
  if (place.includes("node_modules")) return undefined;
  const path = place.startsWith("file:") ? fileURLToPath(place) : place;
  return { file: relative(process.cwd(), path).split(sep).join("/"), line, column };
});
