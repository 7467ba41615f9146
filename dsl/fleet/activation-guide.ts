import { brand, type Branded } from "./brand.ts";
import type { FromFleet } from "./roster.ts";

/** What a page of activation commands says besides them. */
export interface ActivationGuideSpec {
  readonly title?: string;
  /** What stands below the title: paragraphs of Markdown. */
  readonly introduction?: string;
  /** The flake, as the commands name it; `./out` unless told. */
  readonly flake?: string;
}

/** Data of `activationGuide`. */
export interface ActivationGuide extends Branded<"activationGuide"> {
  readonly name: string;
  readonly content: FromFleet<ActivationGuideSpec>;
}

/**
 * A page of every machine and home of the fleet with the commands that install, update and activate it: `out/docs/<name>.md`.
 * In a clan those of `clan` come first.
 *
 * ```ts
 * export const machines = activationGuide("machines", { title: "Machines" });
 * ```
 *
 * Source: the commands of `clan`, `nixos-rebuild`, `darwin-rebuild` and `home-manager`.
 *
 * Errors: NV3002 the name is none of a file; NV3004 two of one name.
 */
export function activationGuide(name: string, content: FromFleet<ActivationGuideSpec> = {}): ActivationGuide {
  return brand("activationGuide", { name, content });
}
