/** NV5306: a package is changed, or chosen, where it does not run. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { systemsOf } from "../../fleet/overlays/about.ts";
import { availableOn } from "../../options/check.ts";
import type { Expr } from "../../nix/ast/index.ts";
import type { Rule } from "../rule.ts";
import { factsOf, modelOf, readOf, type OverlayModel } from "./model.ts";

const needs: ReadonlySet<string> = new Set(["stableFallback", "upstreamPatch", "buildOverride"]);

export const notThere: Rule = ({ overlays }) =>
  overlays.flatMap((overlay) => {
    const model = modelOf(overlay);
    return model.items.flatMap(
      ({ name, listed, about, change, origin = overlay.found.origin }): readonly Diagnostic[] => {
        if (needs.has(change.strategy) && listed && about.on !== undefined && !runsOn(name, about.on)) {
          const help = "say where it is: on, or remove the item";
          return [problem("NV5306", { origin }, `${name} does not run on ${said(about.on)}`, help)];
        }
        if (change.strategy !== "platformSpecific") return [];
        return (["linux", "darwin"] as const).flatMap((kernel) => {
          const chosen = change[kernel] === undefined ? undefined : chosenOn(model, name, kernel);
          if (chosen === undefined || runsOn(chosen, kernel)) return [];
          return [
            problem(
              "NV5306",
              { origin },
              `${chosen} does not run on ${said(kernel)}`,
              `choose another one for ${kernel}`,
            ),
          ];
        });
      },
    );
  });

type On = Parameters<typeof systemsOf>[0] & {};

function runsOn(name: string, on: On): boolean {
  const facts = factsOf(name);
  return facts === undefined || facts.on === "" || systemsOf(on).some((system) => availableOn(facts, system));
}

const said = (on: On): string =>
  on === "linux" ? "Linux" : on === "darwin" ? "macOS" : typeof on === "string" ? on : on.join(" or ");

/** The package that a choice is, where it is one of nixpkgs. */
function chosenOn(model: OverlayModel, name: string, kernel: "linux" | "darwin"): string | undefined {
  const value = model.definitions.find((made) => made.name === name)?.value;
  const choice = value?.kind === "If" ? (kernel === "darwin" ? value.consequent : value.alternate) : value;
  const path = choice === undefined ? undefined : packageOf(choice, model);
  return path?.length === 1 ? path[0] : undefined;
}

const packageOf = (expr: Expr, { final, prev }: OverlayModel): readonly string[] | undefined =>
  readOf(expr, final) ?? readOf(expr, prev);
