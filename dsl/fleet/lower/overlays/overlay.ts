/** `flake.overlays.<name>`: a function, a list of packages, channels, several overlays as one. */
import { apply, type Binding, type Expr } from "../../../nix/ast/index.ts";
import { builder } from "../../brand.ts";
import { fileScope } from "../../file-scope.ts";
import { under } from "../entries.ts";
import type { Found } from "../found.ts";
import type { DataOf } from "../fleet.ts";
import { valueNode, type Lowering } from "../lowering.ts";
import { channelsNode } from "./channels.ts";
import { itemsNode } from "./items.ts";

/** The builders that write an overlay. */
export type OverlayKind = "overlay" | "channels" | "composedOverlays";

/** An overlay as it was lowered. */
export interface LoweredOverlay {
  readonly found: Found<DataOf<OverlayKind>>;
  /** What `flake.overlays.<name>` is. */
  readonly node: Expr;
}

/** `flake.overlays.<name> = …;`. */
export function overlayBinding(lowering: Lowering, found: Found<DataOf<OverlayKind>>): Binding {
  const node = overlayNode(lowering, found);
  lowering.recordOverlay({ found, node });
  return under(["flake", "overlays", found.data.name], node);
}

function overlayNode(lowering: Lowering, found: Found<DataOf<OverlayKind>>): Expr {
  const { data } = found;
  const place = { origin: found.origin, option: ["flake", "overlays", data.name], functions: true };
  switch (data[builder]) {
    case "channels":
      return channelsNode(lowering, { ...found, data });
    case "overlay":
      return Array.isArray(data.value)
        ? itemsNode(lowering, { ...found, data })
        : valueNode(lowering, data.value, place);
    case "composedOverlays":
      return apply(fileScope("lib", "composeManyExtensions"), valueNode(lowering, data.overlays, place));
  }
}
