import { flakeLib, nix, type Nix, type Val } from "../../dsl";

type ServiceConfig = Readonly<Record<string, Val<string | boolean | readonly string[]>>>;

/**
 * A systemd `serviceConfig` that starts from nothing: no privileges, no devices, no view of other processes. What a service
 * needs on top is merged over it.
 */
export const hardened = flakeLib("hardened", (extra: ServiceConfig): Nix<ServiceConfig> =>
  nix.update(
    {
      CapabilityBoundingSet: "",
      DevicePolicy: "closed",
      LockPersonality: true,
      MemoryDenyWriteExecute: true,
      NoNewPrivileges: true,
      PrivateDevices: true,
      PrivateTmp: true,
      ProcSubset: "pid",
      ProtectClock: true,
      ProtectControlGroups: true,
      ProtectHome: true,
      ProtectHostname: true,
      ProtectKernelLogs: true,
      ProtectKernelModules: true,
      ProtectKernelTunables: true,
      ProtectProc: "invisible",
      ProtectSystem: "strict",
      // AF_NETLINK is for what asks about interfaces, which is nearly everything that listens.
      RestrictAddressFamilies: ["AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK"],
      RestrictNamespaces: true,
      RestrictRealtime: true,
      RestrictSUIDSGID: true,
      SystemCallArchitectures: "native",
      SystemCallFilter: ["@system-service", "~@privileged", "~@resources"],
      UMask: "0077",
    },
    extra,
  ),
);
