/** The commands that would verify a fleet, told without Nix. */
import { lockCommand, namesCommand, saysInputs, targetCommand, typed } from "./nix.ts";
import { outputsOf, targetsByPlatform, type Target } from "./outputs.ts";
import { chosen, type Wanted } from "./verify.ts";

/** What would run, in this order but for what runs side by side. */
export interface Plan {
  readonly commands: readonly string[];
  /** What only Nix can tell. */
  readonly more: readonly string[];
}

/**
 * The plan for a fleet that declares these hosts and homes; what else the flake offers only Nix knows, by what the commands
 * for names print. NV7040: a host that is not there.
 */
export function commandsOf(wanted: Wanted, declared: readonly Target[]): Plan {
  const there = declared.filter(({ kind }) => wanted.kinds.has(kind));
  const targets = wanted.only === undefined ? there : chosen(there, wanted.only);
  const asking =
    wanted.only === undefined
      ? outputsOf(wanted.kinds).flatMap(({ output, byPlatform }) => (byPlatform ? [output] : []))
      : [];
  const commands = [
    ...(wanted.lock && !saysInputs(wanted) ? [lockCommand(wanted)] : []),
    namesCommand(wanted),
    ...asking.map((output) => namesCommand(wanted, output)),
    ...targets.map((target) => targetCommand(wanted, target)),
  ];
  const more = asking.flatMap((output) =>
    targetsByPlatform(output, { PLATFORM: ["NAME"] }).map(
      (target) => `and for each that ${output} has: ${typed(targetCommand(wanted, target))}`,
    ),
  );
  return { commands: commands.map(typed), more };
}
