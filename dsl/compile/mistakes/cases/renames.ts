/** Options by names that they do not have any more. */
import type { Mistake } from "../mistake.ts";

/** The options of the lab are a list, which takes the former names in it. */
const unproved = "the lab lists former names as options that take anything";

export const renames: readonly Mistake[] = [
  {
    title: "old name of a setting of OpenSSH",
    nixos: `services: { openssh: {
      enable: true,
      permitRootLogin: "no", // here
    } },`,
    code: "NV4008",
    says: "write services.openssh.settings.PermitRootLogin",
    warning: true,
    nix: "accepted",
  },
  {
    title: "old name of a namespace",
    nixos: `hardware: { pulseaudio: { enable: true } },`,
    code: "NV4008",
    says: "write services.pulseaudio",
    warning: true,
    nix: "accepted",
  },
  {
    title: "name that became another twice",
    nixos: `services: { openssh: { challengeResponseAuthentication: false } },`,
    code: "NV4008",
    says: "write services.openssh.settings.KbdInteractiveAuthentication",
    warning: true,
    nix: "accepted",
  },
  {
    title: "old name of a setting of Nix",
    nixos: `nix: { trustedUsers: ["root"] },`,
    code: "NV4008",
    says: "write nix.settings.trusted-users",
    warning: true,
    nix: "accepted",
  },
  {
    title: "old name that became a free setting",
    nixos: `services: { grafana: { auth: { anonymous: { org_name: "main" } } } },`,
    code: "NV4008",
    says: 'write services.grafana.settings."auth.anonymous".org_name',
    warning: true,
    nix: "accepted",
  },
  {
    title: "old name of a service",
    nixos: `services: { bitwarden_rs: { enable: true } },`,
    code: "NV4008",
    says: "write services.vaultwarden",
    warning: true,
    nix: "accepted",
  },
  {
    title: "old name inside of a submodule",
    nixos: `networking: { interfaces: { eth0: { ip4: [{ address: "192.0.2.1", prefixLength: 24 }] } } },`,
    code: "NV4008",
    says: "write networking.interfaces.eth0.ipv4.addresses",
    warning: true,
    nix: "accepted",
    unproved: "the lab has no former names inside of submodules",
  },
  {
    title: "removed option with a successor",
    nixos: `services: { postgresql: {
      enable: true,
      extraConfig: "max_connections = 200", // here
    } },`,
    code: "NV4009",
    editor: "TS2322",
    says: "services.postgresql.settings does its work",
    nix: "services.postgresql.extraConfig: removed",
    unproved,
  },
  {
    title: "removed service",
    nixos: `services: {
      dhcpd4: { enable: true, interfaces: ["eth0"] }, // here
    },`,
    code: "NV4009",
    editor: "TS2353",
    says: "services.kea.dhcp4 does its work",
    nix: "services.dhcpd4: removed",
    unproved,
  },
  {
    title: "removed namespace at the top",
    nixos: `sound: { enable: true },`,
    code: "NV4009",
    editor: "TS2322",
    says: "sound was removed",
    nix: "sound: removed",
    unproved,
  },
  {
    title: "removed option of a namespace that is gone",
    nixos: `environment: { blcr: {
      enable: true, // here
    } },`,
    code: "NV4009",
    editor: "TS2322",
    says: "environment.blcr.enable was removed",
    nix: "environment.blcr.enable: removed",
    unproved,
  },
  {
    title: "removed option of the boot loader",
    nixos: `boot: { zfs: { enableUnstable: true } },`,
    code: "NV4009",
    editor: "TS2353",
    says: "boot.zfs.package does its work",
    nix: "boot.zfs.enableUnstable: removed",
    unproved,
  },
];
