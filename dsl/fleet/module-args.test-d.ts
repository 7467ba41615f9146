/** Functions of one's own, with the arguments of modules and for one option. `tsc` is the test. */
import {
  darwinHost,
  feature,
  flakeInputs,
  homeModule,
  nix,
  nixosHost,
  nixosModule,
  type AnyRef,
  type DarwinArgs,
  type Definition,
  type HomeArgs,
  type NixosArgs,
  type Val,
} from "../index.ts";

const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  disko: { url: "github:nix-community/disko" },
  "sops-nix": { url: "github:Mic92/sops-nix" },
});

// One function for modules and hosts, whatever they import.
const worker = (
  { config, pkgs }: NixosArgs,
  name: string,
): Definition<"nixos", "systemd.services.<name>"> => ({
  after: [config.systemd.services["supervisor"].name],
  path: [config.nix.package, pkgs.git],
  serviceConfig: { Type: "simple", Restart: "on-failure" },
  script: `worker ${name}`,
});
const own = nixosModule("own", {
  imports: [inputs["sops-nix"].nixosModules.sops],
  options: ({ lib, types }) => ({ custom: { a: lib.mkOption({ type: types.str }) } }),
  config: (args) => ({ systemd: { services: { a: worker(args, "a") } } }),
});
nixosModule("plain", {
  config: (args) => ({ systemd: { services: { a: { ...worker(args, "a"), wants: ["b"] } } } }),
});
nixosHost("a", {
  system: "x86_64-linux",
  imports: [own],
  config: (args) => ({ custom: { a: "b" }, systemd: { services: { a: worker(args, "a") } } }),
});

// Of several classes.
const both = ({ config, lib, pkgs }: NixosArgs | DarwinArgs) => {
  const line = (name: Val<string>, input: AnyRef) => nix`${name} ${nix.toString(input.lastModified)}`;
  return {
    environment: {
      systemPackages: [pkgs.git],
      etc: { a: { text: nix`${config.networking.hostName} ${lib.getExe(pkgs.jq)}` } },
    },
    services: { telegraf: { enable: true } },
    programs: { zsh: { interactiveShellInit: line("a", inputs.disko) } },
  };
};
export const shared = feature("shared", { nixos: { config: both }, darwin: { config: both } });
darwinHost("mac", { system: "aarch64-darwin", imports: [shared], config: both });

const home = ({ config, pkgs }: HomeArgs): Definition<"homeManager", "programs.git"> => ({
  enable: true,
  package: pkgs.git,
  settings: { core: { editor: nix`${config.home.homeDirectory}/bin/e` } },
});
homeModule("git", { config: (args) => ({ programs: { git: home(args) } }) });

// The strings that an option takes stay what they are, also where a set is spread into another.
type Disk = Definition<typeof inputs.disko.nixosModules.disko, "disko.devices.disk.<name>">;
const mirror = (index: string): Disk => ({
  type: "disk",
  device: `/dev/nvme${index}n1`,
  content: {
    type: "gpt",
    partitions: {
      ...(index === "0"
        ? {
            ESP: {
              size: "1G",
              type: "EF00",
              content: { type: "filesystem", format: "vfat", mountpoint: "/boot" },
            },
          }
        : {}),
      zfs: { size: "100%", content: { type: "zfs", pool: "zroot" } },
    },
  },
});
nixosModule("disks", {
  imports: [inputs.disko.nixosModules.disko],
  config: { disko: { devices: { disk: { x: mirror("0"), y: mirror("1") } } } },
});

// What is wrong in it is wrong where it stands.
export const misspelt = (): Definition<"nixos", "systemd.services.<name>"> => ({
  // @ts-expect-error -- wantedBy
  wantdBy: ["multi-user.target"],
});
export const leaf = (port: number): Definition<"nixos", "networking.firewall.allowedTCPPorts"> => [port];
export const element: Definition<"nixos", "networking.firewall.allowedTCPPorts.<port>"> = 80;
// @ts-expect-error -- there is no such option
export const nowhere = (): Definition<"nixos", "systemd.servces.<name>"> => ({});

// An option that is declared again, with a submodule: what each virtual host has besides is known beside what it had.
const vhosts = nixosModule("vhosts", {
  options: ({ config, lib, types }) => ({
    networking: {
      own: { address: lib.mkOption({ type: types.str, default: config.networking.own.fallback }) },
    },
    services: {
      nginx: {
        virtualHosts: lib.mkOption({
          type: types.attrsOf(
            types.submodule({
              options: { tier: lib.mkOption({ type: types.int, default: 1 }) },
              config: { quic: true, listen: [{ addr: nix`[${config.networking.own.address}]` }] },
            }),
          ),
        }),
      },
    },
  }),
  config: {
    services: {
      nginx: {
        virtualHosts: { a: { forceSSL: true, tier: 2, locations: { "/": { proxyPass: "http://b" } } } },
      },
    },
  },
});
nixosHost("b", {
  system: "x86_64-linux",
  imports: [vhosts],
  config: {
    networking: { hostName: "b", own: { address: "::1" } },
    // @ts-expect-error -- a string
    services: { nginx: { virtualHosts: { a: { tier: "2" } } } },
  },
});
nixosHost("c", {
  system: "x86_64-linux",
  imports: [vhosts],
  // @ts-expect-error -- forceSSL
  config: { services: { nginx: { virtualHosts: { a: { forceSSl: true } } } } },
});

// A module in place of a value is a function of its arguments as well.
nixosModule("containers", {
  config: {
    containers: {
      web: {
        config: ({ config, lib, pkgs }) => ({
          networking: { firewall: { allowedTCPPorts: lib.optionals(config.services.nginx.enable, [80]) } },
          environment: { systemPackages: [pkgs.strace] },
        }),
      },
      db: {
        // @ts-expect-error -- a string is no list
        config: () => ({ environment: { systemPackages: "git" } }),
      },
      plain: { config: { services: { nginx: { enable: true } } } },
    },
  },
});

// What a platform is compared with is one of Nix.
homeModule("platforms", {
  config: ({ lib, pkgs }) => ({
    home: {
      packages: nix.concat(
        lib.optional(nix.ne(pkgs.stdenv.hostPlatform.system, "riscv64-linux"), pkgs.git),
        // @ts-expect-error -- no platform
        lib.optional(nix.eq(pkgs.stdenv.hostPlatform.system, "x86_64-linx"), pkgs.git),
      ),
    },
  }),
});

// Types of settings files, and of inputs, are types.
homeModule("settings", {
  options: ({ lib, pkgs, types }) => ({
    custom: {
      settings: lib.mkOption({ type: pkgs.formats.ini({}).type, default: {} }),
      each: lib.mkOption({ type: types.attrsOf(pkgs.formats.json({}).type), default: {} }),
      own: lib.mkOption({ type: inputs.disko.lib.types.size, default: 1 }),
      port: lib.mkOption({ type: types.port }),
    },
  }),
  config: ({ config }) => ({
    home: { file: { a: { text: nix.builtins.toJSON(config.custom.settings) } } },
    custom: { settings: { section: { key: "value" } }, each: { a: [1] }, port: config.custom.own },
  }),
});
homeModule("port", {
  options: ({ lib, types }) => ({ custom: { port: lib.mkOption({ type: types.port }) } }),
  // @ts-expect-error -- a number, all the same
  config: { custom: { port: "80" } },
});
