import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import { inWords } from "../model/describe.ts";
import type { OptionNode, Rename, Schema } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";
import type { OptionCode } from "./codes.ts";
import type { IsPackage } from "./kinds.ts";
import { type Place, showPath } from "./place.ts";

/** What checking a definition needs to know besides the place. */
export interface Context {
  readonly severity: Severity;
  readonly isPackage: IsPackage;
  /** The schema of a class that `types.module` names. */
  readonly schema: (className: string) => Schema | undefined;
  /** The options of a content type (`type = "gpt"`). */
  readonly contentType: (name: string) => OptionNode | undefined;
  readonly rename: (path: readonly string[]) => Rename | undefined;
  /** Whether anything may stand at a path or below: a namespace of an input without a schema. */
  readonly isOpen: (path: readonly string[]) => boolean;
  /** Which other class has an option of this path, and what brings it, in words. */
  readonly elsewhere: (path: readonly string[]) => string | undefined;
  /** Whether the set that is checked is a whole module, which may hold `imports` and the like besides options. */
  readonly structural?: boolean;
  /** The type of a reference, where it is one to an option. */
  readonly referenceType: (expr: Expr) => OptionType | undefined;
}

interface Details {
  readonly help?: string | undefined;
  readonly severity?: Severity;
  readonly label?: string;
  readonly notes?: readonly string[];
}

/** A diagnostic about the option at a place. */
export function problem(
  code: OptionCode,
  message: string,
  place: Place,
  context: Context,
  details: Details = {},
): Diagnostic {
  return {
    code,
    severity: details.severity ?? context.severity,
    message,
    labels: [
      details.label === undefined ? { origin: place.origin } : { origin: place.origin, text: details.label },
    ],
    option: showPath(place.path),
    ...(details.help === undefined ? {} : { help: details.help }),
    ...(details.notes === undefined ? {} : { notes: details.notes }),
  };
}

/** A value of another type than the option takes: of what kind says enough, a pattern would say nothing. */
export const wrongType = (
  type: OptionType,
  what: string,
  place: Place,
  context: Context,
  help?: string,
): Diagnostic =>
  problem(
    "NV4002",
    `${showPath(place.path)} takes ${inWords(type).replace(/(^|null or )(a string) matching the pattern .*/, "$1$2")}, not ${what}`,
    place,
    context,
    { help },
  );
