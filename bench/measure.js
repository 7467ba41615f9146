/**
 * A build in a process of its own, by the file that its user runs: `measure.js ENTRY`. Its JSON comes on standard output, and its
 * peak memory in MiB at the end of standard error. JavaScript, since Node runs it as well.
 */
import { pathToFileURL } from "node:url";

const [entry = ""] = process.argv.splice(2, process.argv.length, "build", "--json");
process.on("exit", () => process.stderr.write(`\n${Math.round(process.resourceUsage().maxRSS / 1024)}`));
await import(pathToFileURL(entry).href);
