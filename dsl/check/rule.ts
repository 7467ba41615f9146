/** A rule of the fleet: what no type can see, and what is found before Nix runs. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LoweredServices } from "../fleet/lower/clan/services.ts";
import type { Fleet } from "../fleet/lower/fleet.ts";
import type { GeneratedFile } from "../fleet/lower/generated-file.ts";
import type { LoweredOverlay } from "../fleet/lower/overlays/overlay.ts";
import type { LoweredModule, SeenOptions } from "../fleet/lower/scopes.ts";

/** What rules look at: the builders of the fleet, and the modules they became. */
export interface FleetToCheck {
  readonly fleet: Fleet;
  readonly modules: readonly LoweredModule[];
  /** What options a module may define besides those of its class, and whether it imports Nix that nobody has read. */
  readonly scopeOf: (module: LoweredModule) => SeenOptions;
  /** The clan services of the fleet's own, as they were lowered. */
  readonly services: LoweredServices;
  readonly overlays: readonly LoweredOverlay[];
  /** All that is generated, to look at as syntax. */
  readonly files: readonly GeneratedFile[];
  /** The day of the build, `2026-11-25`: what is generated never depends on it. */
  readonly today: string;
  /** The text of a file of the project, `undefined` where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The texts of the Nix files in `out/` that no build wrote; none unless told. */
  readonly byHand?: () => readonly string[];
  /** Files of the fleet did not load, or imports lead nowhere: what is missing may stand there. */
  readonly partial: boolean;
  /** Files with a `config` that came to nothing, so that what it defines is not known; none unless told. */
  readonly lost?: ReadonlySet<string>;
}

/** Looks at the whole fleet. A rule never guesses: what is certain is an error, what is likely a warning. */
export type Rule = (fleet: FleetToCheck) => readonly Diagnostic[];
