import { nix, type Host } from "../../dsl";
import { installKey } from "./hetzner";
import { infrastructure } from "./index";
import { published } from "./records";

export const gcpFirewall = infrastructure.resource("google_compute_firewall", "servers", {
  name: "fleet-servers",
  network: "default",
  allow: [
    { protocol: "tcp", ports: ["22", "80", "443", "2222"] },
    { protocol: "udp", ports: ["9993"] },
    { protocol: "icmp" },
  ],
  source_ranges: ["0.0.0.0/0"],
  target_tags: ["fleet"],
});

/** Where an instance runs and what it has. */
interface Instance {
  readonly machine_type: string;
  readonly zone: `${string}-${string}-${"a" | "b" | "c" | "f"}`;
  /** GiB of the disk it starts from. */
  readonly size: number;
  /** GPUs; a machine with some cannot move while Google works on the one below. */
  readonly guest_accelerator?: readonly { readonly type: string; readonly count: number }[];
  /** GiB of a disk that stays when the instance goes, `/dev/disk/by-id/google-<name>`. */
  readonly disks?: Readonly<Record<string, number>>;
  /** A local SSD, empty after every stop. */
  readonly scratch?: boolean;
}

/** The instance of a host at Google, its disks, a fixed address and a name. */
export const gcpInstance = (
  host: Host,
  { machine_type, zone, size, guest_accelerator, disks = {}, scratch }: Instance,
) => {
  const address = infrastructure.resource("google_compute_address", host.name, {
    name: host.name,
    region: zone.slice(0, -2),
  });
  const attached = Object.entries(disks).map(([name, gib]) => ({
    name,
    disk: infrastructure.resource("google_compute_disk", `${host.name}_${name}`, {
      name: `${host.name}-${name}`,
      zone,
      size: gib,
      type: "pd-balanced",
      lifecycle: { prevent_destroy: true },
    }),
  }));
  const instance = infrastructure.resource("google_compute_instance", host.name, {
    name: host.name,
    machine_type,
    zone,
    tags: ["fleet"],
    boot_disk: { initialize_params: { image: "debian-cloud/debian-12", size, type: "pd-balanced" } },
    attached_disk: attached.map(({ name, disk }) => ({ source: disk.self_link, device_name: name })),
    ...(scratch === true ? { scratch_disk: [{ interface: "NVME" as const }] } : {}),
    network_interface: [{ network: "default", access_config: [{ nat_ip: address.address }] }],
    ...(guest_accelerator === undefined
      ? {}
      : {
          guest_accelerator,
          scheduling: { on_host_maintenance: "TERMINATE" as const, automatic_restart: true },
        }),
    metadata: {
      "enable-oslogin": "FALSE",
      "ssh-keys": nix`root:${installKey.public_key_openssh}`,
    },
    allow_stopping_for_update: true,
    // Debian is only there to be replaced.
    lifecycle: { ignore_changes: ["boot_disk", "metadata"] },
  });
  return [
    address,
    ...attached.map(({ disk }) => disk),
    instance,
    ...published(host, instance.network_interface[0].access_config[0].nat_ip),
  ];
};
