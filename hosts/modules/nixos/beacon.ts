import { file, nix, nixosModule } from "../../../dsl";
import { hardened } from "../../../flake/lib/hardened";
import { network } from "../../../flake/lib/network";

/** A page that says what the host runs and since when: the smallest thing that tells a deployment from a dead machine. */
export const beacon = nixosModule("beacon", {
  options: ({ lib, pkgs, types }) => ({
    services: {
      beacon: {
        enable: lib.mkEnableOption("the status page of this host"),
        package: lib.mkPackageOption(pkgs, "python3", { extraDescription: "What serves the page." }),
        port: lib.mkOption({
          type: types.port,
          default: network.ports.beacon,
          description: "Port of the page.",
        }),
        address: lib.mkOption({
          type: types.str,
          default: "::1",
          example: "::",
          description: "Address to listen on; by default only a proxy on this host can reach it.",
        }),
        openFirewall: lib.mkEnableOption("opening the port to the mesh"),
        labels: lib.mkOption({
          type: types.attrsOf(types.str),
          default: {},
          example: { site: "fsn1" },
          description: "Shown on the page.",
        }),
        interval: lib.mkOption({
          type: types.nullOr(types.int),
          default: 60,
          description: "Seconds until a browser asks again; null for never.",
        }),
      },
    },
  }),
  config: ({ config, lib, pkgs }) => {
    const cfg = config.services.beacon;
    return lib.mkIf(cfg.enable, {
      assertions: [
        {
          assertion: nix.implies(cfg.openFirewall, nix.ne(cfg.address, "::1")),
          message: "services.beacon.openFirewall opens a port on which nothing but this host is answered.",
        },
      ],

      systemd: {
        services: {
          beacon: {
            description: "Status page",
            documentation: ["https://example.org/fleet/beacon"],
            wantedBy: ["multi-user.target"],
            wants: ["network-online.target"],
            after: ["network-online.target"],
            environment: nix.update(
              {
                BEACON_ADDRESS: cfg.address,
                BEACON_PORT: nix.toString(cfg.port),
                BEACON_HOST: config.networking.hostName,
                BEACON_LABELS: lib.toJSON(cfg.labels),
              },
              lib.optionalAttrs(nix.ne(cfg.interval, null), {
                BEACON_REFRESH: nix.toString(cfg.interval),
              }),
            ),
            serviceConfig: hardened({
              ExecStart: nix`${lib.getExe(cfg.package)} ${file("./beacon.py")}`,
              Restart: "on-failure",
              RestartSec: "5s",
              DynamicUser: true,
              StateDirectory: "beacon",
              MemoryMax: "64M",
            }),
          },
        },
      },

      networking: {
        firewall: {
          interfaces: lib.mkIf(cfg.openFirewall, { "zt+": { allowedTCPPorts: [cfg.port] } }),
        },
      },

      environment: {
        systemPackages: [
          pkgs.writeShellScriptBin(
            "beacon-check",
            nix`
              url="http://[${cfg.address}]:\${1:-${nix.toString(cfg.port)}}/"
              exec ${pkgs.curl}/bin/curl --fail --silent --show-error --max-time 3 "$url"
            `,
          ),
        ],
      },
    });
  },
});
