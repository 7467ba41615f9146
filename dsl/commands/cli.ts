#!/usr/bin/env node
/** The installed command, `npx nivis`: what `build.ts` is in a fleet that has one. */
import { fleetAround, run } from "./main.ts";

process.exitCode = await run(fleetAround(process.cwd()), process.argv.slice(2));
