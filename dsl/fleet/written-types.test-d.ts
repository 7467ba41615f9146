/** Modules whose type is written in front of the equals sign: what is checked of them, and what importers see. */
import {
  darwinHost,
  darwinModule,
  feature,
  homeModule,
  nixosHost,
  nixosModule,
  type Feature,
  type Module,
  type OptionsArgs,
} from "../index.ts";

const beacon = nixosModule("beacon", {
  options: ({ lib }) => ({ custom: { beacon: { enable: lib.mkEnableOption("it") } } }),
});

// Inside, all is known that would be known without it, options of imports too.
const reader: Module<"nixos"> = nixosModule("reader", {
  imports: [beacon],
  config: ({ config, lib, pkgs }) =>
    lib.mkIf(config.custom.beacon.enable, {
      custom: { beacon: { enable: lib.mkForce(true) } },
      environment: { systemPackages: [pkgs.git] },
    }),
});
const shell: Feature<"nixos" | "darwin"> = feature("shell", {
  nixos: { config: ({ lib }) => ({ programs: { fish: { enable: lib.mkDefault(true) } } }) },
  darwin: { config: ({ pkgs }) => ({ environment: { shells: [pkgs.fish] } }) },
});

// … and what is wrong is an error where it would be one.
export const strange: Module<"nixos"> = nixosModule("no", {
  // @ts-expect-error -- an option that no module has
  config: () => ({ networking: { hostName: "x" }, servicse: { openssh: { enable: true } } }),
});
export const misspelt: Module<"nixos"> = nixosModule("no", {
  config: ({ lib }) => ({
    // @ts-expect-error -- misspelt
    services: { openssh: { enable: lib.mkDefault(true), enabel: true } },
  }),
});
export const mistyped: Feature<"nixos" | "darwin"> = feature("no", {
  nixos: { config: { networking: { hostName: "x" } } },
  // @ts-expect-error -- another type
  darwin: { config: () => ({ power: { sleep: { display: "soon" } } }) },
});
// @ts-expect-error -- a module of another class
export const another: Module<"nixos"> = darwinModule("no", { config: { networking: { hostName: "x" } } });
// @ts-expect-error -- it has no part for nix-darwin
export const part: Feature<"nixos" | "darwin"> = feature("no", {
  nixos: { config: { networking: { hostName: "x" } } },
});

// They fit where they are imported.
nixosHost("ok", { system: "x86_64-linux", imports: [reader, shell, beacon], config: {} });
darwinHost("ok", { system: "aarch64-darwin", imports: [shell], config: {} });
// @ts-expect-error -- of another class
darwinHost("no", { system: "aarch64-darwin", imports: [reader], config: {} });
nixosHost("ok", {
  system: "x86_64-linux",
  imports: [reader, beacon],
  config: () => ({ custom: { beacon: { enable: true } } }),
});
nixosHost("no", {
  system: "x86_64-linux",
  imports: [reader],
  // @ts-expect-error -- by its written type, it brings no options: the module that has them is imported beside it
  config: () => ({ custom: { beacon: { enable: true } } }),
});

// Options on their own are known by the type as if they stood inside: in the module, and to who imports it.
const lamp = ({ lib, types }: OptionsArgs) => ({
  custom: {
    lamp: {
      enable: lib.mkEnableOption("it"),
      colour: lib.mkOption({
        type: types.enum(["red", "green"]),
        default: "red",
        description: "Its colour.",
      }),
    },
  },
});
const lit: Module<"nixos", typeof lamp> = nixosModule("lit", {
  imports: [beacon],
  options: lamp,
  config: ({ config, lib }) => ({
    networking: { hostName: lib.mkIf(config.custom.lamp.enable, config.custom.lamp.colour) },
  }),
});
nixosHost("ok", {
  system: "x86_64-linux",
  imports: [lit],
  config: ({ config, lib }) => ({
    custom: { lamp: { enable: true, colour: lib.mkForce("green") } },
    networking: { hostName: config.custom.lamp.colour },
  }),
});
nixosHost("no", {
  system: "x86_64-linux",
  imports: [lit],
  // @ts-expect-error -- another type
  config: () => ({ custom: { lamp: { colour: "blue" } } }),
});
nixosHost("no", {
  system: "x86_64-linux",
  imports: [lit],
  // @ts-expect-error -- misspelt
  config: () => ({ custom: { lamp: { color: "red" } } }),
});
nixosHost("no", {
  system: "x86_64-linux",
  imports: [lit],
  // @ts-expect-error -- of an import of it
  config: () => ({ custom: { beacon: { enable: true } } }),
});
nixosModule("no", {
  options: lamp,
  // @ts-expect-error -- another type
  config: () => ({ custom: { lamp: { colour: "blue" } } }),
});
// @ts-expect-error -- it does not declare them
export const dark: Module<"nixos", typeof lamp> = nixosModule("no", {
  config: { networking: { hostName: "x" } },
});
// @ts-expect-error -- of another class
export const moved: Module<"darwin", typeof lamp> = nixosModule("no", { options: lamp });

// `config` and `pkgs` are those of a class.
const mac = ({ config, lib, pkgs }: OptionsArgs<"darwin">) => ({
  custom: {
    shown: lib.mkPackageOption(pkgs, "git", {}),
    name: lib.mkOption({ default: config.networking.computerName, description: "Its name." }),
  },
});
export const shown: Module<"darwin", typeof mac> = darwinModule("shown", {
  options: mac,
  config: ({ config }) => ({ environment: { systemPackages: [config.custom.shown] } }),
});
// @ts-expect-error -- of another class: NixOS has no such names
nixosModule("no", { options: mac });

// A feature: the same options for each class, or each its own.
const both: Feature<"nixos" | "darwin", typeof lamp> = feature("both", {
  nixos: { options: lamp },
  darwin: {
    options: lamp,
    config: ({ config }) => ({ networking: { hostName: config.custom.lamp.colour } }),
  },
});
const one: Feature<"nixos" | "homeManager", { nixos: typeof lamp }> = feature("one", {
  nixos: { options: lamp },
  homeManager: { config: { programs: { git: { enable: true } } } },
});
// @ts-expect-error -- it declares them for one of them alone
export const half: Feature<"nixos" | "darwin", typeof lamp> = feature("no", {
  nixos: { options: lamp },
  darwin: { config: { networking: { hostName: "x" } } },
});
nixosHost("ok", {
  system: "x86_64-linux",
  imports: [both],
  config: { custom: { lamp: { enable: true } } },
});
darwinHost("ok", {
  system: "aarch64-darwin",
  imports: [both],
  config: { custom: { lamp: { enable: true } } },
});
nixosModule("ok", { imports: [one], config: { custom: { lamp: { enable: true } } } });
// @ts-expect-error -- declared for NixOS
homeModule("no", { imports: [one], config: { custom: { lamp: { enable: true } } } });
