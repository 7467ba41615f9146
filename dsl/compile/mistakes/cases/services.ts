/** Services of one's own: what they read, and what machines get of them. */
import type { Mistake } from "../mistake.ts";

export const services: readonly Mistake[] = [
  {
    title: "setting read that is not declared",
    clan: `export const made = clanService("@", {
  manifest: { description: "d", readme: "r" },
  roles: {
    server: serviceRole({
      description: "d",
      interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port, default: 80 }) }),
      perInstance: ({ settings }) => ({ nixosModule: { config: { networking: { firewall: { allowedTCPPorts: [settings.prt] } } } } }), // here
    }),
  },
});
export const used = instance("@", { module: made, roles: { server: { machines: [server] } } });`,
    code: "TS2551",
    editor: "TS2551",
    says: "Did you mean 'port'?",
    nix: "no attribute prt",
    when: "evaluation",
  },
  {
    title: "option misspelt in a service",
    clan: `export const made = clanService("@", {
  manifest: { description: "d", readme: "r" },
  roles: {
    server: serviceRole({
      description: "d",
      interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port, default: 80 }) }),
      perInstance: ({ settings }) => ({ nixosModule: { config: { networking: { hostNam: "x", firewall: { allowedTCPPorts: [settings.port] } } } } }), // here
    }),
  },
});
export const used = instance("@", { module: made, roles: { server: { machines: [server] } } });`,
    code: "NV4001",
    says: "did you mean networking.hostName?",
    nix: "no option networking.hostNam",
    when: "evaluation",
  },
  {
    title: "option of NixOS in the part for Macs",
    clan: `export const made = clanService("@", {
  manifest: { description: "d", readme: "r" },
  roles: {
    server: serviceRole({
      description: "d",
      interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port, default: 80 }) }),
      perInstance: ({ settings }) => ({ darwinModule: { config: { networking: { firewall: { allowedTCPPorts: [settings.port] } } } }, nixosModule: {} }), // here
    }),
  },
});
export const used = instance("@", { module: made, roles: { server: { machines: [mac] } } });`,
    code: "NV4001",
    editor: "TS2353",
    says: "there is no option networking.firewall",
    nix: "no option networking.firewall",
    when: "evaluation",
  },
];
