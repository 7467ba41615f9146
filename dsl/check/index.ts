/**
 * Checks across the fleet. One folder a domain, one file a rule, its test beside it; a rule reports one code (NV5xxx) and
 * is listed here. May import fleet, options, nix and diagnostics.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { ci } from "./ci/index.ts";
import { clanRules } from "./clan/index.ts";
import { definitionRules } from "./definitions/index.ts";
import { diskRules } from "./disks/index.ts";
import { fleetRules } from "./fleet/index.ts";
import { overlayRules } from "./overlays/index.ts";
import { hardwareRules } from "./hardware/index.ts";
import type { FleetToCheck, Rule } from "./rule.ts";
import { sopsRules } from "./sops/index.ts";
import { terranixRules } from "./terranix/index.ts";
import { varsRules } from "./vars/index.ts";

/** All rules, by domain. */
const rules: readonly Rule[] = [
  ...fleetRules,
  ...definitionRules,
  ...clanRules,
  ...varsRules,
  ...sopsRules,
  ...overlayRules,
  ...diskRules,
  ...hardwareRules,
  ...terranixRules,
  ...ci,
];

/** What the rules say to a fleet. */
export const checkFleet = (fleet: FleetToCheck): readonly Diagnostic[] =>
  rules.flatMap((rule) => rule(fleet));
