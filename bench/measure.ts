/** A build as `build.ts` runs it, in a process of its own: its JSON on standard output, and its peak memory in MiB at the end of standard error. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [root = "."] = process.argv.slice(2);
process.on("exit", () => process.stderr.write(`\n${Math.round(process.resourceUsage().maxRSS / 1024)}`));
process.argv.splice(2, process.argv.length, "build", "--json");
await import(pathToFileURL(join(root, "build.ts")).href);
