/** Names that no option has, written beside right ones: each is an error, on the name's value. And no false alarms. */
import {
  darwinHost,
  feature,
  file,
  flakeModule,
  homeConfiguration,
  homeModule,
  nix,
  nixosHost,
  nixosModule,
  perSystem,
  user,
} from "../index.ts";

const beacon = nixosModule("beacon", {
  options: ({ lib, types }) => ({
    services: { beacon: { enable: lib.mkEnableOption("it"), port: lib.mkOption({ type: types.port }) } },
    custom: {
      names: lib.mkOption({ type: types.listOf(types.str), default: [] }),
      peers: lib.mkOption({
        type: types.attrsOf(types.submodule({ options: { host: lib.mkOption({ type: types.str }) } })),
      }),
    },
  }),
  config: ({ config, lib }) =>
    lib.mkIf(config.services.beacon.enable, {
      networking: { firewall: { allowedTCPPorts: [config.services.beacon.port] } },
    }),
});
const transitive = nixosModule("transitive", { imports: [beacon] });

// In what a function returns, whether or not it uses its arguments.
nixosModule("no", {
  config: ({ lib }) => ({
    // @ts-expect-error -- beside enable
    services: { openssh: { enable: lib.mkDefault(true), enabel: true } },
    // @ts-expect-error -- of the right kind, in another place
    networking: { hostName: "x", firewall: { enable: true, alowPing: true } },
  }),
});
nixosModule("no", {
  // @ts-expect-error -- no arguments
  config: () => ({ services: { openssh: { enable: true, enabel: true } } }),
});
nixosModule("no", {
  // @ts-expect-error -- at the top
  config: () => ({ networking: { hostName: "x" }, servicse: { openssh: { enable: true } } }),
});
nixosModule("no", {
  // @ts-expect-error -- a body with a return: the whole of config is marked
  config: ({ lib }) => {
    return { services: { openssh: { enable: lib.mkDefault(true), enabel: true } } };
  },
});
nixosModule("no", {
  // @ts-expect-error -- a plain set
  config: { services: { openssh: { enable: true, enabel: true } } },
});

// Under conditions and priorities.
nixosModule("no", {
  // @ts-expect-error -- mkIf as the whole
  config: ({ lib }) => lib.mkIf(true, { services: { openssh: { enable: true, enabel: true } } }),
});
nixosModule("no", {
  config: ({ config, lib }) =>
    lib.mkMerge([
      { networking: { hostName: "x" } },
      // @ts-expect-error -- in one of several
      lib.mkIf(config.services.openssh.enable, { services: { openssh: { enable: true, enabel: true } } }),
    ]),
});
nixosModule("no", {
  config: ({ lib }) => ({
    // @ts-expect-error -- in mkMerge below
    services: lib.mkMerge([{ openssh: { enable: true, enabel: true } }]),
    // @ts-expect-error -- in mkForce
    networking: lib.mkForce({ hostName: "x", hostname: "y" }),
    // @ts-expect-error -- in mkDefault of a group
    boot: { loader: lib.mkDefault({ timeout: 5, timeuot: 5 }) },
    // @ts-expect-error -- beside mkIf
    time: { timeZone: lib.mkIf(true, "UTC"), timeZoen: "UTC" },
  }),
});

// Submodules, by key and in lists.
nixosModule("no", {
  config: ({ pkgs }) => ({
    // @ts-expect-error -- of a user
    users: { users: { joe: { isNormalUser: true, shell: pkgs.fish, extraGruops: ["wheel"] } } },
    // @ts-expect-error -- of a file system
    fileSystems: { "/": { device: "/dev/sda1", fstype: "ext4" } },
    // @ts-expect-error -- of an item of a list
    swapDevices: [{ device: "/dev/sda2" }, { device: "/dev/sda3", sise: 1024 }],
  }),
});

// Options of modules of one's own: the module's, those of its imports, those of their imports.
nixosModule("no", {
  options: ({ lib }) => ({ custom: { own: { enable: lib.mkEnableOption("it") } } }),
  // @ts-expect-error -- its own
  config: ({ lib }) => ({ custom: { own: { enable: lib.mkDefault(true), enabel: true } } }),
});
nixosModule("no", {
  imports: [beacon],
  // @ts-expect-error -- of an import, in a group that NixOS has as well
  config: ({ lib }) => ({ services: { beacon: { port: lib.mkDefault(80), prot: 80 } } }),
});
nixosModule("no", {
  imports: [transitive],
  config: () => ({
    custom: {
      names: ["a"],
      // @ts-expect-error -- of a submodule that an import of an import declares
      peers: { a: { host: "b", hots: "c" } },
    },
  }),
});
nixosModule("no", {
  imports: [beacon],
  // @ts-expect-error -- beside an option of an import
  config: () => ({ services: { beacon: { enable: true }, opnessh: { enable: true } } }),
});

