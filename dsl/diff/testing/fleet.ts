/** A fleet with one of everything that `diff` tells of, for recorded changes. */

/** Files by path, from the project's root. */
export type Files = Readonly<Record<string, string>>;

const flake: Files = {
  "flake/inputs.ts": `import { flakeInputs } from "../dsl";
const follows = { inputs: { nixpkgs: { follows: "nixpkgs" } } };
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
  "home-manager": { url: "github:nix-community/home-manager", ...follows },
  "nix-darwin": { url: "github:nix-darwin/nix-darwin", ...follows },
  "clan-core": { url: "https://git.clan.lol/clan/clan-core/archive/main.tar.gz" },
  srvos: { url: "github:nix-community/srvos", ...follows },
  terranix: { url: "github:terranix/terranix", ...follows },
});
`,
  "flake/flake.ts": `import { flake } from "../dsl";
import { inputs } from "./inputs";
export const fleet = flake({ description: "a fleet", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });
`,
  "flake/dev-shell.ts": `import { perSystem } from "../dsl";
export const devShell = perSystem(({ pkgs }) => ({
  devShells: { default: pkgs.mkShell({ packages: [pkgs.just] }) },
}));
`,
  "flake/ci.ts": `import { workflow } from "../dsl";
export const ci = workflow("fleet", ({ hosts }) => ({
  on: { push: { branches: ["main"] } },
  jobs: {
    build: {
      strategy: { matrix: { host: hosts.map(({ name }) => name) } },
      "runs-on": "ubuntu-latest",
      steps: [{ uses: "actions/checkout@v5" }],
    },
  },
}));
`,
  "flake/terranix/index.ts": `import { terranix } from "../../dsl";
export const cloud = terranix("cloud", ({ pkgs }) => ({ terraformWrapper: { package: pkgs.opentofu } }));
export const settings = cloud.terraform({
  required_providers: {
    hcloud: { source: "hetznercloud/hcloud" },
    cloudflare: { source: "cloudflare/cloudflare" },
  },
});
`,
  "flake/terranix/servers.ts": `import { cloud } from "./index";
export const electrum = cloud.resource("hcloud_server", "electrum", {
  name: "electrum",
  server_type: "cx22",
  image: "debian-12",
});
`,
  "overlays/fixes.ts": `import { buildOverride, overlay } from "../dsl";
export const fixes = overlay("fixes", [
  buildOverride("mactop", {
    reason: "a test needs HOME",
    until: "2099-01-01",
    overrideAttrs: () => ({ doCheck: false }),
  }),
]);
`,
};

const services: Files = {
  "services/clan.ts": `import { clan } from "../dsl";
export const fleetClan = clan({ meta: { name: "example", domain: "example.org" } });
`,
  "services/tags.ts": `import { machineTags } from "../dsl";
export const tags = machineTags({ server: "always on", laptop: "comes and goes" });
`,
  "services/inventory/borgbackup.ts": `import { instance } from "../../dsl";
import { tags } from "../tags";
export const backups = instance("borgbackup", {
  module: { name: "borgbackup", input: "clan-core" },
  roles: {
    server: { machines: { cinnabar: { settings: { directory: "/srv/backups" } } } },
    client: { tags: [tags.server] },
  },
});
`,
};

const modules: Files = {
  "hosts/modules/system/base.ts": `import { aggregate, feature } from "../../../dsl";
export const base = aggregate("base");
const nix = { settings: { "max-jobs": 4 } };
export const everywhere = feature(base, {
  nixos: { config: ({ pkgs }) => ({ nix, environment: { systemPackages: [pkgs.git, pkgs.vim] } }) },
  darwin: { config: ({ pkgs }) => ({ nix, environment: { systemPackages: [pkgs.git] } }) },
});
`,
  "hosts/modules/nixos/ssh.ts": `import { nixosModule } from "../../../dsl";
import { base } from "../system/base";
export const ssh = nixosModule(base, {
  config: ({ lib }) => ({
    services: {
      openssh: {
        enable: true,
        settings: { PermitRootLogin: lib.mkDefault("no"), PasswordAuthentication: false },
      },
    },
  }),
});
`,
  "hosts/modules/nixos/proxy.ts": `import { nix, nixosModule } from "../../../dsl";
export const proxy = nixosModule("proxy", {
  options: ({ lib, types }) => ({
    custom: {
      proxy: {
        enable: lib.mkEnableOption("the proxy"),
        ports: lib.mkOption({ type: types.listOf(types.port), default: [80] }),
      },
    },
  }),
  config: ({ config, lib }) =>
    lib.mkIf(config.custom.proxy.enable, {
      networking: { firewall: { allowedTCPPorts: config.custom.proxy.ports } },
      services: { caddy: { enable: true, extraConfig: nix\`
        example.org {
          root * /srv/www
          file_server
        }
      \` } },
    }),
});
`,
  "hosts/modules/vars/backup-key.ts": `import { nix, varsGenerator } from "../../../dsl";
export const backupKey = varsGenerator("backup-key", {
  files: { key: {}, "key.pub": { secret: false } },
  runtimeInputs: ({ pkgs }) => [pkgs.openssh],
  script: nix\`ssh-keygen -q -t ed25519 -N "" -f "$out/key"\`,
});
`,
  "hosts/modules/nixos/legacy.nix": `{ lib, ... }: {
  services.postfix.enable = lib.mkDefault true;
}
`,
};

