import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModuleClass } from "../../fleet/class.ts";
import { allConfigurations } from "../hosts.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, literal, placeOf } from "../tree.ts";

/** Options that an assertion of their modules keeps apart. */
const pairs: readonly (readonly [of: ModuleClass, one: string, other: string, why: string])[] = [
  [
    "nixos",
    "services.pulseaudio.enable",
    "services.pipewire.pulse.enable",
    "PipeWire stands in for PulseAudio",
  ],
  ["nixos", "services.tlp.enable", "services.power-profiles-daemon.enable", "both set the power profile"],
  ["nixos", "programs.ssh.startAgent", "programs.gnupg.agent.enableSSHSupport", "both are the SSH agent"],
  ["nixos", "virtualisation.docker.enable", "virtualisation.podman.dockerCompat", "both are `docker`"],
  ["nixos", "security.sudo.enable", "security.sudo-rs.enable", "both are `sudo`"],
  ["nixos", "boot.loader.systemd-boot.enable", "boot.loader.grub.enable", "both install the boot loader"],
];

/** NV5024: two options that exclude each other, both on for certain in one configuration. */
export const exclusive = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    allConfigurations(checked).flatMap(({ class: of, config }) =>
      pairs.flatMap(([wanted, one, other, why]) => {
        if (wanted !== of) return [];
        const [first, second] = [at(config, ...one.split(".")), at(config, ...other.split("."))];
        if (literal(first) !== true || literal(second) !== true) return [];
        return [
          told("NV5024", placeOf(second), `${other} and ${one} exclude each other: ${why}`, {
            option: other,
            also: [label(placeOf(first), "the other one")],
            help: "turn one of them off",
          }),
        ];
      }),
    ),
  );
