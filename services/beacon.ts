import { clanService, file, nix, serviceRole, type AnyRef, type Lib, type Pkgs } from "../dsl";
import { hardened } from "../flake/lib/hardened";
import { network } from "../flake/lib/network";

/** Asks every page, by mesh name. The same tool on both platforms. */
const check = (lib: Lib, pkgs: Pkgs, pages: AnyRef) => ({
  environment: {
    systemPackages: [
      pkgs.writeShellScriptBin(
        "beacon-check",
        nix`
          failed=0
          for page in ${lib.concatStringsSep(
            " ",
            lib.mapAttrsToList(
              (name, page) => nix`${name}.${network.meshDomain}:${nix.toString(page.settings.port)}`,
              pages,
            ),
          )}; do
            ${pkgs.curl}/bin/curl --fail --silent --show-error --max-time 3 --output /dev/null "http://$page/" || failed=1
          done
          exit "$failed"
        `,
      ),
    ],
  },
});

/** A page that says what a host runs and since when: the smallest thing that tells a deployment from a dead machine. */
export const beacon = clanService("beacon", {
  manifest: {
    description: "A status page on every server, and a tool that asks them all",
    readme:
      "Servers have the role `page`. Whoever wants to know has the role `reader` and runs `beacon-check`.",
    categories: ["System"],
  },
  roles: {
    page: serviceRole({
      description: "Serves a page that says what the machine runs.",
      interface: ({ lib, types }) => ({
        port: lib.mkOption({
          type: types.port,
          default: 8099,
          description: "Port of the page.",
        }),
        address: lib.mkOption({
          type: types.str,
          default: "::1",
          example: "::",
          description: "Address to listen on; by default only a proxy on the machine can reach it.",
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
      }),
      perInstance: ({ settings, machine, lib }) => ({
        nixosModule: {
          config: ({ pkgs }) => ({
            assertions: [
              {
                assertion: nix.implies(settings.openFirewall, nix.ne(settings.address, "::1")),
                message:
                  "beacon: openFirewall opens a port on which nothing but the machine itself is answered.",
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
                      BEACON_ADDRESS: settings.address,
                      BEACON_PORT: nix.toString(settings.port),
                      BEACON_HOST: machine.name,
                      BEACON_LABELS: lib.toJSON(settings.labels),
                    },
                    lib.optionalAttrs(nix.ne(settings.interval, null), {
                      BEACON_REFRESH: nix.toString(settings.interval),
                    }),
                  ),
                  serviceConfig: hardened({
                    ExecStart: nix`${lib.getExe(pkgs.python3)} ${file("./beacon.py")}`,
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
                interfaces: lib.mkIf(settings.openFirewall, { "zt+": { allowedTCPPorts: [settings.port] } }),
              },
            },
          }),
        },
      }),
    }),

    reader: serviceRole({
      description: "Has `beacon-check`, which asks every page.",
      perInstance: ({ roles, lib }) => ({
        nixosModule: { config: ({ pkgs }) => check(lib, pkgs, roles.page.machines) },
        darwinModule: { config: ({ pkgs }) => check(lib, pkgs, roles.page.machines) },
      }),
    }),
  },
});
