import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FlakeInput } from "../../fleet/inputs.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { mentionsIn } from "../mentions.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";

/** Inputs that others take by name, without a word of the fleet. */
const taken: ReadonlySet<string> = new Set(["nixpkgs", "flake-parts", "import-tree"]);

/** NV5021: an input that nothing in the flake refers to, and that no other input follows. A warning: it costs a download. */
export const unusedInputs = (checked: FleetToCheck): readonly Diagnostic[] => {
  const [found] = checked.fleet.of("inputs");
  if (found === undefined || checked.partial) return [];
  const { inputs } = found.data;
  const { inputs: mentioned } = mentionsIn(checked);
  const followed = new Set(Object.values(inputs).flatMap(followedBy));
  const ofClan = checked.fleet.of("clan").length > 0;
  return Object.keys(inputs).flatMap((name) => {
    if (taken.has(name) || mentioned.has(name) || followed.has(name)) return [];
    // clan-core builds the machines of macOS with it.
    if (name === "nix-darwin" && ofClan) return [];
    return [
      told(
        "NV5021",
        siteOfObject(inputs)?.properties.get(name)?.origin ?? found.origin,
        `nothing uses the input ${name}`,
        {
          severity: "warning",
          help: "remove it from flakeInputs({ … })",
        },
      ),
    ];
  });
};

/** The inputs that one follows, itself or for its own inputs. */
const followedBy = ({ follows, inputs = {} }: FlakeInput): readonly string[] => [
  ...(follows === undefined ? [] : [follows.split("/")[0] ?? ""]),
  ...Object.values(inputs).flatMap(followedBy),
];
