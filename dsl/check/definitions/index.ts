/** Definitions of one configuration that do not go together, whatever module they stand in. */
import type { Rule } from "../rule.ts";
import { conflicts } from "./conflicts.ts";
import { dropped } from "./dropped.ts";
import { idleForce } from "./idle.ts";
import { incomplete } from "./incomplete.ts";
import { repeated } from "./repeated.ts";
import { selfDependence } from "./self.ts";

export const definitionRules: readonly Rule[] = [
  conflicts,
  dropped,
  selfDependence,
  repeated,
  idleForce,
  incomplete,
];
