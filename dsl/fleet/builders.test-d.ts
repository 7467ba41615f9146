/** What the types of the builders accept, and what they stop. `tsc` is the test. */
import type { DarwinOptions, HomeOptions } from "../options/index.ts";
import {
  aggregate,
  composeOverlays,
  darwinHost,
  darwinModule,
  feature,
  file,
  flake,
  flakeInputs,
  flakeLib,
  flakeMeta,
  flakeModule,
  homeConfiguration,
  homeModule,
  nix,
  nixosHost,
  nixosModule,
  overlay,
  perSystem,
  rawModule,
  user,
  type LeafRef,
  type Nix,
  type Val,
} from "../index.ts";

/** A value that is only looked at. */
declare function use(value: unknown): void;
/** An attribute of an input: known to be there, whatever the compiler settings say of open names. */
declare function declared<T>(value: T): Exclude<T, undefined>;

// Inputs: only those that are declared, and open behind their name.
const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  disko: { url: "github:nix-community/disko", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "treefmt-nix": { url: "github:numtide/treefmt-nix", adds: { perSystem: ["treefmt"] } },
  other: { url: "github:someone/other", adds: { nixos: ["other"] } },
});
use(declared(inputs.nixpkgs["lib"])["anything"]);
// @ts-expect-error -- no such input
use(inputs.nixpkg);
// @ts-expect-error -- no such attribute of an input
flakeInputs({ nixpkgs: { uri: "x" } });

flake({ description: "d", inputs, systems: ["x86_64-linux"] });
// @ts-expect-error -- no such platform
flake({ description: "d", inputs, systems: ["x86_64-linus"] });

// Modules: options of their own are known in their config, and in that of importers.
const beacon = nixosModule("beacon", {
  options: ({ lib, types }) => ({
    custom: {
      beacon: { enable: lib.mkEnableOption("it"), port: lib.mkOption({ type: types.port, default: 80 }) },
    },
  }),
  config: ({ config, lib }) => {
    const port: LeafRef<number> = config.custom.beacon.port;
    // @ts-expect-error -- no such option
    use(config.custom.beacon.prot);
    return lib.mkIf(config.custom.beacon.enable, { networking: { firewall: { allowedTCPPorts: [port] } } });
  },
});
const profile = nixosModule("profile", {
  options: ({ lib }) => ({ custom: { profile: { isServer: lib.mkEnableOption("it") } } }),
});
const both = nixosModule("both", { imports: [beacon, profile] });

nixosModule("ok", { imports: [beacon], config: { custom: { beacon: { enable: true, port: 1 } } } });
// Transitively, and from two modules that declare into one group.
nixosModule("ok", {
  imports: [both],
  config: ({ config, lib }) => ({
    custom: {
      beacon: { enable: config.custom.profile.isServer, port: lib.mkForce(1) },
      profile: { isServer: true },
    },
    services: { openssh: { enable: true } },
  }),
});
// @ts-expect-error -- not imported
nixosModule("no", { config: { custom: { beacon: { enable: true } } } });
nixosModule("no", {
  imports: [profile],
  // @ts-expect-error -- not imported
  config: { custom: { beacon: { enable: true } } },
});
nixosModule("no", {
  imports: [both],
  // @ts-expect-error -- misspelt
  config: { custom: { beacon: { enabel: true } } },
});
nixosModule("no", {
  imports: [both],
  // @ts-expect-error -- wrong type
  config: { custom: { beacon: { port: "80" } } },
});
nixosModule("no", {
  // @ts-expect-error -- misspelt option of NixOS
  config: ({ lib }) => ({ services: { openssh: lib.mkIf(true, { enabel: true }) } }),
});
nixosModule("no", {
  // @ts-expect-error -- an option that no module has
  config: { servicse: {} },
});

// Classes.
const dock = darwinModule("dock", { config: { system: { defaults: { dock: { autohide: true } } } } });
const fish = feature("fish", {
  nixos: { options: ({ lib }) => ({ custom: { fish: { enable: lib.mkEnableOption("it") } } }) },
  homeManager: { config: ({ config }) => ({ programs: { fish: { enable: config.programs.bash.enable } } }) },
});
const shell = aggregate("shell");
nixosModule("ok", {
  imports: [fish, shell, rawModule("./x.nix"), file("./y.nix")],
  config: { custom: { fish: { enable: true } } },
});
homeModule(shell, { imports: [fish] });
// @ts-expect-error -- a module of nix-darwin
nixosModule("no", { imports: [dock] });
// @ts-expect-error -- a feature without a part for nix-darwin
darwinModule("no", { imports: [fish] });
homeModule("no", {
  imports: [fish],
  // @ts-expect-error -- the feature declares it for NixOS alone
  config: { custom: { fish: { enable: true } } },
});
// @ts-expect-error -- no such class
feature("no", { nixso: {} });

