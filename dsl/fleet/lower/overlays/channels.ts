/** `nixpkgsChannels`: package sets of other inputs. */
import {
  apply,
  binding,
  ident,
  ifElse,
  inherit,
  letIn,
  list,
  str,
  withLeading,
  type Expr,
} from "../../../nix/ast/index.ts";
import { boundName, reference } from "../../../nix/expr/binder.ts";
import { isSymbolic } from "../../../nix/expr/symbol.ts";
import { setOf, under } from "../entries.ts";
import type { Found } from "../found.ts";
import type { DataOf } from "../fleet.ts";
import { valueNode, type Lowering, type Place } from "../lowering.ts";
import { commentsOfProperty } from "../spec.ts";
import { patchNodes } from "./patches.ts";
import { attribute, overlayLambda, overlayScope, type OverlayScope } from "./scope.ts";

/** The overlay of the channels. */
export function channelsNode(lowering: Lowering, found: Found<DataOf<"channels">>): Expr {
  const scope = overlayScope();
  const { channels, settings } = found.data;
  const place: Place = { origin: found.origin, functions: true };
  const args = [inherit(["system"], attribute(scope.prev, "stdenv", "hostPlatform"))];
  const config =
    settings.config === undefined ? [] : [under(["config"], valueNode(lowering, settings.config, place))];
  const imported = setOf(...args, ...config);
  const names = Object.keys(channels);
  const shared = names.length > 1;
  const own = { name: "settings" };
  const given = shared ? reference(own) : imported;
  const entries = names.map((name) => {
    const tree = treeNode(lowering, scope, name, channels[name], place);
    const entry = binding([name], apply(ident("import"), tree, given), place.origin);
    return withLeading(entry, commentsOfProperty(channels, name));
  });
  const body = setOf(...entries);
  return overlayLambda(scope, shared ? letIn([binding([boundName(own)], imported)], body) : body);
}

/** What is imported: an input, one by kernel, a patched one. */
function treeNode(
  lowering: Lowering,
  scope: OverlayScope,
  name: string,
  source: unknown,
  place: Place,
): Expr {
  if (isSymbolic(source)) return valueNode(lowering, source, place);
  const {
    linux,
    darwin,
    input,
    patches = [],
  } = source as {
    readonly linux?: unknown;
    readonly darwin?: unknown;
    readonly input?: unknown;
    readonly patches?: readonly unknown[];
  };
  if (input === undefined) {
    const isDarwin = attribute(scope.prev, "stdenv", "hostPlatform", "isDarwin");
    return ifElse(isDarwin, valueNode(lowering, darwin, place), valueNode(lowering, linux, place));
  }
  const patched = setOf(
    binding("name", str(`nixpkgs-${name}`)),
    binding("src", valueNode(lowering, input, place)),
    binding("patches", list(patchNodes(lowering, scope.prev, patches, place))),
  );
  return apply(attribute(scope.prev, "applyPatches"), patched);
}
