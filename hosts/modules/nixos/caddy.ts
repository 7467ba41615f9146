import { nix, nixosModule, type Module, type OptionsArgs } from "../../../dsl";
import { network } from "../../../flake/lib/network";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    proxy: {
      public: lib.mkOption({
        type: types.attrsOf(types.port),
        default: {},
        example: { chat: 8008 },
        description: "Names below the public domain, and the local port that answers.",
      }),
      mesh: lib.mkOption({
        type: types.attrsOf(types.port),
        default: {},
        description: "The same for the private network.",
      }),
      headers: lib.mkOption({
        type: types.lines,
        default: "",
        description: "More headers for every public site, as in a Caddyfile.",
      }),
    },
  },
});

/** A reverse proxy with two faces: public names get certificates from an authority, names of the mesh from Caddy's own. */
export const caddy: Module<"nixos", typeof options> = nixosModule("caddy", {
  options,
  config: ({ config, lib, pkgs }) => {
    const cfg = config.custom.proxy;
    return {
      services: {
        caddy: {
          enable: true,
          package: pkgs.caddy,
          email: nix`hostmaster@${network.domain}`,
          globalConfig: nix`
            servers {
              trusted_proxies static private_ranges
              protocols h1 h2 h3
            }
          `,
          virtualHosts: lib.mkMerge([
            lib.mapAttrs(
              (name, port) => ({
                hostName: nix`${name}.${network.domain}`,
                logFormat: nix`output file /var/log/caddy/${name}.log`,
                extraConfig: nix`
                  encode zstd gzip
                  header {
                    Strict-Transport-Security "max-age=31536000"
                    X-Content-Type-Options nosniff
                    -Server
                    ${cfg.headers}
                  }
                  reverse_proxy [::1]:${nix.toString(port)}
                `,
              }),
              cfg.public,
            ),
            lib.mapAttrs(
              (name, port) => ({
                hostName: nix`${name}.${network.meshDomain}`,
                extraConfig: nix`
                  tls internal
                  reverse_proxy [::1]:${nix.toString(port)}
                `,
              }),
              cfg.mesh,
            ),
          ]),
        },
      },

      // Mesh addresses appear when the tunnel is up; until then Caddy may bind what is not there yet.
      boot: {
        kernel: { sysctl: { "net.ipv4.ip_nonlocal_bind": 1, "net.ipv6.ip_nonlocal_bind": 1 } },
      },

      networking: {
        firewall: {
          allowedTCPPorts: lib.mkIf(nix.ne(cfg.public, {}), [80, 443]),
          allowedUDPPorts: lib.mkIf(nix.ne(cfg.public, {}), [443]), // HTTP/3
          interfaces: { "zt+": { allowedTCPPorts: [443] } },
        },
      },
    };
  },
});
