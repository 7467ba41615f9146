/** The process that `kill.test.ts` kills: writes one version of a plan to `<root>/out`. */
import { emit } from "./emit.ts";
import { versionOf } from "./kill-plan.ts";

const [root = "", version = "0", files = "1", stop = "never"] = process.argv.slice(2);
let steps = 0;
const onStep = (): void => {
  if (String(steps++) === stop) process.kill(process.pid, "SIGKILL");
};
process.stdout.write("ready\n");
const { diagnostics } = await emit(root, `${root}/out`, versionOf(Number(version), Number(files)), {
  onStep,
  patience: 20_000,
});
for (const { code, message } of diagnostics) process.stderr.write(`${code} ${message}\n`);
