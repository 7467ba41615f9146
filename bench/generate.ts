/** A fleet of so many hosts, written as a person would with the public library: for measurements. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { npm } from "../dsl/package/testing/pack.ts";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");

const shared = 24;

const flakeFile = `import { flake, flakeInputs } from "../dsl";

export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts", inputs: { "nixpkgs-lib": { follows: "nixpkgs" } } },
  "import-tree": { url: "github:vic/import-tree" },
});
export const fleet = flake({ description: "A fleet for measurements", inputs, systems: ["x86_64-linux", "aarch64-linux"] });
`;

const moduleFile = (index: number): string => `import { nixosModule } from "../../../dsl";

/** Shared settings, part ${index}. */
export const part${index} = nixosModule("part${index}", {
  config: ({ config, lib, pkgs }) => ({
    // Everyone has these at hand.
    environment: {
      systemPackages: [pkgs.git, pkgs.vim, pkgs.ripgrep],
      shellAliases: { l${index}: "ls -la", g${index}: "git status" }, // short ones
    },
    networking: { firewall: { allowedTCPPorts: [${3000 + index}, ${4000 + index}] } },
    systemd: {
      services: {
        "part${index}": {
          description: "Part ${index}",
          wantedBy: ["multi-user.target"],
          enable: lib.mkDefault(true),
          script: "set -e\\necho part ${index} of \${HOSTNAME}\\n",
        },
      },
    },
    users: { motd: lib.mkIf(config.services.openssh.enable, "part ${index}\\n") },
  }),
});
`;

const hostFile = (index: number): string => {
  const parts = Array.from({ length: 6 }, (_, nth) => (index * 5 + nth * 7) % shared);
  const names = [...new Set(parts)].toSorted((left, right) => left - right);
  return `import { nixosHost } from "../dsl";
${names.map((name) => `import { part${name} } from "./modules/nixos/part${name}";`).join("\n")}

/** Machine number ${index}. */
export const host${index} = nixosHost("host${index}", {
  system: "${index % 3 === 0 ? "aarch64-linux" : "x86_64-linux"}",
  imports: [${names.map((name) => `part${name}`).join(", ")}],
  config: ({ lib, pkgs }) => ({
    networking: {
      hostName: "host${index}",
      // One network for all of them.
      interfaces: { eth0: { ipv4: { addresses: [{ address: "10.${index >> 8}.${index & 255}.1", prefixLength: 24 }] } } },
    },
    system: { stateVersion: "25.05" },
    boot: { loader: { grub: { enable: lib.mkForce(false) } } },
    fileSystems: {
      "/": { device: "/dev/disk/by-label/root", fsType: "ext4" },
      "/boot": { device: "/dev/disk/by-label/boot", fsType: "vfat" },
    },
    services: {
      openssh: { enable: true, settings: { PasswordAuthentication: false } },
      nginx: {
        enable: ${index % 2 === 0},
        virtualHosts: { "host${index}.example.org": { forceSSL: true, enableACME: true, locations: { "/": { proxyPass: "http://127.0.0.1:${8000 + (index % 1000)}" } } } },
      },
    },
    environment: { systemPackages: [pkgs.htop, pkgs.tmux] },
  }),
});
`;
};

/** Writes the fleet to a directory, with the library of this project, or with the package in a `tarball`. */
export function generate(root: string, hosts: number, tarball?: string): void {
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    const own = tarball === undefined ? text : text.replace(/"(?:\.\.\/)+dsl"/, '"nivis"');
    writeFileSync(join(root, name), own);
  };
  write("package.json", '{ "type": "module" }\n');
  if (tarball === undefined) {
    for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(root, name));
    for (const name of ["build.ts", "tsconfig.json"]) cpSync(join(project, name), join(root, name));
  } else {
    write("build.ts", 'import { main } from "nivis/commands";\n\nawait main(import.meta.url);\n');
    write("tsconfig.json", '{ "extends": "nivis/tsconfig.json", "include": ["flake", "hosts"] }\n');
    npm(root, "install", tarball);
  }
  write("flake/flake.ts", flakeFile);
  for (let index = 0; index < shared; index++)
    write(`hosts/modules/nixos/part${index}.ts`, moduleFile(index));
  for (let index = 0; index < hosts; index++) write(`hosts/host${index}.ts`, hostFile(index));
}
