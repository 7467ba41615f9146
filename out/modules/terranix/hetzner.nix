# Generated from flake/terranix/hetzner.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.terranix.infrastructure = { config, ... }: {
    _file = "flake/terranix/hetzner.ts";
    # Opens the new machine once, for the installation; NixOS brings keys of its own.
    resource.tls_private_key.install.algorithm = "ED25519";

    # The key as a file, for `clan machines install <host> -i terraform/install-key`.
    resource.local_sensitive_file.install_key = {
      filename = "install-key";
      file_permission = "0600";
      content = config.resource.tls_private_key.install "private_key_openssh";
    };

    resource.hcloud_ssh_key.install = {
      name = "install";
      public_key = config.resource.tls_private_key.install "public_key_openssh";
    };

    # What the network lets through before a host's own firewall is asked.
    resource.hcloud_firewall.servers = {
      name = "servers";
      rule = [
        {
          direction = "in";
          protocol = "tcp";
          port = "22";
          source_ips = [
            "0.0.0.0/0"
            "::/0"
          ];
        }
        {
          direction = "in";
          protocol = "tcp";
          port = "80";
          source_ips = [
            "0.0.0.0/0"
            "::/0"
          ];
        }
        {
          direction = "in";
          protocol = "tcp";
          port = "443";
          source_ips = [
            "0.0.0.0/0"
            "::/0"
          ];
        }
        {
          direction = "in";
          protocol = "tcp";
          port = "2222";
          source_ips = [
            "0.0.0.0/0"
            "::/0"
          ];
        }
        {
          direction = "in";
          protocol = "udp";
          port = "9993";
          source_ips = [
            "0.0.0.0/0"
            "::/0"
          ];
        }
        {
          direction = "in";
          protocol = "icmp";
          source_ips = [
            "0.0.0.0/0"
            "::/0"
          ];
        }
      ];
    };
  };
}
