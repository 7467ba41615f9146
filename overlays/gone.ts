import { overlay, removed } from "../dsl";

/** Packages that nobody of the fleet shall use any more. */
export const gone = overlay("gone", [
  removed("neofetch", { reason: "It has no maintainer any more: take fastfetch." }),
]);
