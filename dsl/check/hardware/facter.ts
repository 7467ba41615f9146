import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { hostsOf, type CheckedHost } from "../hosts.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, placeOf } from "../tree.ts";

/** NV5420: a hardware report that is none, or of another machine's platform. */
export const reports = (checked: FleetToCheck): readonly Diagnostic[] =>
  hostsOf(checked, "nixos").flatMap((host) => {
    const option = at(host.config, "hardware", "facter", "reportPath");
    const [value, ...others] = option.values;
    if (value === undefined || others.length > 0 || value.expr.kind !== "Path") return [];
    const [part] = value.expr.parts;
    const file = part?.kind === "Text" ? fileOf(checked, host, part.value) : undefined;
    const text = file === undefined ? undefined : checked.read(file);
    return file === undefined || text === undefined ? [] : judged(host, file, text, placeOf(option));
  });

/** The file of the fleet that a path of the generated flake stands for. */
function fileOf({ files }: FleetToCheck, { modules }: CheckedHost, path: string): string | undefined {
  for (const { source } of modules) {
    const generated = files.find((file) => file.source === source && file.content.kind === "nix");
    if (generated === undefined) continue;
    const target = `${generated.path.slice(0, generated.path.lastIndexOf("/"))}/${path.replace(/^\.\//, "")}`;
    const carried = files.find((file) => file.path === target);
    if (carried?.content.kind === "copy") return carried.content.from;
  }
  return undefined;
}

function judged(host: CheckedHost, file: string, text: string, origin: Origin): readonly Diagnostic[] {
  const { name, system } = host.found.data;
  const report = parsed(text);
  const help = `make it on the machine: nixos-facter -o ${file}, or clan machines install ${name} --update-hardware-config nixos-facter`;
  if (report === undefined || !("hardware" in report) || !("version" in report))
    return [
      told("NV5420", origin, `${file} is no report of nixos-facter`, {
        help,
        option: "hardware.facter.reportPath",
      }),
    ];
  const of = "system" in report ? report.system : system;
  if (of === system) return [];
  const message = `${file} is the report of a machine of ${String(of)}, and ${name} is ${system}`;
  return [told("NV5420", origin, message, { help, option: "hardware.facter.reportPath" })];
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
