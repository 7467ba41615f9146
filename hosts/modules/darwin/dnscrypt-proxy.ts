import { darwinModule, nix, type Module, type OptionsArgs } from "../../../dsl";
import { network } from "../../../flake/lib/network";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    dns: {
      enable: lib.mkEnableOption("encrypted DNS for the whole system"),
      servers: lib.mkOption({
        type: types.listOf(types.str),
        default: ["quad9-dnscrypt-ip4-filter-pri", "mullvad-doh"],
        description: "Names from the public resolver list, in order of preference.",
      }),
      interfaces: lib.mkOption({
        type: types.listOf(types.str),
        default: ["Wi-Fi"],
        example: ["Wi-Fi", "Thunderbolt Bridge"],
        description: "Network services, as macOS calls them, that ask the proxy.",
      }),
      forward: lib.mkOption({
        type: types.attrsOf(types.str),
        default: {},
        description: "Zones that another server answers for.",
      }),
    },
  },
});

/** Encrypted DNS on a Mac that roams, with the names of the mesh kept off public resolvers. */
export const dnscryptProxy: Module<"darwin", typeof options> = darwinModule("dnscrypt-proxy", {
  options,
  config: ({ config, lib, pkgs }) => {
    const cfg = config.custom.dns;
    const rules = lib.concatStrings(
      lib.mapAttrsToList((zone, server) => nix`${zone} ${server}\n`, cfg.forward),
    );
    return lib.mkIf(cfg.enable, {
      // cinnabar answers for the mesh.
      custom: { dns: { forward: nix.attrs([[network.meshDomain, network.hosts.cinnabar.mesh]]) } },

      services: {
        "dnscrypt-proxy": {
          enable: true,
          settings: {
            listen_addresses: ["127.0.0.1:53", "[::1]:53"],
            server_names: cfg.servers,
            ipv6_servers: false,
            require_dnssec: true,
            require_nolog: true,
            // Single-label names are for the local network; asking the world about them only tells it their names.
            block_unqualified: true,
            block_undelegated: true,
            forwarding_rules: pkgs.writeText("forwarding-rules", rules),
            cache: true,
            cache_size: 4096,
            cache_min_ttl: 600,
            cache_max_ttl: 86_400,
            netprobe_timeout: 30,
            sources: {
              "public-resolvers": {
                urls: ["https://download.dnscrypt.info/resolvers-list/v3/public-resolvers.md"],
                cache_file: "public-resolvers.md",
                minisign_key: "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
                refresh_delay: 72,
              },
            },
          },
        },
      },

      launchd: {
        daemons: {
          "dnscrypt-proxy": {
            serviceConfig: {
              // Ports below 1024 belong to root, and macOS has no capability for them.
              UserName: lib.mkForce("root"),
              GroupName: lib.mkForce("wheel"),
            },
          },
        },
      },

      networking: {
        knownNetworkServices: cfg.interfaces,
        dns: ["127.0.0.1", "::1"],
        search: [network.meshDomain],
      },

      system: {
        activationScripts: {
          postActivation: {
            text: lib.mkAfter(nix`
              # A resolver that hangs takes the next activation with it: look now, restart once.
              if ! ${pkgs.dig}/bin/dig @127.0.0.1 +short +time=2 +tries=2 example.com > /dev/null; then
                echo "dnscrypt-proxy does not answer, restarting it" >&2
                launchctl kickstart -k system/org.nixos.dnscrypt-proxy || true
              fi
            `),
          },
        },
      },
    });
  },
});
