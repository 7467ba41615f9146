/** Functions and packages that generated modules call, by name. */
import type { AnyRef } from "../../options/index.ts";

/** `pkgs.dockerTools.buildLayeredImage` is `member(pkgs, "dockerTools", "buildLayeredImage")`. */
export const member = (from: AnyRef, ...path: readonly string[]): AnyRef =>
  path.reduce((ref, name) => (ref as unknown as Readonly<Record<string, AnyRef>>)[name] as AnyRef, from);
