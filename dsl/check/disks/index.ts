/** Disks: what disko makes of a host's whole tree. */
import type { Rule } from "../rule.ts";
import { datasets } from "./datasets.ts";
import { devices } from "./devices.ts";
import { hostId } from "./host-id.ts";
import { efiPartition, loaderPartition } from "./loader.ts";
import { luksNames } from "./luks.ts";
import { emptyGroups, fewMembers, missingGroups } from "./members.ts";
import { mountpoints } from "./mountpoints.ts";
import { room } from "./room.ts";
import { root } from "./root.ts";
import { sizes } from "./sizes.ts";

export const diskRules: readonly Rule[] = [
  mountpoints,
  root,
  missingGroups,
  emptyGroups,
  room,
  fewMembers,
  devices,
  datasets,
  luksNames,
  loaderPartition,
  efiPartition,
  hostId,
  sizes,
];
