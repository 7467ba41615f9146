import { join } from "node:path";

/** The project's directory. */
export const project = join(import.meta.dirname, "..");
