/** Modules whose type is written in front of the equals sign: what is checked of them, and what importers see. */
import {
  darwinHost,
  darwinModule,
  feature,
  nixosHost,
  nixosModule,
  type Feature,
  type Module,
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
