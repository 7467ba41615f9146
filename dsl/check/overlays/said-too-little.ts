/** NV5318: an item that says nothing of what is done, or two things of which one would be lost. */
import { problem } from "../../fleet/lower/fleet.ts";
import type { Change } from "../../fleet/overlays/item.ts";
import type { Rule } from "../rule.ts";
import { modelOf } from "./model.ts";

export const saidTooLittle: Rule = ({ overlays }) =>
  overlays.flatMap((overlay) =>
    modelOf(overlay).items.flatMap(({ name, change, origin = overlay.found.origin }) => {
      const said = wrong(change);
      return said === undefined ? [] : [problem("NV5318", { origin }, `${name} ${said[0]}`, said[1])];
    }),
  );

function wrong(change: Change): readonly [message: string, help: string] | undefined {
  switch (change.strategy) {
    case "buildOverride": {
      const { override, overrideAttrs, by } = change;
      const others = override !== undefined || overrideAttrs !== undefined;
      if (by !== undefined && others)
        return [
          "is replaced, and what is overridden of it is lost",
          "write by alone, or override it without by",
        ];
      return by === undefined && !others
        ? ["is not changed: nothing is overridden", "give override, overrideAttrs or by"]
        : undefined;
    }
    case "pythonOverride": {
      const { overridePythonAttrs, by } = change;
      if (by !== undefined && overridePythonAttrs !== undefined)
        return [
          "is replaced, and what is overridden of it is lost",
          "write by alone, or overridePythonAttrs alone",
        ];
      return by === undefined && overridePythonAttrs === undefined
        ? ["is not changed: nothing is overridden", "give overridePythonAttrs or by"]
        : undefined;
    }
    case "platformSpecific":
      return change.linux === undefined && change.darwin === undefined
        ? ["is not changed: no kernel is named", "give linux, darwin, or both"]
        : undefined;
    case "upstreamPatch":
      return change.patches.length === 0
        ? ["is not changed: there is no patch", "give one, or remove the item"]
        : undefined;
    default:
      return undefined;
  }
}
