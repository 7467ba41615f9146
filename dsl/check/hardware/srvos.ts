import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { walk } from "../../nix/ast/traverse.ts";
import { selection } from "../../options/check.ts";
import { srvosModules } from "../../options/srvos-modules.ts";
import { projectOf } from "../disks/inputs.ts";
import { hostsOf } from "../hosts.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";

const hasSrvos = (fleet: FleetToCheck["fleet"]): boolean =>
  Object.keys(fleet.of("inputs")[0]?.data.inputs ?? {}).some(
    (input) => projectOf(fleet, input) === "nix-community/srvos",
  );

/** NV5421: a module that srvos does not have. */
export const srvosNames = ({ fleet, modules }: FleetToCheck): readonly Diagnostic[] =>
  once(
    (hasSrvos(fleet) ? modules : []).flatMap((module) => {
      const found: Diagnostic[] = [];
      walk(module.node, (node) => {
        if (node.kind !== "Select") return;
        const [root, input = "", set = "", name] = selection(node) ?? [];
        if (root !== "inputs" || projectOf(fleet, input) !== "nix-community/srvos") return;
        if ((set !== "nixosModules" && set !== "darwinModules") || name === undefined) return;
        const names: readonly string[] = srvosModules[set];
        if (names.includes(name)) return;
        const near = nearest(name, names);
        const help =
          near === undefined ? `it has ${names.join(", ")}` : `did you mean ${JSON.stringify(near)}?`;
        found.push(
          told("NV5421", node.origin ?? module.origin, `srvos has no module ${set}.${name}`, { help }),
        );
      });
      return found;
    }),
  );

/** NV5422: a host with the profiles of two kinds of hardware, or of another processor. */
export const profiles = (checked: FleetToCheck): readonly Diagnostic[] =>
  hostsOf(checked, "nixos").flatMap(({ found, inputs }) => {
    const { name, system } = found.data;
    const all = [
      ...new Set(
        inputs
          .filter(([, input = ""]) => projectOf(checked.fleet, input) === "nix-community/srvos")
          .flatMap((path) => path.at(-1) ?? [])
          .filter((module) => module.startsWith("hardware-")),
      ),
    ];
    const arm = system.startsWith("aarch64");
    // The profile of ARM servers builds on that of the others.
    const other = all.find(
      (module) => module.endsWith("-arm") !== arm && /-arm$|-amd$|-intel$|-ex101$/.test(module),
    );
    const [first, second] = all;
    if (other !== undefined) {
      const help = "choose the profile of its processor";
      return [
        told("NV5422", found.origin, `${name} is ${system}, and ${other} is for another processor`, {
          help,
          severity: "warning",
        }),
      ];
    }
    if (
      first === undefined ||
      second === undefined ||
      first.replace(/-arm$/, "") === second.replace(/-arm$/, "")
    )
      return [];
    const message = `${name} has the profiles of two kinds of hardware: ${first} and ${second}`;
    return [told("NV5422", found.origin, message, { help: "keep the one it runs on", severity: "warning" })];
  });