// Modules of inputs.
nixosModule("ok", {
  imports: [declared(inputs.disko.nixosModules["disko"]), declared(inputs.other.nixosModules["default"])],
  config: { disko: { devices: {} }, other: { anything: [1, "two"] } },
});
nixosModule("no", {
  // @ts-expect-error -- home-manager is not imported
  config: { "home-manager": { useGlobalPkgs: true } },
});
nixosModule("no", {
  imports: [declared(inputs.disko.nixosModules["disko"])],
  // @ts-expect-error -- misspelt
  config: { disko: { device: {} } },
});
const treefmt = flakeModule({ imports: [inputs["treefmt-nix"].flakeModule] });
perSystem(treefmt, ({ pkgs }) => ({ treefmt: { programs: {} }, packages: { hello: pkgs.hello } }));
// @ts-expect-error -- unknown without the module
perSystem({ treefmt: {} });

// Arguments: `osConfig` in homes alone.
homeModule("ok", {
  config: ({ osConfig }) => ({
    home: { sessionVariables: { HOST: nix`${osConfig.networking.hostName as never}` } },
  }),
});
// @ts-expect-error -- no home
nixosModule("no", { config: ({ osConfig }) => ({ networking: { hostName: osConfig } }) });

// Users.
const crs58 = user("crs58", {
  fullName: "C",
  email: "c@example.org",
  meta: { github: "crs58", ports: [1, 2] },
  imports: [shell, fish],
  config: { home: { stateVersion: "25.11" } },
});
export const email: LeafRef<string> = crs58.email;
export const github: LeafRef<string> = crs58.meta.github;
// @ts-expect-error -- no such field
use(crs58.emial);
// @ts-expect-error -- no such field
use(crs58.meta.gitlab);
// @ts-expect-error -- fullName is missing
user("no", { email: "c@example.org" });
// @ts-expect-error -- no such field
user("no", { fullName: "C", email: "c@example.org", mail: "x" });
// @ts-expect-error -- a NixOS module
user("no", { fullName: "C", email: "c@example.org", imports: [beacon] });

// Hosts.
nixosHost("ok", {
  system: "x86_64-linux",
  imports: [both],
  users: { crs58, casey: crs58 },
  config: ({ pkgs }) => ({
    "home-manager": { backupFileExtension: "old" },
    custom: { beacon: { enable: true } },
    users: { users: { crs58: { description: crs58.fullName, packages: [pkgs.git] } } },
  }),
});
// @ts-expect-error -- a platform of nix-darwin
nixosHost("no", { system: "aarch64-darwin" });
// @ts-expect-error -- a platform of NixOS
darwinHost("no", { system: "x86_64-linux" });
// @ts-expect-error -- no user
nixosHost("no", { system: "x86_64-linux", users: { both } });
darwinHost("no", {
  system: "aarch64-darwin",
  // @ts-expect-error -- a package of Linux
  config: ({ pkgs }) => ({ environment: { systemPackages: [pkgs.systemd] } }),
});
homeConfiguration("ok", { system: "x86_64-linux", user: crs58, config: { home: { username: "crs58" } } });
// @ts-expect-error -- no user
homeConfiguration("no", { system: "x86_64-linux", user: both });

// Shared values.
const network = flakeMeta("network", { hosts: { cinnabar: { ip: "10.0.0.1", port: 22, up: true } } });
export const ip: LeafRef<string> = network.hosts.cinnabar.ip;
export const up: LeafRef<boolean> = network.hosts.cinnabar.up;
// @ts-expect-error -- no such host
use(network.hosts.cinnabra);
// Texts fit where some texts are taken, as they stand.
const palette = flakeMeta("palette", { name: "mocha", accent: "pink", all: ["mocha", "latte"] });
export const flavour: LeafRef<"mocha" | "latte"> = palette.name;
export const flavours: LeafRef<("mocha" | "latte")[]> = palette.all;
// @ts-expect-error -- pink is no flavour
export const accent: LeafRef<"mocha" | "latte"> = palette.accent;
const greet = flakeLib("greet", (name: Val<string>) => nix`hello ${name as string}`);
export const greeting: Nix<string> = greet(network.hosts.cinnabar.ip);
// @ts-expect-error -- a number
greet(1);

// Overlays.
const tools = overlay("tools", (final, prev) => ({ mine: final.hello, theirs: prev.hello }));
composeOverlays([tools, declared(inputs.other["overlays"])]);
export const overlays: DarwinOptions = { nixpkgs: { overlays: [tools] } };
export const home: HomeOptions = { home: { file: { x: { source: file("./x") } } } };

// A wrong name, or value, with nothing right beside it.
// @ts-expect-error -- misspelt option
nixosModule("no", { config: ({ lib }) => ({ services: { openssh: { enabel: lib.mkDefault(true) } } }) });
// @ts-expect-error -- misspelt service
nixosModule("no", { config: () => ({ services: { opensh: { enable: true } } }) });
// @ts-expect-error -- a boolean for a group
nixosModule("no", { config: () => ({ services: { openssh: true } }) });
// @ts-expect-error -- misspelt option of a module
nixosModule("no", { imports: [beacon], config: () => ({ custom: { beacon: { prot: 1 } } }) });
// @ts-expect-error -- misspelt option of a home
homeModule("no", { config: () => ({ programs: { git: { enabel: true } } }) });
// @ts-expect-error -- misspelt option of a host
nixosHost("no", { system: "x86_64-linux", config: () => ({ services: { openssh: { enabel: true } } }) });
darwinHost("no", {
  system: "aarch64-darwin",
  // @ts-expect-error -- misspelt option of a Mac
  config: () => ({ system: { defaults: { dock: { autohid: true } } } }),
});
