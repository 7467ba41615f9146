/** One build in a process of its own: time of its stages and peak memory, as JSON on standard output. */
import { checkFleet } from "../dsl/check/index.ts";
import { checkOptions } from "../dsl/compile/check-options.ts";
import { discover } from "../dsl/compile/discover.ts";
import { emit } from "../dsl/compile/emit/emit.ts";
import { load } from "../dsl/compile/load/load.ts";
import { printPlan } from "../dsl/compile/print.ts";
import { typecheck } from "../dsl/compile/typecheck.ts";
import { lower } from "../dsl/fleet/lower/index.ts";

const [root = ".", out = "out", types = "types"] = process.argv.slice(2);
const stages: Record<string, number> = {};
let last = performance.now();
const lap = (name: string): void => {
  const now = performance.now();
  stages[name] = Math.round(now - last);
  last = now;
};

const checking = types === "types" ? typecheck(root) : Promise.resolve([]);
const loaded = await load(root, discover(root));
lap("load");
const lowered = lower(loaded, root);
lap("lower");
const told = [...checkOptions(lowered)];
lap("check options");
told.push(...checkFleet({ ...lowered, read: () => undefined, partial: false, today: "2026-01-01" }));
lap("check fleet");
const printed = printPlan(root, lowered.files);
lap("print");
const found = await checking;
lap("wait for types");
const diagnostics = [
  ...told,
  ...found,
  ...loaded.diagnostics,
  ...lowered.diagnostics,
  ...printed.diagnostics,
];
const errors = diagnostics.filter(({ severity }) => severity === "error");
const emitted = await emit(root, out, printed.files);
lap("emit");
const bytes = printed.files.reduce((sum, file) => sum + file.bytes.length, 0);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
const result = {
  stages,
  memory,
  files: printed.files.length,
  bytes,
  changes: emitted.changes.length,
  errors: errors.map(({ code, message, labels }) => `${labels[0]?.origin.file ?? ""} ${code} ${message}`),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
