/** The fleet as a whole: what is there and unused, what is missing, what must differ. */
import type { Rule } from "../rule.ts";
import { hostAddresses } from "./addresses.ts";
import { defaultPackage } from "./default-package.ts";
import { exclusive } from "./exclusive.ts";
import { hostNames, ids } from "./identities.ts";
import { neverImported } from "./never-imported.ts";
import { noDeclaration } from "./no-declaration.ts";
import { ports } from "./ports.ts";
import { required } from "./required.ts";
import { unreadOptions } from "./unread-options.ts";
import { unusedInputs } from "./unused-inputs.ts";

export const fleetRules: readonly Rule[] = [
  neverImported,
  unusedInputs,
  noDeclaration,
  defaultPackage,
  unreadOptions,
  required,
  exclusive,
  ids,
  hostNames,
  hostAddresses,
  ports,
];
