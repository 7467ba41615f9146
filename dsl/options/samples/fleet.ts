/** The samples as a fleet: one host of NixOS, one of nix-darwin, one home, each made of all samples of its class. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const samples = import.meta.dirname;
const project = join(samples, "../../..");

const rooms = { nixos: "hosts/modules/nixos", darwin: "hosts/modules/darwin", home: "home/samples" } as const;
type Class = keyof typeof rooms;

/**
 * Each imports all samples of its class. What it defines itself reads what they define, by key, and takes packages from
 * sets of unknown names.
 */
const configurations: Readonly<Record<Class, { readonly path: string; readonly text: string }>> = {
  nixos: {
    path: "hosts/linux.ts",
    text: `export const linux = nixosHost("linux", {
  system: "x86_64-linux",
  imports: [...samples],
  config: ({ config, pkgs }) => ({
    environment: {
      variables: { SITE: nix.nonNull(config.services.nginx.virtualHosts["example.org"].root), GROUP: config.security.acme.certs["example.org"].group },
      systemPackages: [pkgs.python3.withPackages((ps) => [ps.requests, ps.numpy]), pkgs.postgresql_16.withPackages((ps) => [ps.postgis])],
    },
    services: {
      postgresql: { extensions: (ps) => [ps.postgis, ps.pgvector] },
      "home-assistant": { extraPackages: (ps) => [ps.psycopg2] },
      restic: { backups: { second: { paths: config.services.restic.backups.remote.paths, repository: "/mnt", passwordFile: "/etc/p" } } },
    },
    users: { users: { bob: { isNormalUser: true, shell: config.users.users.alice.shell, extraGroups: config.users.users.alice.extraGroups } } },
    systemd: { services: { second: { serviceConfig: { StateDirectory: config.systemd.services.exporter.serviceConfig.StateDirectory } } } },
    fileSystems: { "/home": { device: config.fileSystems["/"].device, fsType: "btrfs" } },
  }),
});`,
  },
  darwin: {
    path: "hosts/mac.ts",
    text: `export const mac = darwinHost("mac", {
  system: "aarch64-darwin",
  imports: [...samples],
  config: ({ config }) => ({
    environment: { variables: { HOME_OF_ALICE: nix.nonNull(config.users.users.alice.home) } },
    launchd: { daemons: { second: { serviceConfig: { Nice: config.launchd.daemons.relay.serviceConfig.Nice } } } },
  }),
});`,
  },
  home: {
    path: "home/alice.ts",
    text: `export const alice = homeConfiguration("alice", {
  system: "x86_64-linux",
  imports: [...samples],
  config: ({ config, lib, pkgs }) => ({
    home: {
      username: "alice",
      homeDirectory: "/home/alice",
      stateVersion: "25.11",
      file: { "own.json": { text: nix.builtins.toJSON({ theme: "dark" }) }, linked: { source: config.lib.file.mkOutOfStoreSymlink(config.home.homeDirectory) } },
      sessionVariables: { MAIL: config.programs.git.settings.user.email, TERMINAL: config.wayland.windowManager.sway.config.terminal },
    },
    programs: { "password-store": { package: lib.mkForce(pkgs.pass.withExtensions((exts) => [exts["pass-otp"]])) }, neovim: { extraPython3Packages: (ps) => [ps.pynvim] }, jujutsu: { settings: { user: { address: config.accounts.email.accounts.home.address } } } },
  }),
});`,
  },
};
const builders = { nixos: "nixosHost", darwin: "darwinHost", home: "homeConfiguration" } as const;

/** What every fleet has. */
export const flakeFiles = {
  "flake/inputs.ts": `import { flakeInputs } from "../dsl";
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts", inputs: { "nixpkgs-lib": { follows: "nixpkgs" } } },
  "import-tree": { url: "github:vic/import-tree" },
  "home-manager": { url: "github:nix-community/home-manager", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "nix-darwin": { url: "github:nix-darwin/nix-darwin", inputs: { nixpkgs: { follows: "nixpkgs" } } },
});
`,
  "flake/flake.ts": `import { flake } from "../dsl";
import { inputs } from "./inputs";
export const fleet = flake({ description: "samples", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });
`,
  "package.json": '{ "type": "module" }\n',
} as const;

/** The files of samples of a class: `nixos-web.ts`, … */
export const samplesOf = (of: Class): readonly string[] =>
  readdirSync(samples).filter((name) => name.startsWith(`${of}-`) && name.endsWith(".ts"));

/** Puts the library and the settings of this project at the root of a fleet. */
export function linkLibrary(root: string): void {
  symlinkSync(join(project, "dsl"), join(root, "dsl"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  copyFileSync(join(project, "tsconfig.json"), join(root, "tsconfig.json"));
}

/** Writes the fleet of all samples below `root`; the library is the one of this project. */
export function writeFleet(root: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  linkLibrary(root);
  for (const [path, text] of Object.entries(flakeFiles)) write(path, text);
  for (const of of Object.keys(rooms) as Class[]) {
    const names = samplesOf(of);
    const up = rooms[of].replaceAll(/[^/]+/g, "..");
    for (const name of names) {
      const text = readFileSync(join(samples, name), "utf8");
      write(`${rooms[of]}/${name}`, text.replace('"../../index.ts"', `"${up}/dsl"`));
    }
    const { path, text } = configurations[of];
    const inside = rooms[of].slice(path.indexOf("/") + 1);
    const imported = names.map((name) => {
      const stem = name.slice(0, -3);
      const exported = stem.slice(stem.indexOf("-") + 1);
      return { line: `import { ${exported} } from "./${inside}/${stem}";\n`, exported };
    });
    const list = imported.map(({ exported }) => exported).join(", ");
    const head = `import { nix, ${builders[of]} } from "../dsl";\n${imported.map(({ line }) => line).join("")}`;
    write(path, head + text.replace("...samples", list));
  }
}
