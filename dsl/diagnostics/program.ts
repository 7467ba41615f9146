/** How the fleet at hand is built: by its `build.ts`, or by the installed command. Texts are written for the first. */
import { existsSync } from "node:fs";
import { join } from "node:path";

let installed = false;

/** From now on texts speak of the fleet at `root`. */
export function useProgramOf(root: string): void {
  installed = !existsSync(join(root, "build.ts"));
}

/** `bun build.ts diff` where there is a `build.ts`, else `npx nivis diff`. */
export const asRun = (text: string): string =>
  installed ? text.replaceAll(/(?:npx )?bun build\.ts/g, "npx nivis") : text;
