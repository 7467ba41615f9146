/** What is said of a change, as comments above it; where it is made, as a condition. */
import {
  apply,
  binary,
  comment,
  list,
  str,
  type Binder,
  type Expr,
  type LeadingTrivium,
} from "../../../nix/ast/index.ts";
import type { About, Platforms } from "../../overlays/about.ts";
import { attribute } from "./scope.ts";

/** The reason, where it is followed, until when. */
export function aboutComments({ reason, tracking, until }: About): readonly LeadingTrivium[] {
  const dated = until === undefined ? undefined : `until ${until}`;
  const rest = [tracking, dated].filter((text) => text !== undefined).join(", ");
  const lines = [...(reason === undefined ? [] : reason.trim().split("\n")), ...(rest === "" ? [] : [rest])];
  return lines.flatMap((line) => comment(line.trim()));
}

/** Whether the platform is one of these: `prev.stdenv.hostPlatform.isLinux`. */
export function onPlatforms(prev: Binder, on: Platforms): Expr {
  const platform = (name: string): Expr => attribute(prev, "stdenv", "hostPlatform", name);
  if (on === "linux") return platform("isLinux");
  if (on === "darwin") return platform("isDarwin");
  if (typeof on === "string") return binary("==", platform("system"), str(on));
  return apply(attribute(prev, "lib", "elem"), platform("system"), list(on.map((system) => str(system))));
}

/** Tells conditions apart. */
export const keyOf = (on: Platforms | undefined): string =>
  on === undefined ? "" : typeof on === "string" ? on : [...on].toSorted().join(" ");
