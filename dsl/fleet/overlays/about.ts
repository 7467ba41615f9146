/** Why an overlay changes a package, where that is followed, and until when. */
import type { System } from "../../options/index.ts";

/** Platforms: those of one kernel, one of them, or several. */
export type Platforms = "linux" | "darwin" | System | readonly System[];

/** A day, `2027-03-01`. */
export type Day = `${number}-${number}-${number}`;

/** What is said of a change. All of it stands above the package in the generated Nix. */
export interface About {
  /** What is wrong with the package as nixpkgs has it. */
  readonly reason?: string;
  /** Where it is followed: the issue, the pull request, the build. */
  readonly tracking?: `https://${string}` | `http://${string}`;
  /** The last day on which nobody has to look at it again. When it is past, every build says so. */
  readonly until?: Day;
  /** Where it is made; everywhere unless told. */
  readonly on?: Platforms;
}

/** The same where a reason has to be given. */
export interface Reasoned extends About {
  readonly reason: string;
}

/** The platforms that `on` names. */
export type PlatformsOf<A> = A extends { readonly on: infer O }
  ? O extends "linux"
    ? "x86_64-linux" | "aarch64-linux"
    : O extends "darwin"
      ? "aarch64-darwin" | "x86_64-darwin"
      : O extends System
        ? O
        : O extends readonly (infer S)[]
          ? Extract<S, System>
          : System
  : System;

const kernels: Readonly<Record<"linux" | "darwin", readonly System[]>> = {
  linux: ["x86_64-linux", "aarch64-linux"],
  darwin: ["aarch64-darwin", "x86_64-darwin"],
};

/** All platforms. */
export const systems: readonly System[] = [...kernels.linux, ...kernels.darwin];

/** The platforms of a change. */
export function systemsOf(on: Platforms | undefined): readonly System[] {
  if (on === undefined) return systems;
  if (on === "linux" || on === "darwin") return kernels[on];
  return typeof on === "string" ? [on] : on;
}
