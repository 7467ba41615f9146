/** A small fleet with one of everything, for tests that hand it to Nix. */
import { flakeSources, type Sources } from "./project.ts";

export const exampleFleet: Sources = {
  ...flakeSources,
  "flake/shared.ts": `
    import { flakeLib, flakeMeta, nix } from "../dsl";
    export const network = flakeMeta("network", { domain: "example.org", hosts: { cinnabar: { ip: "10.0.0.1" } } });
    export const motd = flakeMeta("motd", "be kind");
    export const greet = flakeLib("greet", (name, mark) => nix\`hello \${name}\${mark}\`);`,
  "flake/dev-shell.ts": `
    import { perSystem } from "../dsl";
    /** nix develop */
    export const devShell = perSystem(({ pkgs }) => ({ devShells: { default: pkgs.mkShell({ packages: [pkgs.just] }) } }));`,
  "flake/owner.ts": `
    import { flakeModule } from "../dsl";
    export const owner = flakeModule({
      options: ({ lib, types }) => ({ fleet: { owner: lib.mkOption({ type: types.str, default: "nobody" }) } }),
      config: { fleet: { owner: "crs58" } },
    });`,
  "flake/debug.nix": `{ debug = false; }`,
  "flake/debug.ts": `import { rawFlakeModule } from "../dsl"; export const debug = rawFlakeModule("./debug.nix");`,
  "overlays/patches.ts": `
    import { overlay } from "../dsl";
    export const patches = overlay("patches", (final, prev) => ({ greeting: prev.hello }));`,
  "overlays/index.ts": `
    import { composeOverlays } from "../dsl";
    import { patches } from "./patches";
    export const overlays = composeOverlays([patches]);`,
  "hosts/modules/system/base.ts": `
    import { aggregate, feature } from "../../../dsl";
    import { overlays } from "../../../overlays";
    import { motd } from "../../../flake/shared";
    export const base = aggregate("base");
    /** What every machine has. */
    export const packages = feature(base, {
      nixos: { config: ({ pkgs }) => ({ nixpkgs: { overlays: [overlays] }, environment: { systemPackages: [pkgs.greeting] }, users: { motd } }) },
      darwin: { config: ({ pkgs }) => ({ nixpkgs: { overlays: [overlays] }, environment: { systemPackages: [pkgs.greeting] } }) },
    });`,
  "hosts/modules/nixos/server.ts": `
    import { nixosModule } from "../../../dsl";
    import { base } from "../system/base";
    export const server = nixosModule("server", {
      imports: [base],
      options: ({ lib, types }) => ({ custom: { server: { enable: lib.mkEnableOption("it"), ports: lib.mkOption({ type: types.listOf(types.port), default: [] }) } } }),
      config: ({ config, lib }) => lib.mkIf(config.custom.server.enable, { networking: { firewall: { allowedTCPPorts: config.custom.server.ports } } }),
    });`,
  "home/shell/index.ts": `import { aggregate } from "../../dsl"; export const shell = aggregate("shell");`,
  "home/shell/fish.ts": `
    import { homeModule } from "../../dsl";
    import { shell } from "./index";
    import { theme } from "../theme";
    export const fish = homeModule(shell, { imports: [theme], config: { programs: { fish: { enable: true } } } });
    export const abbreviations = homeModule(shell, { config: { programs: { fish: { shellAbbrs: { g: "git" } } } } });`,
  "home/theme.ts": `
    import { homeModule } from "../dsl";
    export const theme = homeModule("theme", { options: ({ lib, types }) => ({ custom: { theme: lib.mkOption({ type: types.str, default: "light" }) } }) });`,
  "home/users/crs58/index.ts": `
    import { file, homeConfiguration, nix, user } from "../../../dsl";
    import { greet, network } from "../../../flake/shared";
    import { overlays } from "../../../overlays";
    import { shell } from "../../shell";
    import { theme } from "../../theme";
    /** Owner. */
    export const crs58 = user("crs58", {
      fullName: "Casey", email: "crs58@example.org", keys: ["ssh-ed25519 A"], meta: { github: "casey" },
      imports: [shell, theme],
      config: ({ config, pkgs }) => ({
        home: {
          stateVersion: "25.11",
          file: { "x.sh": { source: file("./x.sh") } },
          sessionVariables: { EMAIL: crs58.email, GREETING: greet(config.home.username, "!"), IP: network.hosts.cinnabar.ip },
          packages: [pkgs.greeting],
        },
        custom: { theme: "dark" },
      }),
    });
    export const devbox = homeConfiguration("crs58@devbox", {
      system: "x86_64-linux", user: crs58, imports: [theme], overlays: [overlays],
      config: { home: { username: "crs58", homeDirectory: "/home/crs58" } },
    });`,
  "home/users/crs58/x.sh": "echo x\n",
  "hosts/legacy.nix": '{ config, ... }: { networking.domain = config.networking.hostName + ".test"; }',
  "hosts/cinnabar.ts": `
    import { nixosHost, rawModule } from "../dsl";
    import { inputs } from "../flake/inputs";
    import { network } from "../flake/shared";
    import { crs58 } from "../home/users/crs58";
    import { server } from "./modules/nixos/server";
    import { base } from "./modules/system/base";
    /** The server. */
    export const cinnabar = nixosHost("cinnabar", {
      system: "x86_64-linux",
      tags: ["server"],
      imports: [inputs.srvos.nixosModules.server, base, server, rawModule("./legacy.nix")],
      disabledModules: ["services/web-apps/mediawiki.nix"],
      users: { crs58 },
      config: {
        networking: { hostName: "cinnabar" },
        services: { openssh: { enable: true } },
        custom: { server: { enable: true, ports: [80] } },
        environment: { etc: { ip: { text: network.hosts.cinnabar.ip } } },
        users: { users: { crs58: { isNormalUser: true, description: crs58.fullName, openssh: { authorizedKeys: { keys: crs58.keys } } } } },
        fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
        system: { stateVersion: "25.11" },
      },
    });`,
  "hosts/electrum.ts": `
    import { nixosHost } from "../dsl";
    import { server } from "./modules/nixos/server";
    export const electrum = nixosHost("electrum", {
      system: "x86_64-linux",
      imports: [server],
      config: ({ lib }) => lib.mkMerge([{
        networking: { hostName: "electrum" },
        fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
        system: { stateVersion: "25.11" },
      }]),
    });`,
  "hosts/stibnite.ts": `
    import { darwinHost } from "../dsl";
    import { crs58 } from "../home/users/crs58";
    import { base } from "./modules/system/base";
    export const stibnite = darwinHost("stibnite", {
      system: "aarch64-darwin",
      imports: [base],
      users: { crs58 },
      config: {
        networking: { hostName: "stibnite" },
        system: { stateVersion: 6, primaryUser: "crs58" },
        users: { users: { crs58: { home: "/Users/crs58" } } },
      },
    });`,
};
