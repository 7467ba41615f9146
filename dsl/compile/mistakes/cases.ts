/** The table of mistakes, by what they are about. */
import { changes } from "./cases/changes.ts";
import { clan } from "./cases/clan.ts";
import { disks } from "./cases/disks.ts";
import { flake, justfiles } from "./cases/flake.ts";
import { habits, syntaxOfNix } from "./cases/habits.ts";
import { imports } from "./cases/imports.ts";
import { machines } from "./cases/machines.ts";
import { misuse } from "./cases/misuse.ts";
import { modules } from "./cases/modules.ts";
import { names } from "./cases/names.ts";
import { overlayTypes } from "./cases/overlay-types.ts";
import { overlays } from "./cases/overlays.ts";
import { ranges } from "./cases/ranges.ts";
import { references } from "./cases/references.ts";
import { renames } from "./cases/renames.ts";
import { terranix } from "./cases/terranix.ts";
import { required } from "./cases/required.ts";
import { services } from "./cases/services.ts";
import { vars } from "./cases/vars.ts";
import { values } from "./cases/values.ts";
import type { Mistake } from "./mistake.ts";

/** Each group is made in a fleet of its own: a mistake of one kind may keep the build from looking for another. */
export const groups: Readonly<Record<string, readonly Mistake[]>> = {
  names,
  values,
  ranges,
  required,
  modules,
  references,
  renames,
  habits,
  "syntax of Nix": syntaxOfNix,
  imports,
  misuse,
  machines,
  disks,
  flake,
  ...Object.fromEntries(justfiles.map((mistake) => [mistake.title, [mistake]])),
  overlays: [...overlays, ...overlayTypes],
  changes,
  terranix,
  clan,
  services,
  vars,
};
