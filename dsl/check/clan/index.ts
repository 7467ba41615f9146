/** Rules of the clan: tags, instances, who is in their roles. */
import type { Rule } from "../rule.ts";
import { checkConflictingSettings } from "./conflicting-settings.ts";
import { checkInstances } from "./instances.ts";
import { checkLimits } from "./limits.ts";
import { checkMachineClasses } from "./machine-classes.ts";
import { checkMissingSettings } from "./missing-settings.ts";
import { checkTags } from "./tags.ts";

export const clanRules: readonly Rule[] = [
  checkTags,
  checkInstances,
  checkMachineClasses,
  checkLimits,
  checkMissingSettings,
  checkConflictingSettings,
];
