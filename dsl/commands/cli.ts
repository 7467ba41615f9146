#!/usr/bin/env node
/** The installed command, `npx nivis`: what `build.ts` is in a fleet that has one. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { above } from "../compile/above.ts";
import { run } from "./main.ts";

/** The fleet that a directory is in: the nearest one upwards with a folder `flake`, else itself. */
const fleetAround = (directory: string): string =>
  [...above(directory)].find((path) => existsSync(join(path, "flake"))) ?? directory;

process.exitCode = await run(fleetAround(process.cwd()), process.argv.slice(2));
