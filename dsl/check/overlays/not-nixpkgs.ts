/** NV5313: a channel of an input that is no nixpkgs. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder } from "../../fleet/brand.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { FlakeInput } from "../../fleet/inputs.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { nodeOf } from "../../nix/expr/to-nix.ts";
import { selection } from "../../options/check.ts";
import type { Rule } from "../rule.ts";

export const notNixpkgs: Rule = ({ fleet, overlays }) => {
  const [declared] = fleet.of("inputs");
  if (declared === undefined) return [];
  const { inputs } = declared.data;
  return overlays.flatMap(({ found: { data, origin } }) => {
    if (data[builder] !== "channels") return [];
    return Object.entries(data.channels).flatMap(([name, source]): readonly Diagnostic[] => {
      const at = siteOfObject(data.channels)?.properties.get(name)?.valueOrigin ?? origin;
      return sourcesOf(source).flatMap((input) => {
        const of = resolved(inputs, input);
        if (of === undefined || isNixpkgs(of)) return [];
        const others = Object.keys(inputs).filter((other) => {
          const candidate = resolved(inputs, other);
          return candidate !== undefined && isNixpkgs(candidate);
        });
        const help = `inputs that are: ${others.join(", ")}`;
        const message = `the channel ${JSON.stringify(name)} is made of ${JSON.stringify(input)}, which is no nixpkgs`;
        const certain = of.flake === false || /^[a-z+]+:/.test(of.url ?? "");
        const told = problem("NV5313", { origin: at }, message, help);
        return [certain ? told : { ...told, severity: "warning" as const }];
      });
    });
  });
};

/** The inputs that a source of a channel names. */
export function sourcesOf(source: unknown): readonly string[] {
  if (isSymbolic(source)) {
    const node = nodeOf(source);
    const path = node === undefined ? undefined : selection(node);
    return path?.[0] === "inputs" && path.length === 2 && path[1] !== undefined ? [path[1]] : [];
  }
  return typeof source === "object" && source !== null
    ? Object.entries(source).flatMap(([key, value]) => (key === "patches" ? [] : sourcesOf(value)))
    : [];
}

function resolved(inputs: Readonly<Record<string, FlakeInput>>, name: string): FlakeInput | undefined {
  const input = inputs[name];
  return input?.follows === undefined || input.follows === name ? input : resolved(inputs, input.follows);
}

/** A nixpkgs, or a fork that keeps its name; a path of an input's input is not known. */
const isNixpkgs = ({ url, follows }: FlakeInput): boolean =>
  url === undefined ? follows !== undefined : /nixpkgs|nixos\.org\/channels|channels\.nixos\.org/i.test(url);
