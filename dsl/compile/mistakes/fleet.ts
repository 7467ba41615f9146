/** One fleet of many mistakes: each has a file, and a host or home, of its own. */
import type { Mistake } from "./mistake.ts";

/** Files of a fleet by path. */
export type Files = Readonly<Record<string, string>>;

/** `misspelt option, twice` → `misspelt-option-twice`. */
export const nameOf = ({ title }: Mistake): string => title.replaceAll(/[^A-Za-z0-9]+/g, "-");

/** The file a mistake stands in. */
export const fileOf = (mistake: Mistake): string => `hosts/${nameOf(mistake)}.ts`;

/** The line of the mistake in that file. */
export function lineOf(mistake: Mistake): number {
  const lines = sourceOf(mistake).split("\n");
  const marked = lines.findIndex((line) => line.trimEnd().endsWith("// here"));
  if (marked < 0) throw new Error(`no line of "${mistake.title}" ends in "// here"`);
  return marked + 1;
}

/** What the mistakes are made in: inputs, modules with options of their own, a user. */
export const frame: Files = {
  "flake/inputs.ts": `import { flakeInputs } from "../dsl";
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts", inputs: { "nixpkgs-lib": { follows: "nixpkgs" } } },
  "import-tree": { url: "github:vic/import-tree" },
  "home-manager": { url: "github:nix-community/home-manager", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "nix-darwin": { url: "github:nix-darwin/nix-darwin", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  disko: { url: "github:nix-community/disko", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "clan-core": { url: "https://git.clan.lol/clan/clan-core/archive/main.tar.gz", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  "sops-nix": { url: "github:Mic92/sops-nix", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  srvos: { url: "github:nix-community/srvos", inputs: { nixpkgs: { follows: "nixpkgs" } } },
  terranix: { url: "github:terranix/terranix", inputs: { nixpkgs: { follows: "nixpkgs" } } },
});
`,
  "flake/flake.ts": `import { flake } from "../dsl";
import { inputs } from "./inputs";
export const fleet = flake({ description: "mistakes", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });
`,
  "hosts/modules/nixos/start.ts": `import { nixosModule } from "../../../dsl";
/** What a NixOS host needs to evaluate. */
export const nixosStart = nixosModule("nixos-start", {
  config: {
    fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
    boot: { loader: { "generic-extlinux-compatible": { enable: true } } },
    system: { stateVersion: "25.11" },
  },
});
`,
  "hosts/modules/nixos/web.ts": `import { nixosModule } from "../../../dsl";
/** Options of one's own. */
export const web = nixosModule("web", {
  options: ({ lib, types }) => ({
    custom: {
      web: {
        enable: lib.mkEnableOption("the site"),
        port: lib.mkOption({ type: types.port, default: 80 }),
        mode: lib.mkOption({ type: types.enum(["proxy", "static"]), default: "proxy" }),
        name: lib.mkOption({ type: types.strMatching("[a-z]+"), default: "www" }),
        aliases: lib.mkOption({ type: types.listOf(types.str), default: [] }),
        version: lib.mkOption({ type: types.str, default: "1", readOnly: true }),
        sites: lib.mkOption({
          type: types.attrsOf(types.submodule({ options: { root: lib.mkOption({ type: types.str }) } })),
          default: {},
        }),
      },
    },
  }),
});
`,
  "hosts/by-hand.nix": `{ services.openssh.enable = true; }
`,
  "hosts/modules/darwin/start.ts": `import { darwinModule } from "../../../dsl";
/** What a nix-darwin host needs to evaluate. */
export const darwinStart = darwinModule("darwin-start", { config: { system: { stateVersion: 6, primaryUser: "joe" } } });
`,
  "home/theme.ts": `import { homeModule } from "../dsl";
/** Options of one's own, of a home. */
export const theme = homeModule("theme", {
  options: ({ lib, types }) => ({ custom: { theme: lib.mkOption({ type: types.str, default: "light" }) } }),
});
`,
  "home/dark.ts": `import { feature } from "../dsl";
/** A feature of homes alone. */
export const dark = feature("dark", { homeManager: { config: { programs: { bat: { enable: true } } } } });
`,
  "home/start.ts": `import { homeModule } from "../dsl";
/** What a home needs to evaluate. */
export const homeStart = homeModule("home-start", {
  config: { home: { username: "joe", homeDirectory: "/home/joe", stateVersion: "25.11" } },
});
`,
  "home/users/joe.ts": `import { user } from "../../dsl";
export const joe = user("joe", { fullName: "Joe", email: "joe@example.org", config: { home: { stateVersion: "25.11" } } });
`,
};

/** What mistakes in vars and secrets are made in besides: a clan, and files of secrets. */
const varsFrame: Files = {
  "services/clan.ts": `import { clan } from "../dsl";
export const fleetClan = clan({ meta: { name: "mistakes" } });
declare module "../dsl" {
  interface FleetClan { clan: typeof fleetClan }
}
`,
  "secrets.yaml": "token: ENC[AES256_GCM,data:eA==,type:str]\nsops:\n  version: 3.9.0\n",
  "plain.yaml": "token: hunter2\n",
};

