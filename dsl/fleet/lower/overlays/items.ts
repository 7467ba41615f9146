/** A list of packages and what is done with each, as the attribute sets of an overlay. */
import {
  apply,
  binary,
  binding,
  blankLine,
  list,
  withLeading,
  type Binding,
  type Expr,
  type LeadingTrivium,
} from "../../../nix/ast/index.ts";
import { leadingTrivia, trailingText } from "../../../nix/expr/comments.ts";
import { siteOfArray } from "../../../nix/expr/sites.ts";
import { setOf } from "../entries.ts";
import { builderData, type Found } from "../found.ts";
import type { DataOf } from "../fleet.ts";
import type { Lowering } from "../lowering.ts";
import { aboutComments, keyOf, onPlatforms } from "./about.ts";
import { changeNode, platformOf } from "./change.ts";
import { attribute, overlayLambda, overlayScope, type OverlayScope } from "./scope.ts";

/** An item with what the source says around it. */
interface Item {
  readonly data: DataOf<"overlayItem">;
  readonly comments: readonly LeadingTrivium[];
}

/** The items of a list, in its order. */
export function itemsOf(items: readonly unknown[]): readonly DataOf<"overlayItem">[] {
  return items.flatMap((value) => {
    const data = builderData(value);
    return data !== undefined && "change" in data ? [data] : [];
  });
}

/** The overlay of a list: what is done everywhere, then what is done on some platforms. */
export function itemsNode(lowering: Lowering, found: Found<DataOf<"overlay">>): Expr {
  const values = found.data.value as readonly unknown[];
  const site = siteOfArray(values);
  const all = values.flatMap((value, index): readonly Item[] => {
    const [data] = itemsOf([value]);
    if (data === undefined) return [];
    const element = site?.elements[index];
    const trailing = trailingText(element?.trailing);
    const behind: readonly LeadingTrivium[] =
      trailing === undefined ? [] : [{ kind: "LineComment", text: ` ${trailing}` }];
    return [{ data, comments: [...leadingTrivia(element?.leading, true), ...behind] }];
  });
  const scope = overlayScope();
  const ofPython = all.filter(({ data }) => isPython(data));
  const others = all.filter(({ data }) => !isPython(data));
  const groups = new Map<string, Item[]>([["", []]]);
  for (const item of others) {
    const key = keyOf(platformOf(item.data));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const sets = [...groups].flatMap(([key, items]): readonly Expr[] => {
    const entries = items.map((item, index) => entryOf(lowering, found, scope, item, index > 0));
    if (key === "" && ofPython.length > 0)
      entries.push(pythonEntry(lowering, found, scope, ofPython, entries.length > 0));
    if (entries.length === 0) return [];
    const on = items[0] === undefined ? undefined : platformOf(items[0].data);
    if (on === undefined) return [setOf(...entries)];
    return [
      apply(attribute(scope.prev, "lib", "optionalAttrs"), onPlatforms(scope.prev, on), setOf(...entries)),
    ];
  });
  const [last = setOf(), ...before] = sets.toReversed();
  return overlayLambda(
    scope,
    before.reduce<Expr>((right, left) => binary("//", left, right), last),
  );
}

const isPython = ({ change }: DataOf<"overlayItem">): boolean =>
  change.strategy === "pythonOverride" || change.strategy === "pythonBuild";

function entryOf(
  lowering: Lowering,
  found: Found,
  scope: OverlayScope,
  { data, comments }: Item,
  apart: boolean,
): Binding {
  const origin = data.origin ?? found.origin;
  const value = changeNode(lowering, { ...found, origin }, scope, data);
  const above = [...(apart ? [blankLine] : []), ...comments, ...aboutComments(data.about)];
  return withLeading(binding([data.name], value, origin), above);
}

/** `pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [ (pythonFinal: pythonPrev: { … }) ];`. */
function pythonEntry(
  lowering: Lowering,
  found: Found,
  scope: OverlayScope,
  items: readonly Item[],
  apart: boolean,
): Binding {
  const python = overlayScope("pythonFinal", "pythonPrev");
  const entries = items.map((item, index) => entryOf(lowering, found, python, item, index > 0));
  const extension = overlayLambda(python, setOf(...entries));
  const name = "pythonPackagesExtensions";
  const value = binary("++", attribute(scope.prev, name), list([extension]));
  const origin = items[0]?.data.origin ?? found.origin;
  return withLeading(binding([name], value, origin), apart ? [blankLine] : []);
}
