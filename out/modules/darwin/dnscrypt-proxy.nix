# Generated from hosts/modules/darwin/dnscrypt-proxy.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Encrypted DNS on a Mac that roams, with the names of the mesh kept off public resolvers.
  flake.modules.darwin.dnscrypt-proxy =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    let
      cfg = config.custom.dns;
    in
    {
      _file = "hosts/modules/darwin/dnscrypt-proxy.ts";
      options.custom.dns = {
        enable = lib.mkEnableOption "encrypted DNS for the whole system";
        servers = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [
            "quad9-dnscrypt-ip4-filter-pri"
            "mullvad-doh"
          ];
          description = "Names from the public resolver list, in order of preference.";
        };
        interfaces = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ "Wi-Fi" ];
          example = [
            "Wi-Fi"
            "Thunderbolt Bridge"
          ];
          description = "Network services, as macOS calls them, that ask the proxy.";
        };
        forward = lib.mkOption {
          type = lib.types.attrsOf lib.types.str;
          default = { };
          description = "Zones that another server answers for.";
        };
      };
      config = lib.mkIf cfg.enable {
        # cinnabar answers for the mesh.
        custom.dns.forward = {
          ${flake.meta.network.meshDomain} = flake.meta.network.hosts.cinnabar.mesh;
        };

        services.dnscrypt-proxy = {
          enable = true;
          settings = {
            listen_addresses = [
              "127.0.0.1:53"
              "[::1]:53"
            ];
            server_names = cfg.servers;
            ipv6_servers = false;
            require_dnssec = true;
            require_nolog = true;
            # Single-label names are for the local network; asking the world about them only tells it their names.
            block_unqualified = true;
            block_undelegated = true;
            forwarding_rules = pkgs.writeText "forwarding-rules" (
              lib.concatStrings (
                lib.mapAttrsToList (zone: server: ''
                  ${zone} ${server}
                '') cfg.forward
              )
            );
            cache = true;
            cache_size = 4096;
            cache_min_ttl = 600;
            cache_max_ttl = 86400;
            netprobe_timeout = 30;
            sources.public-resolvers = {
              urls = [ "https://download.dnscrypt.info/resolvers-list/v3/public-resolvers.md" ];
              cache_file = "public-resolvers.md";
              minisign_key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
              refresh_delay = 72;
            };
          };
        };

        launchd.daemons.dnscrypt-proxy.serviceConfig = {
          # Ports below 1024 belong to root, and macOS has no capability for them.
          UserName = lib.mkForce "root";
          GroupName = lib.mkForce "wheel";
        };

        networking = {
          knownNetworkServices = cfg.interfaces;
          dns = [
            "127.0.0.1"
            "::1"
          ];
          search = [ flake.meta.network.meshDomain ];
        };

        system.activationScripts.postActivation.text = lib.mkAfter ''
          # A resolver that hangs takes the next activation with it: look now, restart once.
          if ! ${pkgs.dig}/bin/dig @127.0.0.1 +short +time=2 +tries=2 example.com > /dev/null; then
            echo "dnscrypt-proxy does not answer, restarting it" >&2
            launchctl kickstart -k system/org.nixos.dnscrypt-proxy || true
          fi
        '';
      };
    };
}
