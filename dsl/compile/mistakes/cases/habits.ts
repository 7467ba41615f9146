/** What hands that know Nix write into TypeScript. In Nix it is right: there is nothing that it could say. */
import type { Mistake } from "../mistake.ts";

/** A file that is no TypeScript, where one line of `config` is Nix. */
const syntax = (title: string, line: string, says: string): Mistake => ({
  title,
  file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ config, lib, pkgs }) => ({
    ${line} // here
  }),
});`,
  code: "NV2001",
  says,
});

const value = (title: string, nixos: string, report: Pick<Mistake, "code" | "editor" | "says">): Mistake => ({
  title,
  nixos,
  ...report,
});

export const syntaxOfNix: readonly Mistake[] = [
  syntax("name with a prime", `lib: lib.mapAttrs'((n, v) => v, config.users.users),`, `lib["mapAttrs'"](…)`),
  syntax("name with a hyphen", "boot: { loader: { systemd-boot: { enable: true } } },", `"systemd-boot"`),
  syntax("path of names", "services.openssh.enable: true,", "services: { openssh: { enable: … } }"),
  syntax("semicolon between definitions", `networking: { hostName: "a"; domain: "b" },`, "commas"),
  syntax("equals sign", `networking: { hostName = "a" },`, "a ':'"),
  syntax("comment of Nix", "# the name", "a comment begins with //"),
  syntax("with", "environment: { systemPackages: with pkgs; [git] },", "pkgs.git"),
  syntax("inherit", "networking: { inherit (config.networking) domain; },", "nix.inherit("),
  syntax("path literal", "environment: { etc: { a: { source: ./a.txt } } },", 'file("./…")'),
  syntax("if without parentheses", `networking: { hostName: if config.x then "a" else "b" },`, "nix.if("),
  syntax("text between two quotes", "environment: { etc: { a: { text: ''hello'' } } },", "nix`…`"),
];

export const habits: readonly Mistake[] = [
  value("package with a hyphen", "environment: { systemPackages: [pkgs.nix-output-monitor] },", {
    code: "TS2304",
    editor: "TS2304",
    says: `pkgs["nix-output-monitor"]`,
  }),
  {
    title: "import of a path as text",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart, "./hardware.nix"], // here
  config: { networking: { hostName: "a" } },
});`,
    code: "NV3014",
    editor: "TS2322",
    says: 'rawModule("./hardware.nix")',
  },
  {
    title: "argument that is not asked for",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: () => ({ environment: { systemPackages: [pkgs.git] } }), // here
});`,
    code: "TS2304",
    editor: "TS2304",
    says: "({ pkgs }) => …",
  },
  {
    title: "arguments one by one",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: (pkgs) => ({ environment: { systemPackages: [pkgs.git] } }), // here
});`,
    code: "TS2339",
    editor: "TS2339",
    says: "({ config, lib, pkgs }) => …",
  },
  {
    title: "config that waits",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: async () => ({ networking: { hostName: "a" } }), // here
});`,
    code: "NV1126",
    says: "wait at the top of the file",
  },
  value(
    "lookup by a value of Nix",
    "environment: { sessionVariables: { A: config.environment.variables[config.networking.hostName] } },",
    {
      code: "NV1202",
      says: "nix.get(config.environment.variables, config.networking.hostName)",
    },
  ),
  {
    title: "definitions beside config",
    file: `export const host = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  networking: { hostName: "a" }, // here
});`,
    code: "TS2353",
    editor: "TS2353",
    says: "config: { … }",
  },
  {
    title: "type without a declaration",
    file: `import { nixosModule } from "../dsl";
export const module = nixosModule("undeclared", {
  options: ({ types }) => ({
    custom: { name: types.str }, // here
  }),
  config: { networking: { domain: "a" } },
});
export const host = nixosHost("@", { system: "x86_64-linux", imports: [nixosStart, module] });`,
    code: "NV5029",
    says: "lib.mkOption({ type: … })",
    nix: "In module hosts/type-without-a-declaration.ts: expected an option declaration at option pa",
  },
  {
    title: "host without a platform",
    file: `export const host = nixosHost("@", { // here
  imports: [nixosStart],
  config: { networking: { hostName: "a" } },
});`,
    code: "TS2741",
    editor: "TS2741",
    says: "system is missing",
  },
];