// Every builder.
feature("no", {
  nixos: {
    // @ts-expect-error -- for NixOS
    config: ({ lib }) => ({ programs: { fish: { enable: lib.mkDefault(true), enabel: true } } }),
  },
});
feature("no", {
  darwin: {
    // @ts-expect-error -- for nix-darwin
    config: () => ({ programs: { fish: { enable: true, enabel: true } } }),
  },
});
feature("no", {
  homeManager: {
    // @ts-expect-error -- for home-manager
    config: { programs: { fish: { enable: true, enabel: true } } },
  },
});
nixosHost("no", {
  system: "x86_64-linux",
  imports: [beacon],
  // @ts-expect-error -- of a NixOS host
  config: ({ pkgs }) => ({ environment: { systemPackages: [pkgs.git], sytemPackages: [pkgs.git] } }),
});
darwinHost("no", {
  system: "aarch64-darwin",
  // @ts-expect-error -- of a host of nix-darwin
  config: () => ({ system: { stateVersion: 6, defaults: { dock: { autohide: true, autohied: true } } } }),
});
homeModule("no", {
  // @ts-expect-error -- of a home
  config: ({ config }) => ({ programs: { git: { enable: config.programs.bash.enable, enabel: true } } }),
});
user("no", {
  fullName: "C",
  email: "c@example.org",
  // @ts-expect-error -- of a user's home
  config: ({ lib }) => ({ home: { stateVersion: "25.11", username: lib.mkDefault("c"), usrename: "c" } }),
});
homeConfiguration("no", {
  system: "x86_64-linux",
  // @ts-expect-error -- of a home without a host
  config: () => ({ home: { username: "c", homeDirectroy: "/home/c" } }),
});
// @ts-expect-error -- of perSystem
perSystem(({ pkgs }) => ({ packages: { hello: pkgs.hello }, pakcages: { hello: pkgs.hello } }));
flakeModule({
  // @ts-expect-error -- of the flake
  config: () => ({ systems: ["x86_64-linux"], sytems: [] }),
});
flakeModule({
  config: {
    // @ts-expect-error -- of perSystem within it
    perSystem: ({ pkgs }) => ({ packages: { hello: pkgs.hello }, pakcages: { hello: pkgs.hello } }),
  },
});

// What is right stays right.
nixosModule("ok", {
  imports: [transitive],
  config: ({ config, lib, pkgs }) => ({
    services: {
      openssh: { enable: lib.mkDefault(true), ports: [22], settings: { X11Forwarding: false, AnyName: "x" } },
      beacon: { enable: lib.mkDefault(true), port: lib.mkIf(config.services.beacon.enable, 80) },
    },
    custom: { names: lib.mkDefault(["a", nix`b${config.networking.hostName}`]), peers: { a: { host: "b" } } },
    networking: { hostName: lib.mkOverride(10, "x"), firewall: lib.mkIf(true, { allowedTCPPorts: [80] }) },
    users: { users: { joe: { isNormalUser: true, shell: pkgs.fish, extraGroups: lib.mkAfter(["wheel"]) } } },
    fileSystems: { "/": { device: "/dev/sda1", fsType: "ext4" } },
    swapDevices: [{ device: "/dev/sda2", size: 1024 }],
    systemd: { services: { x: { serviceConfig: { Type: "oneshot", AnyName: "x" }, script: "true" } } },
    environment: { etc: { x: { source: file("./x") }, y: { text: "y" } }, systemPackages: [pkgs.git] },
    boot: { kernel: { sysctl: { "net.ipv4.ip_forward": 1 } } },
    _module: { args: { x: 1 } },
  }),
});
nixosModule("ok", {
  imports: [beacon],
  options: ({ lib, types }) => ({
    custom: {
      own: { enable: lib.mkEnableOption("it"), names: lib.mkOption({ type: types.listOf(types.str) }) },
    },
  }),
  config: ({ config, lib }) =>
    lib.mkMerge([
      lib.mkIf(config.custom.own.enable, { services: { beacon: { enable: true } } }),
      { custom: { own: { names: lib.mkDefault(config.custom.names) }, names: ["a"] } },
    ]),
});
nixosModule("ok", {
  imports: [beacon],
  config: ({ config, lib }) => ({
    custom: nix.if(config.services.beacon.enable, { names: ["a"] }, {}),
    services: lib.mkMerge([
      { beacon: { port: lib.mkForce(1) } },
      lib.mkIf(true, { openssh: { enable: true } }),
    ]),
    networking: lib.optionalAttrs(config.services.beacon.enable, { hostName: "x" }),
  }),
});
nixosModule("ok", { config: () => ({}) });
nixosModule("ok", { config: ({ lib }) => lib.mkMerge([]) });
perSystem(({ pkgs, lib }) => ({
  packages: { hello: pkgs.hello },
  formatter: lib.mkDefault(pkgs.nixfmt),
  _module: { args: {} },
}));
flakeModule({
  config: ({ lib }) => ({ systems: lib.mkDefault(["x86_64-linux"]), flake: { anything: 1 } }),
});
