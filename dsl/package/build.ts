/** `npx tsx dsl/package/build.ts` makes `dist/`; `npm pack` runs it. */
import { join } from "node:path";
import { build } from "./dist.ts";

build(join(process.cwd(), "dist"));
