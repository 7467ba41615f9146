/** What is checked of vars. */
import type { Rule } from "../rule.ts";
import { dependencies } from "./dependencies.ts";
import { files } from "./files.ts";
import { noClan } from "./no-clan.ts";
import { notDeployed } from "./not-deployed.ts";
import { notImported } from "./not-imported.ts";
import { commands, syntax } from "./script/commands.ts";
import { inputs, unused } from "./script/inputs.ts";
import { outputs } from "./script/outputs.ts";
import { secretValue } from "./secret-value.ts";
import { unknownFile } from "./unknown-file.ts";

export const varsRules: readonly Rule[] = [
  noClan,
  dependencies,
  files,
  unknownFile,
  secretValue,
  notImported,
  notDeployed,
  inputs,
  unused,
  outputs,
  commands,
  syntax,
];
