import type { Host } from "../../dsl";
import { infrastructure } from "./index";
import { published } from "./records";

/** Opens the new machine once, for the installation; NixOS brings keys of its own. */
export const installKey = infrastructure.resource("tls_private_key", "install", { algorithm: "ED25519" });

/** The key as a file, for `clan machines install <host> -i terraform/install-key`. */
export const installKeyFile = infrastructure.resource("local_sensitive_file", "install_key", {
  filename: "install-key",
  file_permission: "0600",
  content: installKey.private_key_openssh,
});

export const hetznerKey = infrastructure.resource("hcloud_ssh_key", "install", {
  name: "install",
  public_key: installKey.public_key_openssh,
});

/** What the network lets through before a host's own firewall is asked. */
export const hetznerFirewall = infrastructure.resource("hcloud_firewall", "servers", {
  name: "servers",
  rule: [
    ...["22", "80", "443", "2222"].map((port) => ({
      direction: "in" as const,
      protocol: "tcp" as const,
      port,
      source_ips: ["0.0.0.0/0", "::/0"],
    })),
    { direction: "in", protocol: "udp", port: "9993", source_ips: ["0.0.0.0/0", "::/0"] },
    { direction: "in", protocol: "icmp", source_ips: ["0.0.0.0/0", "::/0"] },
  ],
});

/** The server of a host at Hetzner, and its name: `hetznerServer(cinnabar, { server_type: "cx42", location: "fsn1" })`. */
export const hetznerServer = (
  host: Host,
  place: { readonly server_type: string; readonly location: "fsn1" | "nbg1" | "hel1" | "ash" | "hil" },
) => {
  const server = infrastructure.resource("hcloud_server", host.name, {
    name: host.name,
    ...place,
    // Gives way to NixOS at the installation.
    image: "debian-12",
    ssh_keys: [hetznerKey.id],
    firewall_ids: [hetznerFirewall.id],
    labels: { fleet: "example" },
    delete_protection: true,
    rebuild_protection: true,
    lifecycle: { ignore_changes: ["image", "ssh_keys"] },
  });
  return [server, ...published(host, server.ipv4_address)];
};
