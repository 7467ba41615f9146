import { activationGuide } from "../dsl";

/** How each machine is brought up to date. */
export const machines = activationGuide("machines", {
  introduction:
    "Commands are run at the root of the repository, after `bun build.ts`. They need Nix with flakes; `nix develop ./out` has the rest.",
});
