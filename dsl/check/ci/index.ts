/** Workflows, recipes and what else stands at the flake's level. */
import type { Rule } from "../rule.ts";
import { actions } from "./actions.ts";
import { caches } from "./caches.ts";
import { circles } from "./circles.ts";
import { containers } from "./containers.ts";
import { expressions } from "./expressions.ts";
import { names } from "./names.ts";
import { unknownNeeds } from "./needs.ts";
import { nixTests } from "./nix-tests.ts";
import { dependencies, lines, parameters, references } from "./recipes.ts";
import { schedules } from "./schedule.ts";
import { injections, plainExpressions } from "./texts.ts";

export const ci: readonly Rule[] = [
  unknownNeeds,
  circles,
  expressions,
  actions,
  plainExpressions,
  injections,
  names,
  schedules,
  dependencies,
  parameters,
  references,
  lines,
  caches,
  containers,
  nixTests,
];
