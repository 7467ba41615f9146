/** Terraform's configurations: what `terraform plan` would say, and what it would not. */
import type { Rule } from "../rule.ts";
import { addresses } from "./addresses.ts";
import { bareBlocks, missingArguments, sources, unknownTypes } from "./arguments.ts";
import { cycles, missingBlocks, unknownAttributes } from "./references.ts";
import { secrets } from "./secrets.ts";

export const terranixRules: readonly Rule[] = [
  missingBlocks,
  unknownAttributes,
  bareBlocks,
  missingArguments,
  secrets,
  cycles,
  unknownTypes,
  sources,
  addresses,
];
