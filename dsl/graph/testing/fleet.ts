/** A small fleet with one of everything that is drawn, compiled in a directory of its own. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FleetToCheck } from "../../check/rule.ts";
import { compile } from "../../compile/compile.ts";
import { library } from "../../compile/load/resolve.ts";
import { writeFiles } from "../../compile/load/temporary-fleet.ts";

/** Files by path, from the project's root. */
export type Files = Readonly<Record<string, string>>;

export const small: Files = {
  "package.json": '{ "type": "module" }',
  "flake/flake.ts": `import { flake, flakeInputs } from "../dsl";
const follows = { inputs: { nixpkgs: { follows: "nixpkgs" } } };
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "nixpkgs-stable": { url: "github:NixOS/nixpkgs/nixos-25.11" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
  "home-manager": { url: "github:nix-community/home-manager", ...follows },
  "nix-darwin": { url: "github:nix-darwin/nix-darwin", ...follows },
  "clan-core": { url: "https://git.clan.lol/clan/clan-core/archive/main.tar.gz" },
  srvos: { url: "github:nix-community/srvos", ...follows },
});
export const fleet = flake({ description: "a <small> fleet", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });
`,
  "services/clan.ts": `import { clan, machineTags } from "../dsl";
export const fleetClan = clan({ meta: { name: "example", domain: "example.org" } });
export const tags = machineTags({ server: "always on", laptop: "comes and goes" });
`,
  "services/backups.ts": `import { instance } from "../dsl";
/** What others would lose. */
export const backups = instance("borgbackup", {
  module: { name: "borgbackup", input: "clan-core" },
  roles: {
    server: { machines: { cinnabar: { settings: { directory: "/srv" } } } },
    client: { tags: ["server"] },
  },
});
`,
  "hosts/cinnabar.ts": `import { file, nixosHost } from "../dsl";
import { inputs } from "../flake/flake";
import { base } from "./modules/base";
import { copies } from "./modules/copies";
import { crs58 } from "../home/crs58";
/** The server. */
export const cinnabar = nixosHost("cinnabar", {
  system: "x86_64-linux",
  tags: ["server"],
  deploy: { targetHost: "root@cinnabar.example.org" },
  imports: [inputs.srvos.nixosModules.server, base, copies, file("./legacy.nix")],
  users: { crs58 },
  config: { system: { stateVersion: "25.11" }, fileSystems: { "/": { device: "/dev/sda1" } } },
});
`,
  "hosts/legacy.nix": "{ services.postfix.enable = true; }\n",
  "hosts/stibnite.ts": `import { darwinHost } from "../dsl";
import { base } from "./modules/base";
export const stibnite = darwinHost("stibnite", {
  system: "aarch64-darwin",
  tags: ["laptop"],
  imports: [base],
  config: { system: { stateVersion: 6 } },
});
`,
  "hosts/modules/base.ts": `import { aggregate, feature } from "../../dsl";
import { overlays } from "../../overlays/all";
/** Everybody has it. */
export const base = aggregate("base");
const nixpkgs = { overlays: [overlays] };
export const packages = feature(base, {
  nixos: { config: { nixpkgs } },
  darwin: { config: { nixpkgs } },
});
`,
  "hosts/modules/zram.ts": `import { nixosModule } from "../../dsl";
import { base } from "./base";
export const zram = nixosModule(base, { config: { zramSwap: { enable: true } } });
`,
  "hosts/modules/copies.ts": `import { nixosModule } from "../../dsl";
import { password } from "./vars";
export const copies = nixosModule("copies", {
  imports: [password],
  config: { services: { restic: { backups: { all: { passwordFile: password.files.password.path } } } } },
});
`,
  "hosts/modules/vars.ts": `import { varsGenerator } from "../../dsl";
export const login = varsGenerator("login", {
  share: true,
  files: { password: { deploy: false } },
  script: "head -c 32 /dev/urandom > $out/password",
});
export const password = varsGenerator("password", {
  dependencies: [login],
  prompts: { hint: {} },
  files: { password: {} },
  script: "cat $in/login/password $prompts/hint > $out/password",
});
`,
  "home/crs58.ts": `import { homeConfiguration, homeModule, user } from "../dsl";
export const shell = homeModule("shell", { config: { programs: { fish: { enable: true } } } });
export const crs58 = user("crs58", {
  fullName: "C",
  email: "c@example.org",
  imports: [shell],
  config: { home: { stateVersion: "25.11" } },
});
export const devbox = homeConfiguration("crs58@devbox", {
  system: "x86_64-linux",
  user: crs58,
  config: { home: { username: "crs58", homeDirectory: "/home/crs58" } },
});
`,
  "overlays/all.ts": `import { buildOverride, composeOverlays, nixpkgsChannels, overlay, stableFallback } from "../dsl";
import { inputs } from "../flake/flake";
export const channels = nixpkgsChannels("channels", { stable: inputs["nixpkgs-stable"] });
export const fixes = overlay("fixes", [
  stableFallback("yt-dlp", { reason: "It fails.", on: "darwin", until: "2099-01-01" }),
  buildOverride("hello", { reason: "Its tests.", overrideAttrs: () => ({ doCheck: false }) }),
]);
export const overlays = composeOverlays([channels, fixes]);
`,
};

/** Compiles a fleet; what is wrong with it comes back as `code message`. */
export async function compiled(
  files: Files,
): Promise<{ readonly fleet: FleetToCheck; readonly errors: readonly string[] }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-graph-")));
  try {
    symlinkSync(library, join(root, "dsl"));
    writeFiles(root, files);
    const { fleet, diagnostics } = await compile(root, { types: false, today: "2026-11-25" });
    if (fleet === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
    const errors = diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, message }) => `${code} ${message}`);
    return { fleet, errors };
  } finally {
    rmSync(root, { recursive: true });
  }
}
