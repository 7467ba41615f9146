/** The files of a new fleet. */
import type { Answers } from "./answers.ts";

/** Words that JavaScript keeps for itself, or that the file uses. */
const taken = new Set(
  "arguments await break case catch class const continue darwinHost debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new nixosHost null package private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  ),
);

/** A host's name as that of a constant: `web-1` is `web1`. */
export function identifierOf(host: string): string {
  const joined = host.replaceAll(/-+(.)/g, (_, letter: string) => letter.toUpperCase());
  const name = /^\d/.test(joined) ? `host${joined}` : joined;
  return taken.has(name) ? `${name}Host` : name;
}

const lines = (...texts: readonly (string | readonly string[])[]): string => `${texts.flat().join("\n")}\n`;

const tsconfig = lines(
  "{",
  '  "extends": "nivis/tsconfig.json",',
  '  "compilerOptions": {',
  "    // What `npx nivis types` makes of the inputs stands before what comes with Nivis.",
  '    "paths": { "nivis/options/*": ["./types/*.d.ts"] }',
  "  }",
  "}",
);

const flake = ({ name, class: className, system }: Answers): string =>
  lines(
    'import { flake, flakeInputs } from "nivis";',
    "",
    "/** Where everything comes from. out/flake.lock pins it: `nix flake update --flake ./out` takes newer ones. */",
    "export const inputs = flakeInputs({",
    `  nixpkgs: { url: "github:NixOS/nixpkgs/${className === "nixos" ? "nixos" : "nixpkgs"}-unstable" },`,
    '  "flake-parts": {',
    '    url: "github:hercules-ci/flake-parts",',
    '    inputs: { "nixpkgs-lib": { follows: "nixpkgs" } },',
    "  },",
    '  "import-tree": { url: "github:vic/import-tree" },',
    className === "darwin"
      ? [
          '  "nix-darwin": {',
          '    url: "github:nix-darwin/nix-darwin",',
          '    inputs: { nixpkgs: { follows: "nixpkgs" } },',
          "  },",
        ]
      : [],
    "});",
    "",
    "export const fleet = flake({",
    `  description: ${JSON.stringify(`The machines of ${name}`)},`,
    "  inputs,",
    `  systems: ["${system}"],`,
    "});",
  );

const nixosHost = ({ host, system, user, key }: Answers): string =>
  lines(
    'import { nixosHost } from "nivis";',
    "",
    "/** The first machine. */",
    `export const ${identifierOf(host)} = nixosHost("${host}", {`,
    `  system: "${system}",`,
    "  config: ({ pkgs }) => ({",
    `    networking: { hostName: "${host}" },`,
    "    environment: { systemPackages: [pkgs.git, pkgs.vim] },",
    "",
    "    services: {",
    "      openssh: { enable: true, settings: { PasswordAuthentication: false } },",
    "    },",
    "    users: {",
    "      users: {",
    `        ${propertyOf(user)}: {`,
    "          isNormalUser: true,",
    '          extraGroups: ["wheel"],',
    "          // Public keys that may log in: the lines of .pub files.",
    key === undefined
      ? "          openssh: { authorizedKeys: { keys: [] } },"
      : [
          "          openssh: {",
          "            authorizedKeys: {",
          "              keys: [",
          `                ${JSON.stringify(key)},`,
          "              ],",
          "            },",
          "          },",
        ],
    "        },",
    "      },",
    "    },",
    "",
    "    // The hardware. `nixos-generate-config --show-hardware-config` tells what the machine has.",
    "    boot: {",
    "      loader: {",
    '        "systemd-boot": { enable: true },',
    "        efi: { canTouchEfiVariables: true },",
    "      },",
    "    },",
    "    fileSystems: {",
    '      "/": { device: "/dev/disk/by-label/nixos", fsType: "ext4" },',
    '      "/boot": { device: "/dev/disk/by-label/boot", fsType: "vfat" },',
    "    },",
    "",
    "    // The release it was installed with. It stays, whatever the machine runs later.",
    '    system: { stateVersion: "26.05" },',
    "  }),",
    "});",
  );

const darwinHost = ({ host, system, user }: Answers): string =>
  lines(
    'import { darwinHost } from "nivis";',
    "",
    "/** The first machine. */",
    `export const ${identifierOf(host)} = darwinHost("${host}", {`,
    `  system: "${system}",`,
    "  config: ({ pkgs }) => ({",
    `    networking: { hostName: "${host}" },`,
    "    environment: { systemPackages: [pkgs.git, pkgs.vim] },",
    "",
    "    // sudo by fingerprint, also inside tmux.",
    "    security: {",
    "      pam: { services: { sudo_local: { touchIdAuth: true, reattach: true } } },",
    "    },",
    "",
    "    system: {",
    "      // Whose Mac it is: settings of one person are set for this one.",
    `      primaryUser: "${user}",`,
    "      defaults: {",
    "        dock: { autohide: true },",
    "        finder: { AppleShowAllExtensions: true },",
    "      },",
    "      // What nix-darwin took for granted at the first installation. It stays.",
    "      stateVersion: 6,",
    "    },",
    "  }),",
    "});",
  );

/** A name as a property: with quotes where it needs them. */
const propertyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** What git has no use for. */
export const ignored = ["node_modules/", ".nivis/", "result", "result-*"] as const;

/** The files that are new, by their paths. */
export const filesOf = (answers: Answers): Readonly<Record<string, string>> => ({
  "flake/flake.ts": flake(answers),
  [`hosts/${answers.host}.ts`]: answers.class === "nixos" ? nixosHost(answers) : darwinHost(answers),
  "tsconfig.json": tsconfig,
});
