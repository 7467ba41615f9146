import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { projectOf } from "../disks/inputs.ts";
import { allConfigurations, hostsOf, type CheckedHost, type Configuration } from "../hosts.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined, literal, type Tree } from "../tree.ts";

/**
 * NV5023: a configuration without what no configuration of its class can be without. Modules that nobody has read, and
 * profiles of inputs, may bring it: then nothing is said.
 */
export const required = (checked: FleetToCheck): readonly Diagnostic[] => [
  ...hostsOf(checked, "nixos").flatMap((host) =>
    host.unread || mayBringIt(host, checked) ? [] : lacks(host, ofNixos(host)),
  ),
  ...hostsOf(checked, "darwin").flatMap((host) =>
    host.unread || mayBringIt(host, checked) ? [] : lacks(host, ofDarwin(host)),
  ),
  ...allConfigurations(checked).flatMap((home) =>
    home.class !== "homeManager" || home.unread || home.inputs.length > 0
      ? []
      : lacks(home, ofHome(home, checked)),
  ),
];

interface Missing {
  readonly option: string;
  readonly why: string;
}

/** Projects whose modules bring none of it. Profiles of clouds and of machines do: srvos, nixos-hardware. */
const bringNothing: ReadonlySet<string> = new Set([
  "nix-community/disko",
  "nix-community/home-manager",
  "Mic92/sops-nix",
]);

/** Whether a module of an input may define what seems to be missing. */
const mayBringIt = ({ inputs }: CheckedHost, { fleet }: FleetToCheck): boolean =>
  inputs.some(([, input = ""]) => !bringNothing.has(projectOf(fleet, input) ?? ""));

const defined = (config: Tree, option: string): boolean => {
  const tree = at(config, ...option.split("."));
  return isDefined(tree) || tree.open;
};

function ofNixos({ config }: CheckedHost): readonly Missing[] {
  if (at(config, "boot", "isContainer").values.length > 0) return [];
  const missing: Missing[] = [];
  const mounts = at(config, "fileSystems");
  if (!mounts.open && !mounts.names.has("/") && !defined(config, "disko.devices"))
    missing.push({ option: 'fileSystems."/"', why: "what it starts from" });
  const loaders = [
    "boot.loader.grub.device",
    "boot.loader.grub.devices",
    "boot.loader.grub.mirroredBoots",
    "boot.loader.grub.enable",
    "boot.loader.systemd-boot.enable",
    "boot.loader.generic-extlinux-compatible.enable",
    "boot.loader.external.enable",
    "disko.devices",
  ];
  if (!loaders.some((option) => defined(config, option)))
    missing.push({ option: "boot.loader", why: "what starts it" });
  return missing;
}

/** Options of nix-darwin that act for one user. */
const ofPrimaryUser = [
  "homebrew.enable",
  "system.defaults.dock",
  "system.defaults.finder",
  "system.defaults.NSGlobalDomain",
  "system.defaults.trackpad",
  "system.defaults.CustomUserPreferences",
];

function ofDarwin({ config }: CheckedHost): readonly Missing[] {
  const missing: Missing[] = [];
  if (!defined(config, "system.stateVersion"))
    missing.push({ option: "system.stateVersion", why: "the release it was installed with" });
  const using = ofPrimaryUser.find((option) => {
    const tree = at(config, ...option.split("."));
    return option.endsWith(".enable") ? literal(tree) === true : tree.sure;
  });
  if (using !== undefined && !defined(config, "system.primaryUser"))
    missing.push({ option: "system.primaryUser", why: `${using} acts for one user` });
  return missing;
}

function ofHome({ config, name }: Configuration, { fleet }: FleetToCheck): readonly Missing[] {
  const missing: Missing[] = [];
  if (!defined(config, "home.stateVersion"))
    missing.push({ option: "home.stateVersion", why: "the release it was set up with" });
  // On a host the account says who they are.
  if (fleet.of("homeConfiguration").every(({ data }) => data.name !== name)) return missing;
  for (const option of ["home.username", "home.homeDirectory"])
    if (!defined(config, option)) missing.push({ option, why: "no host says it" });
  return missing;
}

function lacks({ name, origin }: Configuration, missing: readonly Missing[]): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const options = missing.map(({ option }) => option);
  return [
    told("NV5023", origin, `${name} does not define ${options.join(", ")}`, {
      notes: missing.map(({ option, why }) => `${option}: ${why}`),
      help: "define it in the host, the home, or in a module that it imports",
    }),
  ];
}
