/** Hardware: profiles by name, and reports of what a machine has. */
import type { Rule } from "../rule.ts";
import { reports } from "./facter.ts";
import { profiles, srvosNames } from "./srvos.ts";

export const hardwareRules: readonly Rule[] = [srvosNames, profiles, reports];
