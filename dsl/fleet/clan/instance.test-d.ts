/** Types of instances, roles and services of one's own. */
import { nix } from "../../nix/expr/nix.ts";
import { clanService, instance, machineTags, serviceRole, type Host } from "../index.ts";

declare const cinnabar: Host<"nixos">;

const tags = machineTags({ a: "first", b: "second" });
export const a: "a" = tags.a;
export const nixos: "nixos" = tags.nixos;
// @ts-expect-error -- not declared
export const c = tags.c;

instance("ok", {
  module: { name: "zerotier", input: "clan-core" },
  roles: {
    controller: { machines: { cinnabar: { settings: { allowedIps: ["x"] } } } },
    peer: { tags: ["nixos", "server"], machines: [cinnabar] },
  },
});
instance("ok", {
  module: { name: "borgbackup" },
  roles: { client: { tags: { server: { settings: { exclude: ["*.tmp"] } } } } },
});
instance("ok", { module: { name: "anything", input: "other" }, roles: { any: { settings: { thing: 3 } } } });
// @ts-expect-error -- clan-core has no such service
instance("no", { module: { name: "zerotierr", input: "clan-core" }, roles: {} });
// @ts-expect-error -- no such role
instance("no", { module: { name: "zerotier" }, roles: { controler: {} } });
// @ts-expect-error -- no such setting
instance("no", { module: { name: "zerotier" }, roles: { controller: { settings: { allowedIpz: [] } } } });
// @ts-expect-error -- another type
instance("no", { module: { name: "zerotier" }, roles: { controller: { settings: { public: "yes" } } } });
instance("no", {
  module: { name: "zerotier" },
  // @ts-expect-error -- another type, of one machine
  roles: { controller: { machines: { x: { settings: { public: 3 } } } } },
});
// @ts-expect-error -- a role without settings
instance("no", { module: { name: "emergency-access" }, roles: { default: { settings: { x: 1 } } } });
// @ts-expect-error -- the fleet has no such tag
instance("no", { module: { name: "zerotier" }, roles: { peer: { tags: ["sevrer"] } } });

const page = clanService("page", {
  manifest: { description: "d", readme: "r", constraints: { roles: { server: { maxMachines: 1 } } } },
  roles: {
    server: serviceRole({
      description: "d",
      interface: ({ lib, types, meta }) => ({
        port: lib.mkOption({ type: types.port, default: 80 }),
        name: lib.mkOption({ type: types.str, default: meta.domain }),
      }),
      perInstance: ({
        settings,
        instanceName,
        extendSettings,
        lib,
        machine,
        meta,
        roles,
        exports,
        mkExports,
      }) => ({
        nixosModule: {
          config: ({ config, pkgs }) => ({
            networking: {
              firewall: { allowedTCPPorts: [settings.port, extendSettings({ port: lib.mkDefault(3) }).port] },
              hostName: machine.name,
              domain: meta.domain,
            },
            systemd: {
              services: {
                page: {
                  script: nix`${pkgs.hello}/bin/hello ${instanceName} ${config.clan.core.settings.domain}`,
                },
              },
            },
            environment: { variables: { A: roles.client.machines.x.settings.port, B: exports.x } },
          }),
        },
        exports: mkExports({ peer: {} }),
      }),
    }),
    client: serviceRole({
      description: "d",
      perInstance: () => ({
        darwinModule: { config: { clan: { core: { networking: { extraHosts: {} } } } } },
      }),
    }),
  },
  perMachine: ({ instances, machine }) => ({
    nixosModule: { config: { environment: { variables: { A: instances.x, B: machine.name } } } },
  }),
});
instance("ok", {
  module: page,
  roles: { server: { settings: { port: 3 }, machines: [cinnabar] }, client: { tags: { all: {} } } },
});
// @ts-expect-error -- no such setting
instance("no", { module: page, roles: { server: { settings: { prt: 3 } } } });
// @ts-expect-error -- another type
instance("no", { module: page, roles: { server: { settings: { port: "3" } } } });
// @ts-expect-error -- no such role
instance("no", { module: page, roles: { sever: {} } });
// @ts-expect-error -- a role without settings
instance("no", { module: page, roles: { client: { settings: { port: 3 } } } });

serviceRole({
  description: "no",
  interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port }) }),
  perInstance: ({ settings }) => ({
    nixosModule: {
      config: {
        // @ts-expect-error -- a setting that is not declared
        networking: { firewall: { allowedTCPPorts: [settings.prt] } },
      },
    },
  }),
});
serviceRole({
  description: "no",
  perInstance: () => ({
    // @ts-expect-error -- an option that is not there
    nixosModule: { config: ({ pkgs }) => ({ networking: { hostNam: pkgs.hello } }) },
  }),
});
serviceRole({
  description: "no",
  // @ts-expect-error -- no such part
  perInstance: () => ({ nixosModul: {} }),
});
// @ts-expect-error -- a literal is no role
clanService("no", { manifest: { description: "d", readme: "r" }, roles: { server: {} } });
// @ts-expect-error -- nothing for its readers
clanService("no", { manifest: { description: "d" }, roles: {} });
