/** Names that are no options. */
import type { Mistake } from "../mistake.ts";

export const names: readonly Mistake[] = [
  {
    title: "misspelt option",
    nixos: `services: { openssh: { enabel: true } },`,
    code: "NV4001",
    says: "did you mean services.openssh.enable?",
    nix: "no option services.openssh.enabel",
  },
  {
    title: "misspelt option beside right ones",
    nixos: `services: { openssh: {
      enable: true,
      ports: [22],
      openFirewal: true, // here
      settings: { PermitRootLogin: "no" },
    } },`,
    code: "NV4001",
    editor: "TS2322",
    says: "did you mean services.openssh.openFirewall?",
    nix: "no option services.openssh.openFirewal",
  },
  {
    title: "misspelt namespace at the top",
    nixos: `service: { openssh: { enable: true } },`,
    code: "NV4001",
    editor: "TS2322",
    says: "did you mean services?",
    nix: "no option service",
  },
  {
    title: "misspelt namespace beside right ones",
    nixos: `networking: { hostName: "a" },
    enviroment: { systemPackages: [] }, // here
    time: { timeZone: "Europe/Berlin" },`,
    code: "NV4001",
    editor: "TS2322",
    says: "did you mean environment?",
    nix: "no option enviroment",
  },
  {
    title: "name of no option at all",
    nixos: `frobnicate: { enable: true },`,
    code: "NV4001",
    editor: "TS2322",
    says: "frobnicate",
    nix: "no option frobnicate",
  },
  {
    title: "misspelt service",
    nixos: `services: { opensh: { enable: true } },`,
    code: "NV4001",
    says: "did you mean services.openssh?",
    nix: "no option services.opensh",
  },
  {
    title: "misspelt program of a home",
    home: `programs: { starshp: { enable: true } },`,
    code: "NV4001",
    says: "did you mean programs.starship?",
    nix: "no option programs.starshp",
  },
  {
    title: "misspelt option of nix-darwin",
    darwin: `system: { defaults: { dock: { autohid: true } } },`,
    code: "NV4001",
    says: "did you mean system.defaults.dock.autohide?",
    nix: "no option system.defaults.dock.autohid",
  },
  {
    title: "another case",
    nixos: `networking: { hostname: "a" },`,
    code: "NV4001",
    says: "did you mean networking.hostName?",
    nix: "no option networking.hostname",
  },
  {
    title: "quoted and misspelt",
    nixos: `services: { "open-ssh": { enable: true } },`,
    code: "NV4001",
    says: "open-ssh",
    nix: "no option services.open-ssh",
  },
  {
    title: "dotted name as one",
    nixos: `"services.openssh": { enable: true },`,
    code: "NV4001",
    editor: "TS2322",
    says: "services.openssh",
    nix: 'no option "services.openssh"',
  },
  {
    title: "key with a blank",
    nixos: `services: { "openssh ": { enable: true } },`,
    code: "NV4001",
    says: "openssh",
    nix: 'no option services."openssh "',
  },
  {
    title: "misspelt key of a submodule",
    nixos: `users: { users: { joe: { isNormaluser: true } } },`,
    code: "NV4001",
    says: "did you mean users.users.joe.isNormalUser?",
    nix: "no option users.users.joe.isNormaluser",
  },
  {
    title: "misspelt key of a nested submodule",
    nixos: `services: { nginx: { virtualHosts: { "a.example": { locations: { "/": { proxypass: "http://b" } } } } } },`,
    code: "NV4001",
    says: 'did you mean services.nginx.virtualHosts."a.example".locations."/".proxyPass?',
    nix: 'no option services.nginx.virtualHosts."a.example".locations."/".proxypass',
  },
  {
    title: "misspelt key in a list of submodules",
    home: `programs: { zsh: { enable: true, plugins: [{ name: "a", src: pkgs.zsh, fil: "b" }] } },`,
    code: "NV4001",
    editor: "TS2322",
    says: "did you mean programs.zsh.plugins[0].file?",
    nix: 'no option programs.zsh.plugins."[definition 1-entry 1]".fil',
  },
  {
    title: "misspelt option under mkIf",
    nixos: `services: { openssh: lib.mkIf(config.networking.enableIPv6, { enabel: true }) },`,
    code: "NV4001",
    editor: "TS2561",
    says: "did you mean services.openssh.enable?",
    nix: "no option services.openssh.enabel",
  },
  {
    title: "misspelt service under mkIf",
    nixos: `services: lib.mkIf(true, { opensh: { enable: true } }),`,
    code: "NV4001",
    editor: "TS2561",
    says: "did you mean services.openssh?",
    nix: "no option services.opensh",
  },
  {
    title: "misspelt option under mkMerge",
    nixos: `services: { openssh: lib.mkMerge([{ enable: true }, { prots: [22] }]) },`,
    code: "NV4001",
    editor: "TS2561",
    says: "did you mean services.openssh.ports?",
    nix: "no option services.openssh.prots",
  },
  {
    title: "misspelt option under mkMerge and mkIf",
    nixos: `services: { openssh: lib.mkMerge([
      { enable: true },
      lib.mkIf(true, { enabel: true }), // here
    ]) },`,
    code: "NV4001",
    editor: "TS2561",
    says: "did you mean services.openssh.enable?",
    nix: "no option services.openssh.enabel",
  },
  {
    title: "misspelt option under mkMerge at the top",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ lib }) => lib.mkMerge([
    { networking: { hostName: "a" } },
    { networking: { domian: "example.org" } }, // here
  ]),
});`,
    code: "NV4001",
    editor: "TS2561",
    says: "did you mean networking.domain?",
    nix: "no option networking.domian",
  },
  {
    title: "misspelt namespace under mkIf at the top",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ lib }) => lib.mkIf(true, {
    enviroment: { variables: { A: "b" } }, // here
  }),
});`,
    code: "NV4001",
    editor: "TS2561",
    says: "did you mean environment?",
    nix: "no option enviroment",
  },
  {
    title: "misspelt namespace in a plain configuration",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: {
    netwoking: { hostName: "a" }, // here
  },
});`,
    code: "NV4001",
    editor: "TS2353",
    says: "did you mean networking?",
    nix: "no option netwoking",
  },
  {
    title: "misspelt key in mapAttrs",
    nixos: `users: { users: lib.mapAttrs((_name, uid) => ({ isNormaluser: true, uid }), { a: 1001 }) },`,
    code: "NV4001",
    says: "isNormalUser",
    nix: "no option users.users.a.isNormaluser",
  },
  {
    title: "misspelt key under optionalAttrs",
    nixos: `services: { openssh: lib.optionalAttrs(true, { enabel: true }) },`,
    code: "NV4001",
    says: "enable",
    nix: "no option services.openssh.enabel",
  },
  {
    title: "misspelt key in what is added to a set",
    nixos: `services: { openssh: nix.update({ enable: true }, { enabel: true }) },`,
    code: "NV4001",
    editor: "TS2561",
    says: "enable",
    nix: "no option services.openssh.enabel",
  },
  {
    title: "misspelt content type of a disk",
    imports: "inputs.disko.nixosModules.disko",
    nixos: `disko: { devices: { disk: { main: { device: "/dev/vda", content: { type: "gtp", partitions: {} } } } } },`,
    code: "NV4010",
    editor: "TS2322",
    says: "gpt",
    nix: "no attribute gtp",
  },
  {
    title: "misspelt key of a content type",
    imports: "inputs.disko.nixosModules.disko",
    nixos: `disko: { devices: { disk: { main: { device: "/dev/vda", content: { type: "filesystem", formt: "vfat" } } } } },`,
    code: "NV4001",
    editor: "TS2322",
    says: "did you mean disko.devices.disk.main.content.format?",
    nix: "no option disko.devices.disk.main.content.formt",
  },
  {
    title: "misspelt option of a home on a host",
    file: `import { user } from "../dsl";
export const ada = user("ada", {
  fullName: "Ada",
  email: "ada@example.org",
  config: { home: { stateVersion: "25.11" }, programs: { git: { enabel: true } } }, // here
});
export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  users: { ada },
  config: { users: { users: { ada: { isNormalUser: true } } } },
});`,
    code: "NV4001",
    editor: "TS2561",
    says: "did you mean programs.git.enable?",
    nix: "no option home-manager.users.ada.programs.git.enabel",
  },
];
