/** `npx tsx dsl/package/build.ts` makes `dist/`; `npm pack` runs it. */
import { join } from "node:path";
import { build } from "./dist.ts";

await build(join(process.cwd(), "dist"));
