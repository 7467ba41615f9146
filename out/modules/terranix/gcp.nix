# Generated from flake/terranix/gcp.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.terranix.infrastructure = {
    _file = "flake/terranix/gcp.ts";
    resource.google_compute_firewall.servers = {
      name = "fleet-servers";
      network = "default";
      allow = [
        {
          protocol = "tcp";
          ports = [
            "22"
            "80"
            "443"
            "2222"
          ];
        }
        {
          protocol = "udp";
          ports = [ "9993" ];
        }
        { protocol = "icmp"; }
      ];
      source_ranges = [ "0.0.0.0/0" ];
      target_tags = [ "fleet" ];
    };
  };
}
