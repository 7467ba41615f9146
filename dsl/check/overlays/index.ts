/** Rules on channels, overlays and what is fetched: NV53xx. */
import type { Rule } from "../rule.ts";
import { changedTwice } from "./changed-twice.ts";
import { days } from "./days.ts";
import { hashes } from "./hashes.ts";
import { homeWithout } from "./home-without.ts";
import { misspeltRead } from "./misspelt-read.ts";
import { mutablePatch } from "./mutable-patch.ts";
import { notNixpkgs } from "./not-nixpkgs.ts";
import { notThere } from "./not-there.ts";
import { oldPackage } from "./old-package.ts";
import { order } from "./order.ts";
import { pythonPackage } from "./python-package.ts";
import { recursion } from "./recursion.ts";
import { removedUse } from "./removed-use.ts";
import { saidTooLittle } from "./said-too-little.ts";
import { takenName } from "./taken-name.ts";
import { unapplied } from "./unapplied.ts";
import { unknownChannel } from "./unknown-channel.ts";
import { unknownPackage } from "./unknown-package.ts";

export const overlayRules: readonly Rule[] = [
  unknownPackage,
  takenName,
  days,
  unknownChannel,
  notThere,
  hashes,
  recursion,
  unapplied,
  order,
  removedUse,
  notNixpkgs,
  pythonPackage,
  changedTwice,
  mutablePatch,
  saidTooLittle,
  homeWithout,
  misspeltRead,
  oldPackage,
];
