/** Recorded changes: what is done to the fleet, each with its Markdown in `golden/`. */
import { before, type Files } from "./fleet.ts";

/** A change of the fleet's files. */
export interface RecordedChange {
  /** Names its golden file. */
  readonly name: string;
  readonly files: Files;
  /** `out/flake.lock` before and after. */
  readonly locks?: readonly [string, string];
}

type Edit = readonly [file: string, from: string, to: string];

/** The files with texts replaced; a file whose text is `undefined` goes. */
function edited(edits: readonly Edit[], others: Readonly<Record<string, string | undefined>> = {}): Files {
  const files: Record<string, string | undefined> = { ...before, ...others };
  for (const [file, from, to] of edits) {
    const text = files[file];
    if (text?.includes(from) !== true) throw new Error(`${file} has no ${JSON.stringify(from)}`);
    files[file] = text.replace(from, to);
  }
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const lock = (rev: string, lastModified: number): string =>
  JSON.stringify({
    nodes: { root: { inputs: { nixpkgs: "nixpkgs" } }, nixpkgs: { locked: { rev, lastModified } } },
    root: "root",
    version: 7,
  });

const cinnabar = "hosts/cinnabar.ts";
const proxy = "hosts/modules/nixos/proxy.ts";
const user = "home/users/crs58/index.ts";

export const changes: readonly RecordedChange[] = [
  { name: "nothing", files: before },
  {
    // Definitions move to a module of their own, with a comment, in another order, split and written through names.
    name: "refactoring",
    files: edited(
      [
        [cinnabar, "import { proxy }", 'import { mail } from "./modules/nixos/mail";\nimport { proxy }'],
        [cinnabar, "imports: [base, proxy,", "imports: [base, mail, proxy,"],
        [cinnabar, "firewall: { allowedTCPPorts: [25, 443] } }", "firewall: { allowedTCPPorts: [443] } }"],
        [cinnabar, "    boot: { tmp: { cleanOnBoot: true } },\n", ""],
        [
          proxy,
          "({ config, lib }) =>\n    lib.mkIf(config.custom.proxy.enable, {",
          "({ config, lib }) => {\n    const cfg = config.custom.proxy;\n    return lib.mkIf(cfg.enable, {",
        ],
        [proxy, "allowedTCPPorts: config.custom.proxy.ports", "allowedTCPPorts: cfg.ports"],
        [proxy, "      ` } },\n    }),\n});", "      ` } },\n    });\n  },\n});"],
        ["home/shell/fish.ts", "enable: true, shellAbbrs", "/* everywhere */ enable: true, shellAbbrs"],
      ],
      {
        "hosts/modules/nixos/mail.ts": `import { nixosModule } from "../../../dsl";
/** What takes mail. */
export const mail = nixosModule("mail", {
  config: {
    boot: { tmp: { cleanOnBoot: true } },
    // SMTP
    networking: { firewall: { allowedTCPPorts: [25] } },
  },
});
`,
      },
    ),
  },
  { name: "value", files: edited([[cinnabar, "cleanOnBoot: true", "cleanOnBoot: false"]]) },
  {
    name: "shared-module",
    files: edited([["hosts/modules/system/base.ts", '"max-jobs": 4', '"max-jobs": 8']]),
  },
  {
    name: "added-and-removed",
    files: edited([
      [cinnabar, "boot: { tmp: { cleanOnBoot: true } }", 'time: { timeZone: "Europe/Berlin" }'],
    ]),
  },
  {
    name: "list-elements",
    files: edited([
      [cinnabar, "[25, 443]", "[443, 8443]"],
      ["hosts/modules/system/base.ts", "pkgs.git, pkgs.vim", "pkgs.git, pkgs.helix, pkgs.jq"],
    ]),
  },
  { name: "list-order", files: edited([[cinnabar, "[25, 443]", "[443, 25]"]]) },
  {
    name: "priority",
    files: edited([
      ["hosts/modules/nixos/ssh.ts", 'lib.mkDefault("no")', '"no"'],
      [
        "hosts/modules/nixos/ssh.ts",
        "PasswordAuthentication: false",
        "PasswordAuthentication: lib.mkForce(false)",
      ],
    ]),
  },
  {
    name: "condition",
    files: edited([
      [proxy, "lib.mkIf(config.custom.proxy.enable, {", "lib.mkIf(config.services.openssh.enable, {"],
    ]),
  },
  {
    name: "option-of-ones-own",
    files: edited([
      [proxy, "default: [80]", "default: [80, 443]"],
      [
        proxy,
        'enable: lib.mkEnableOption("the proxy"),',
        'enable: lib.mkEnableOption("the proxy"),\n        root: lib.mkOption({ type: types.str, default: "/srv" }),',
      ],
    ]),
  },
  { name: "long-value", files: edited([[proxy, "file_server", "encode zstd gzip\n          file_server"]]) },
  {
    name: "host-added",
    files: edited([], {
      "hosts/galena.ts": (before["hosts/electrum.ts"] ?? "").replaceAll("electrum", "galena"),
    }),
  },
  {
    name: "host-removed",
    files: edited([["flake/dev-shell.ts", "pkgs.just", "pkgs.just"]], { "hosts/electrum.ts": undefined }),
  },
  {
    name: "home",
    files: edited([
      ["home/shell/fish.ts", 'shellAbbrs: { g: "git" }', 'shellAbbrs: { g: "git", j: "just" }'],
      [
        user,
        'username: "crs58", homeDirectory: "/home/crs58"',
        'username: "casey", homeDirectory: "/home/casey"',
      ],
    ]),
  },
  { name: "carried-file", files: edited([["home/shell/greet.sh", "hello", "welcome"]]) },
  {
    name: "raw-module",
    files: edited([["hosts/modules/nixos/legacy.nix", "lib.mkDefault true", "false"]]),
  },
  {
    name: "module-of-an-input",
    files: edited([
      [cinnabar, "import { proxy }", 'import { inputs } from "../flake/inputs";\nimport { proxy }'],
      [cinnabar, "imports: [base,", "imports: [inputs.srvos.nixosModules.server, base,"],
    ]),
  },
  {
    name: "inputs",
    files: edited([
      ["flake/inputs.ts", "nixos-unstable", "nixos-25.11"],
      ["flake/inputs.ts", '"github:nix-community/srvos", ...follows', '"github:nix-community/srvos"'],
      [
        "flake/inputs.ts",
        "  terranix:",
        '  disko: { url: "github:nix-community/disko", ...follows },\n  terranix:',
      ],
    ]),
    locks: [lock("1111111111111111", 1_795_000_000), lock("2222222222222222", 1_795_600_000)],
  },
  {
    name: "inventory",
    files: edited([
      ["services/inventory/borgbackup.ts", "/srv/backups", "/tank/backups"],
      ["services/inventory/borgbackup.ts", "tags: [tags.server]", "tags: [tags.nixos]"],
      [
        "hosts/electrum.ts",
        "tags: [tags.server],",
        'tags: [tags.laptop],\n  deploy: { targetHost: "root@192.0.2.7" },',
      ],
    ]),
  },
  {
    name: "vars",
    files: edited([
      ["hosts/modules/vars/backup-key.ts", "key: {},", 'key: { owner: "borg" },'],
      ["hosts/modules/vars/backup-key.ts", "ed25519", "ecdsa"],
    ]),
  },
  {
    name: "overlay",
    files: edited([
      ["overlays/fixes.ts", "buildOverride, overlay", "buildOverride, overlay, removed"],
      ["overlays/fixes.ts", "doCheck: false", "doCheck: true"],
      ["overlays/fixes.ts", "]);", '  removed("neofetch", { reason: "take fastfetch" }),\n]);'],
    ]),
  },
  {
    name: "terraform",
    files: edited([["flake/terranix/servers.ts", '"cx22"', '"cx32"']], {
      "flake/terranix/dns.ts": `import { cloud } from "./index";
export const zone = cloud.data("cloudflare_zone", "z", { filter: { name: "example.org" } });
`,
    }),
  },
  {
    name: "workflow-and-shell",
    files: edited([
      ["flake/ci.ts", "actions/checkout@v5", "actions/checkout@v6"],
      ["flake/dev-shell.ts", "[pkgs.just]", "[pkgs.just, pkgs.sops]"],
    ]),
  },
  {
    name: "unused-module",
    files: edited([], {
      "hosts/modules/nixos/later.ts": `import { nixosModule } from "../../../dsl";
export const later = nixosModule("later", { config: { services: { tailscale: { enable: true } } } });
`,
    }),
  },
];