const head = `import { darwinHost, file, flakeMeta, homeConfiguration, nix, nixosHost, raw, self, terranix } from "../dsl";
import { inputs } from "../flake/inputs";
import { dark } from "../home/dark";
import { homeStart } from "../home/start";
import { theme } from "../home/theme";
import { joe } from "../home/users/joe";
import { darwinStart } from "./modules/darwin/start";
import { nixosStart } from "./modules/nixos/start";
import { web } from "./modules/nixos/web";
import { sopsSecrets, varsGenerator, type VarsGenerator } from "../dsl";
`;

/** What mistakes of a clan are made in besides: the clan, its tags, a machine of each class that has them. */
const clanFrame: Files = {
  "services/clan.ts": `import { clan } from "../dsl";
export const fleetClan = clan({ meta: { name: "mistakes", domain: "example" } });
declare module "../dsl" {
  interface FleetClan {
    clan: typeof fleetClan;
  }
}
`,
  "services/tags.ts": `import { machineTags } from "../dsl";
export const tags = machineTags({ first: "comes first", travels: "is carried around" });
declare module "../dsl" {
  interface FleetTags {
    tags: typeof tags;
  }
}
`,
  "services/page.ts": `import { clanService, serviceRole } from "../dsl";
/** A service of one's own. */
export const page = clanService("page", {
  manifest: { description: "a page", readme: "One server.", constraints: { roles: { server: { maxMachines: 1 } } } },
  roles: {
    server: serviceRole({
      description: "Serves it.",
      interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port, default: 80 }) }),
      perInstance: ({ settings }) => ({
        nixosModule: { config: { networking: { firewall: { allowedTCPPorts: [settings.port] } } } },
      }),
    }),
  },
});
`,
  "hosts/server.ts": `import { nixosHost } from "../dsl";
import { nixosStart } from "./modules/nixos/start";
export const server = nixosHost("server", { system: "x86_64-linux", tags: ["first"], imports: [nixosStart] });
`,
  "hosts/other.ts": `import { nixosHost } from "../dsl";
import { nixosStart } from "./modules/nixos/start";
export const other = nixosHost("other", { system: "x86_64-linux", imports: [nixosStart] });
`,
  "hosts/mac.ts": `import { darwinHost } from "../dsl";
import { darwinStart } from "./modules/darwin/start";
export const mac = darwinHost("mac", { system: "aarch64-darwin", tags: ["first", "travels"], imports: [darwinStart] });
`,
};

const clanHead = `import { clanService, darwinHost, instance, nixosHost, serviceRole } from "../dsl";
import { page } from "../services/page";
import { tags } from "../services/tags";
import { mac } from "./mac";
import { web } from "./modules/nixos/web";
import { other } from "./other";
import { server } from "./server";
import { nixosStart } from "./modules/nixos/start";
`;

/** The TypeScript of a mistake, as its author has it in front of them. */
export function sourceOf(mistake: Mistake): string {
  const name = JSON.stringify(nameOf(mistake));
  if ("clan" in mistake) return `${clanHead}${marked(mistake.clan).replaceAll('"@"', name)}\n`;
  if ("file" in mistake) return `${head}${marked(mistake.file).replaceAll('"@"', name)}\n`;
  const wrongImport = mistake.unchecked !== undefined;
  const spec = (builder: string, system: string, start: string, code: string): string =>
    [
      `${head}export const made = ${builder}(${name}, {`,
      `  system: "${system}",`,
      `  imports: [${start}, ${mistake.imports ?? ""}],${wrongImport ? " // here" : ""}`,
      `  config: ({ config, lib, pkgs }) => ({`,
      `    ${wrongImport ? code : marked(code)}`,
      `  }),\n});\n`,
    ].join("\n");
  if ("nixos" in mistake) return spec("nixosHost", "x86_64-linux", "nixosStart", mistake.nixos);
  if ("darwin" in mistake) return spec("darwinHost", "aarch64-darwin", "darwinStart", mistake.darwin);
  return spec("homeConfiguration", "x86_64-linux", "homeStart", mistake.home);
}

/** Code of a single line is where the mistake is. */
const marked = (code: string): string => (code.includes("\n") ? code : `${code} // here`);

/** The fleet of these mistakes. */
export const fleetOf = (mistakes: readonly Mistake[]): Files => ({
  ...frame,
  ...(mistakes.some((mistake) => "clan" in mistake) ? clanFrame : {}),
  ...(mistakes.some(({ inClan }) => inClan === true) ? varsFrame : {}),
  ...Object.fromEntries(mistakes.map((mistake) => [fileOf(mistake), sourceOf(mistake)])),
});

/** A mistake in a form that no check of ours looks at. */
export const unchecked = (mistake: Mistake): Mistake =>
  mistake.unchecked === undefined ? mistake : { ...mistake, imports: mistake.unchecked };