const machines: Files = {
  "hosts/cinnabar.ts": `import { nixosHost, rawModule } from "../dsl";
import { crs58 } from "../home/users/crs58";
import { tags } from "../services/tags";
import { proxy } from "./modules/nixos/proxy";
import { base } from "./modules/system/base";
import { backupKey } from "./modules/vars/backup-key";
export const cinnabar = nixosHost("cinnabar", {
  system: "x86_64-linux",
  tags: [tags.server],
  deploy: { targetHost: "root@cinnabar.example.org" },
  imports: [base, proxy, backupKey, rawModule("./modules/nixos/legacy.nix")],
  users: { crs58 },
  config: ({ config }) => ({
    networking: { hostName: "cinnabar", firewall: { allowedTCPPorts: [25, 443] } },
    custom: { proxy: { enable: true } },
    boot: { tmp: { cleanOnBoot: true } },
    services: { borgbackup: { jobs: { home: { paths: ["/home"], encryption: { passCommand: backupKey.files.key.path } } } } },
    environment: { variables: { SELF: config.networking.hostName } },
    users: { users: { crs58: { isNormalUser: true } } },
    fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
    system: { stateVersion: "25.11" },
  }),
});
`,
  "hosts/electrum.ts": `import { nixosHost } from "../dsl";
import { tags } from "../services/tags";
import { base } from "./modules/system/base";
export const electrum = nixosHost("electrum", {
  system: "x86_64-linux",
  tags: [tags.server],
  imports: [base],
  config: ({ lib }) => ({
    networking: { hostName: "electrum" },
    boot: { loader: { "systemd-boot": { enable: true } } },
    services: { openssh: { settings: { PermitRootLogin: lib.mkForce("prohibit-password") } } },
    fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
    system: { stateVersion: "25.11" },
  }),
});
`,
  "hosts/stibnite.ts": `import { darwinHost } from "../dsl";
import { crs58 } from "../home/users/crs58";
import { tags } from "../services/tags";
import { base } from "./modules/system/base";
export const stibnite = darwinHost("stibnite", {
  system: "aarch64-darwin",
  tags: [tags.laptop],
  imports: [base],
  users: { crs58 },
  config: {
    networking: { hostName: "stibnite" },
    system: { stateVersion: 6, primaryUser: "crs58" },
    users: { users: { crs58: { home: "/Users/crs58" } } },
  },
});
`,
};

const homes: Files = {
  "home/shell/index.ts": `import { aggregate } from "../../dsl";
export const shell = aggregate("shell");
`,
  "home/shell/fish.ts": `import { file, homeModule } from "../../dsl";
import { shell } from "./index";
export const fish = homeModule(shell, {
  config: ({ config }) => ({
    programs: { fish: { enable: true, shellAbbrs: { g: "git" } } },
    home: {
      sessionVariables: { HISTFILE: config.home.homeDirectory },
      file: { "greet.sh": { source: file("./greet.sh") } },
    },
  }),
});
`,
  "home/shell/greet.sh": "echo hello\n",
  "home/users/crs58/index.ts": `import { homeConfiguration, user } from "../../../dsl";
import { shell } from "../../shell";
export const crs58 = user("crs58", {
  fullName: "Casey",
  email: "crs58@example.org",
  keys: ["ssh-ed25519 A"],
  imports: [shell],
  config: { home: { stateVersion: "25.11" } },
});
export const devbox = homeConfiguration("crs58@devbox", {
  system: "x86_64-linux",
  user: crs58,
  config: { home: { username: "crs58", homeDirectory: "/home/crs58" } },
});
`,
};

/** The fleet before each change. */
export const before: Files = { ...flake, ...services, ...modules, ...machines, ...homes };
