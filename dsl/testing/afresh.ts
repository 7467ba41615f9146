/**
 * Each test file begins as in a process of its own. Files share what was imported (`isolate: false` in `vitest.config.ts`), which is
 * half of what most of them would cost; what the library keeps between two builds is put back here.
 */
import { join } from "node:path";
import { useProgramOf } from "../diagnostics/program.ts";
import { takeMade } from "../fleet/brand.ts";
import { forgetEscapes } from "../nix/expr/escapes.ts";
import { setPositionMapper } from "../nix/expr/sites.ts";
import { useTypesOf } from "../options/schema.ts";

useProgramOf(join(import.meta.dirname, "../.."));
useTypesOf(undefined);
setPositionMapper(undefined);
takeMade();
forgetEscapes();
